package org.agrichain.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.agrichain.domain.Issue;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not a dataset at all is refused at once, in words. */
class JunkTest {
  private static final int JUNK_BYTES = 100_000_000;

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temp.resolve("folder"));
    Files.writeString(folder.resolve("dataset.csv"), "dataset,name\nd,D\n");
    Files.writeString(
        folder.resolve("periods.csv"),
        "period,label,month,days,working_days\n\n1,\"Jan\nuary\",1,31,22\n2,February,2,28,x\n");
    Files.writeString(
        folder.resolve("sites.csv"),
        "site,name,kind,latitude_deg,longitude_deg\np,P,plant,44,116\n");
    Files.writeString(folder.resolve("materials.csv"), "material,name,unit\nm,M,MWh\n");
  }

  @Test
  void missingPath_isNamed() {
    Reading reading = DatasetReader.read(temp.resolve("nowhere"));
    assertThat(reading.ok()).isFalse();
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("no-such-source");
    assertThat(IssueText.of(reading.issues())).contains("nowhere").contains("Hint: check the path");
  }

  @Test
  void missingShippedDataset_isNamed() {
    assertThat(DatasetReader.readShipped("no-such-dataset").issues())
        .extracting(Issue::code)
        .containsExactly("no-such-source");
  }

  @Test
  void hundredMegabytesOfRandomBytes_asTable_isRefusedFast() throws IOException {
    junk(folder.resolve("regions.csv"), false);
    fast("not-text");
  }

  @Test
  void hundredMegabytesOfLetters_asTable_isRefusedFast() throws IOException {
    junk(folder.resolve("regions.csv"), true);
    fast("file-too-large");
  }

  private void fast(String code) {
    long start = System.nanoTime();
    Reading reading = DatasetReader.read(folder);
    assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("bad-number", code);
  }

  @Test
  void hundredMegabytesOfRandomBytes_asWorkbook_isRefusedFast() throws IOException {
    Path file = temp.resolve("junk.xlsx");
    junk(file, false);
    long start = System.nanoTime();
    Reading reading = DatasetReader.read(file);
    assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("not-a-workbook");
  }

  @Test
  void zipThatIsNoWorkbook_isRefused() throws IOException {
    Path file = temp.resolve("cut.xlsx");
    Files.write(file, new byte[] {'P', 'K', 3, 4, 20, 0, 1, 2, 3, 4, 5, 6, 7, 8});
    assertThat(DatasetReader.read(file).issues())
        .extracting(Issue::code)
        .containsExactly("not-a-workbook");
  }

  @Test
  void otherFile_isRefused() throws IOException {
    Path file = Files.writeString(temp.resolve("notes.txt"), "hello");
    assertThat(DatasetReader.read(file).issues())
        .extracting(Issue::code)
        .containsExactly("not-a-dataset");
  }

  @Test
  void folderInPlaceOfATable_isRefused() throws IOException {
    Files.createDirectory(folder.resolve("regions.csv"));
    assertThat(DatasetReader.read(folder).issues()).extracting(Issue::code).contains("unreadable");
  }

  @Test
  void tablesThatDifferInCase_areRefused() throws IOException {
    Files.writeString(folder.resolve("Sites.csv"), "site,name\n");
    Assumptions.assumeThat(Files.exists(folder.resolve("SITES.csv"))).isFalse();
    assertThat(DatasetReader.read(folder).issues())
        .extracting(Issue::code)
        .contains("duplicate-table");
  }

  @Test
  void lineNumbers_countBlankLinesAndLineBreaksInCells() {
    Issue issue = DatasetReader.read(folder).issues().get(0);
    assertThat(issue.line()).isEqualTo(5);
    assertThat(issue.column()).isEqualTo("working_days");
    assertThat(IssueText.of(issue))
        .isEqualTo(
            "ERROR bad-number  "
                + Sources.label(folder)
                + "/periods.csv:5 (working_days)\n"
                + "  \"x\" is not a number with a decimal point.\n");
  }

  private static void junk(Path file, boolean letters) throws IOException {
    byte[] block = new byte[1_000_000];
    new Random(5).nextBytes(block);
    if (letters) {
      for (int i = 0; i < block.length; i++) {
        block[i] = "abcdefgh,jklmno\n".getBytes(StandardCharsets.US_ASCII)[block[i] & 15];
      }
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int written = 0; written < JUNK_BYTES; written += block.length) {
        out.write(block);
      }
    }
  }
}
