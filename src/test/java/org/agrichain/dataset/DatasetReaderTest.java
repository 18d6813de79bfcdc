package org.agrichain.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.agrichain.domain.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetReaderTest {
  private static final Path EXAMPLE = Path.of("src/main/resources/org/agrichain/dataset/example");

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void copyExample() throws IOException {
    folder = Files.createDirectory(temp.resolve("example"));
    try (Stream<Path> files = Files.list(EXAMPLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }

  @Test
  void goodFolder_givesDatasetWithoutIssues() {
    Reading reading = DatasetReader.read(folder);
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.dataset().header().dataset()).isEqualTo("example");
    assertThat(reading.dataset().sales()).hasSize(5);
    assertThat(reading.dataset().sites()).extracting(s -> s.site()).isSorted();
    assertThat(reading.sha256()).hasSize(64);
  }

  @Test
  void shuffledRows_giveSameDatasetAndHash() throws IOException {
    Reading before = DatasetReader.read(folder);
    Random random = new Random(7);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        Collections.shuffle(lines.subList(1, lines.size()), random);
        Files.write(file, lines);
      }
    }
    Reading after = DatasetReader.read(folder);
    assertThat(after.dataset()).isEqualTo(before.dataset());
    assertThat(after.sha256()).isEqualTo(before.sha256());
  }

  @Test
  void anyChangedFigure_changesHash() throws IOException {
    String before = DatasetReader.read(folder).sha256();
    Path sales = folder.resolve("sales.csv");
    Files.writeString(sales, Files.readString(sales).replace(",62,", ",62.01,"));
    assertThat(DatasetReader.read(folder).sha256()).isNotEqualTo(before);
  }

  @Test
  void workbook_readsBackEqual() {
    Reading csv = DatasetReader.read(folder);
    Path file = temp.resolve("example.xlsx");
    DatasetWriter.writeXlsx(csv.dataset(), file);
    Reading xlsx = DatasetReader.read(file);
    assertThat(xlsx.issues()).isEmpty();
    assertThat(xlsx.dataset()).isEqualTo(csv.dataset());
    assertThat(xlsx.sha256()).isEqualTo(csv.sha256());
  }

  @Test
  void workbook_writtenTwice_hasSameBytes() throws Exception {
    Path first = temp.resolve("first.xlsx");
    Path second = temp.resolve("second.xlsx");
    DatasetWriter.writeXlsx(DatasetReader.read(folder).dataset(), first);
    Thread.sleep(2100);
    DatasetWriter.writeXlsx(DatasetReader.read(folder).dataset(), second);
    assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
  }

  @Test
  void csvFolder_readsBackEqual() {
    Reading before = DatasetReader.read(folder);
    Path copy = temp.resolve("copy");
    DatasetWriter.writeCsv(before.dataset(), copy);
    DatasetWriter.writeCsv(before.dataset(), copy);
    Reading after = DatasetReader.read(copy);
    assertThat(after.issues()).isEmpty();
    assertThat(after.dataset()).isEqualTo(before.dataset());
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).noneMatch(f -> f.getFileName().toString().startsWith(".writing"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void shippedDataset_isTheOneOfTheFolder() {
    Reading shipped = DatasetReader.readShipped("inner-mongolia");
    Reading folder = DatasetReader.read(Path.of("datasets/inner-mongolia"));
    assertThat(IssueText.of(shipped.issues())).isEmpty();
    assertThat(shipped.sha256()).isEqualTo(folder.sha256());
  }

  @Test
  void chineseAndEnglishHeadings_mayBeMixed() throws IOException {
    Reading before = DatasetReader.read(folder);
    Path sites = folder.resolve("sites.csv");
    Files.writeString(sites, Files.readString(sites).replace("site,name,", "地点,name,"));
    Files.move(folder.resolve("regions.csv"), folder.resolve("地区.csv"));
    assertThat(DatasetReader.read(folder)).isEqualTo(before);
  }

  @Test
  void byteOrderMark_isRead() throws IOException {
    Path sites = folder.resolve("sites.csv");
    Files.writeString(sites, "\ufeff" + Files.readString(sites));
    assertThat(DatasetReader.read(folder).issues()).isEmpty();
  }

  @Test
  void gbkFile_isReadWithWarning() throws IOException {
    Reading before = DatasetReader.read(folder);
    Path sites = folder.resolve("sites.csv");
    Files.write(sites, Files.readString(sites).getBytes(Charset.forName("GBK")));
    Reading after = DatasetReader.read(folder);
    assertThat(after.issues()).extracting(Issue::code).containsExactly("gbk-encoded");
    assertThat(after.dataset()).isEqualTo(before.dataset());
  }
}
