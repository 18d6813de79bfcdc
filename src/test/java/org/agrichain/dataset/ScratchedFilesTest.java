package org.agrichain.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.agrichain.domain.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody does to a file, reading it ends in a dataset or in issues, never a fault. */
class ScratchedFilesTest {
  private static final Path EXAMPLE = Path.of("src/main/resources/org/agrichain/dataset/example");
  private static final int ROUNDS = Integer.getInteger("scratches", 150);
  private static final String[] BITS = {",", "\"", "\n", "-", "1e9", "0", "x", "", "是", ".", ";"};

  @TempDir Path temp;

  @Test
  void anyScratch_endsInADatasetOrInErrors() throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(EXAMPLE)) {
      files = list.sorted().toList();
    }
    for (Path file : files) {
      Files.copy(file, temp.resolve(file.getFileName().toString()));
    }
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      Path file = files.get(random.nextInt(files.size()));
      Path target = temp.resolve(file.getFileName().toString());
      String text = Files.readString(file);
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(6));
      String bit = BITS[random.nextInt(BITS.length)];
      Files.writeString(target, text.substring(0, from) + bit + text.substring(to));
      Reading reading = DatasetReader.read(temp);
      boolean errors =
          reading.issues().stream().anyMatch(i -> i.severity() == Issue.Severity.ERROR);
      assertThat(reading.ok()).as("seed " + seed).isEqualTo(!errors);
      assertThat(IssueText.of(reading.issues())).as("seed " + seed).doesNotContain("null");
      Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
