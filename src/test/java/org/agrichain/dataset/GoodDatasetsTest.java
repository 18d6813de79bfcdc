package org.agrichain.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoodDatasetsTest {
  @TempDir Path temp;

  static List<Path> folders() {
    try (Stream<Path> folders = Files.list(Path.of("datasets"))) {
      return folders
          .filter(f -> Files.exists(f.resolve("dataset.csv")) && !f.endsWith("schema"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void goodDataset_givesNoIssues_andIsTheSameAsAWorkbook(Path folder) {
    Reading csv = DatasetReader.read(folder);
    assertThat(IssueText.of(csv.issues())).isEmpty();
    Path file = temp.resolve("dataset.xlsx");
    DatasetWriter.writeXlsx(csv.dataset(), file);
    Reading xlsx = DatasetReader.read(file);
    assertThat(IssueText.of(xlsx.issues())).isEmpty();
    assertThat(xlsx.dataset()).isEqualTo(csv.dataset());
    assertThat(xlsx.sha256()).isEqualTo(csv.sha256());
  }
}
