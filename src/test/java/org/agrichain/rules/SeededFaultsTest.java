package org.agrichain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Dataset;
import org.agrichain.tables.Finding;
import org.agrichain.tables.FindingText;
import org.agrichain.tables.RuleCheck;
import org.agrichain.tables.RuleRow;
import org.agrichain.tables.TableSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of the corpus is found where it was put, and none where there is none. */
class SeededFaultsTest {
  private static final Path CORPUS =
      Path.of("src/test/resources/org/agrichain/tables/seeded-faults.txt");
  private static final Set<String> OF_OPTIONS = Set.of("no-outlet", "never-pays");
  private static final String SHEET = "规则";
  private static final Dataset FLAGSHIP =
      DatasetReader.read(Path.of("datasets/inner-mongolia")).dataset();

  private static final RuleBook SHIPPED = RuleBook.shipped();

  @TempDir Path folder;

  /** A table with one fault, and what is to be found. */
  record Seed(String code, String row, String column, String other, String table) {
    boolean isFound(Finding finding) {
      return finding.code().equals(code)
          && finding.row() != null
          && finding.row().id().equals(row)
          && finding.column().equals(column)
          && (other.equals("-") || other.isEmpty()
              ? finding.other() == null
              : finding.other() != null && finding.other().id().equals(other));
    }

    /** Where the row stands in its table, its heading being line 1. */
    int line() {
      List<String> lines = table.lines().toList();
      return 1
          + IntStream.range(0, lines.size())
              .filter(n -> lines.get(n).startsWith(row + ","))
              .findFirst()
              .orElseThrow();
    }

    @Override
    public String toString() {
      return code + ": " + table.substring(table.indexOf('\n') + 1).replace('\n', ' ');
    }
  }

  static List<Seed> seeds() throws IOException {
    List<Seed> seeds = new ArrayList<>();
    for (String block : Files.readString(CORPUS).split("(?m)^== ")) {
      if (!block.isBlank()) {
        String[] head = block.substring(0, block.indexOf('\n')).split("\\|");
        String table = block.substring(block.indexOf('\n') + 1).strip() + "\n";
        seeds.add(
            new Seed(head[0].strip(), head[1].strip(), head[2].strip(), head[3].strip(), table));
      }
    }
    return seeds;
  }

  static Stream<Seed> seedsOfTables() throws IOException {
    return seeds().stream().filter(seed -> !OF_OPTIONS.contains(seed.code()));
  }

  @Test
  void theCorpusHoldsAtLeastFortyFaultsOfEveryKind() throws IOException {
    assertThat(seeds()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(seeds().stream().map(Seed::code).distinct()).hasSizeGreaterThanOrEqualTo(14);
  }

  @ParameterizedTest
  @MethodSource("seedsOfTables")
  void aSeededFaultIsFoundWhereItWasPut(Seed seed) {
    findsIn("zz-seed.csv", "zz-seed.csv", seed.table().getBytes(StandardCharsets.UTF_8), seed);
  }

  @ParameterizedTest
  @MethodSource("seedsOfTables")
  void aSeededFaultInASheetIsFoundInItsSheet(Seed seed) throws IOException {
    findsIn("zz-seed.xlsx", "zz-seed.xlsx!" + SHEET, workbook(seed), seed);
  }

  private static void findsIn(String file, String table, byte[] bytes, Seed seed) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(file, bytes);
    TableSet set = TableSet.read(files, "");
    assertThat(set.issues()).isEmpty();
    List<RuleRow> rows = new ArrayList<>(SHIPPED.tables().rows());
    rows.addAll(set.rows());

    List<Finding> findings = RuleCheck.ofTables(rows, FLAGSHIP);

    assertThat(findings).anyMatch(seed::isFound);
    assertPlaced(findings, table, seed);
    for (Finding finding : findings) {
      assertThat(finding.text(Lang.EN)).contains("Suggested edit: ").doesNotContain("%");
      assertThat(finding.text(Lang.ZH)).contains("建议修改：").doesNotContain("%");
    }
  }

  /** Who reads it finds the cell, and the other row, without counting. */
  private static void assertPlaced(List<Finding> findings, String table, Seed seed) {
    assertThat(findings.stream().filter(seed::isFound))
        .allSatisfy(
            finding ->
                assertThat(finding.text(Lang.ZH).lines().findFirst().orElseThrow())
                    .contains(table + ":" + seed.line() + " " + seed.row())
                    .contains(finding.column())
                    .contains(finding.other() == null ? "" : "<> " + place(finding.other())))
        .allSatisfy(
            finding ->
                assertThat(finding.in(Lang.ZH))
                    .returns(table, FindingText::table)
                    .returns(seed.line(), FindingText::line)
                    .returns(seed.row(), FindingText::row)
                    .returns(seed.column(), FindingText::column));
  }

  private static String place(RuleRow row) {
    assertThat(row.row()).isGreaterThan(1);
    return row.table() + ":" + row.row() + " " + row.id();
  }

  /** The table on the second sheet of a workbook, after one of notes. */
  private static byte[] workbook(Seed seed) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        MappingIterator<String[]> lines =
            new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(seed.table())) {
      book.createSheet("notes").createRow(0).createCell(0).setCellValue("who asked for it");
      Sheet sheet = book.createSheet(SHEET);
      while (lines.hasNext()) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (String cell : lines.next()) {
          row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".csv", ".xlsx"})
  void faultsThatOnlyTheOptionsShowAreFound(String suffix) throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".drl")).toList()) {
        Path copy = folder.resolve(Path.of("rules").relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    boolean sheet = suffix.equals(".xlsx");
    List<Seed> seeds = seeds().stream().filter(seed -> OF_OPTIONS.contains(seed.code())).toList();
    for (Seed seed : seeds) {
      byte[] bytes = sheet ? workbook(seed) : seed.table().getBytes(StandardCharsets.UTF_8);
      Files.write(folder.resolve("zz-" + seed.row() + suffix), bytes);
    }

    List<Finding> findings = RuleBook.read(folder).check(FLAGSHIP);

    assertThat(seeds).isNotEmpty();
    for (Seed seed : seeds) {
      assertThat(findings).as(seed.toString()).anyMatch(seed::isFound);
      assertPlaced(findings, "zz-" + seed.row() + suffix + (sheet ? "!" + SHEET : ""), seed);
    }
  }

  @Test
  void nothingIsFoundInTheShippedRules() {
    assertThat(SHIPPED.check(FLAGSHIP)).isEmpty();
  }
}
