package org.agrichain.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableExchangeTest {
  private static final Path RULES = Path.of("rules");

  private static SortedMap<String, byte[]> shipped() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(RULES)) {
      for (Path path : paths.filter(p -> TableSet.isTable(p.toString())).toList()) {
        if (Files.isRegularFile(path)) {
          files.put(RULES.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
      }
    }
    return files;
  }

  private static byte[] exported(SortedMap<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableExchange.export(TableSet.read(files, ""), out);
    return out.toByteArray();
  }

  /** The workbook with one cell changed by a person. */
  private static byte[] edited(byte[] workbook, String table, int row, int column, String value)
      throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      String name = "";
      for (Row line : book.getSheet("index")) {
        if (line.getCell(1).getStringCellValue().equals(table)) {
          name = line.getCell(0).getStringCellValue();
        }
      }
      Sheet sheet = book.getSheet(name);
      Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
      line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(value);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static SortedMap<String, byte[]> imported(
      SortedMap<String, byte[]> files, byte[] workbook) throws IOException {
    TableIssues issues = new TableIssues("");
    List<CellEdit> edits = TableExchange.edits(TableSet.read(files, ""), workbook, issues);
    assertThat(issues.list()).isEmpty();
    return TableExchange.changed(files, edits);
  }

  @Test
  void whatWasNotEditedChangesNothing() throws IOException {
    assertThat(imported(shipped(), exported(shipped()))).isEmpty();
  }

  @Test
  void oneCellOfACsvChangesAndEveryOtherByteStays() throws IOException {
    SortedMap<String, byte[]> files = shipped();
    String name = "dairy/milk-fat-yields.csv";

    SortedMap<String, byte[]> changed =
        imported(files, edited(exported(files), name, 1, 4, "1.05"));

    String before = new String(files.get(name), StandardCharsets.UTF_8);
    assertThat(changed).containsOnlyKeys(name);
    assertThat(new String(changed.get(name), StandardCharsets.UTF_8))
        .isEqualTo(before.replaceFirst(",1,1\\.04,", ",1,1.05,"))
        .isNotEqualTo(before);
  }

  @Test
  void oneCellOfAWorkbookChangesAndItsLooksAndCommentsStay() throws IOException {
    SortedMap<String, byte[]> files = shipped();
    String name = "sheep/fat-grades.xlsx";
    String table = name + "!尾脂定级";

    SortedMap<String, byte[]> changed =
        imported(files, edited(exported(files), table, 1, 3, "非 <= 12"));

    assertThat(changed).containsOnlyKeys(name);
    int different = 0;
    try (XSSFWorkbook was = new XSSFWorkbook(new ByteArrayInputStream(files.get(name)));
        XSSFWorkbook is = new XSSFWorkbook(new ByteArrayInputStream(changed.get(name)))) {
      assertThat(is.getNumberOfSheets()).isEqualTo(was.getNumberOfSheets());
      for (int s = 0; s < was.getNumberOfSheets(); s++) {
        Sheet old = was.getSheetAt(s);
        Sheet now = is.getSheetAt(s);
        assertThat(now.getSheetName()).isEqualTo(old.getSheetName());
        assertThat(now.getLastRowNum()).isEqualTo(old.getLastRowNum());
        assertThat(now.getPaneInformation().getHorizontalSplitPosition())
            .isEqualTo(old.getPaneInformation().getHorizontalSplitPosition());
        for (Row row : old) {
          for (Cell cell : row) {
            Cell other = now.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
            different += other.toString().equals(cell.toString()) ? 0 : 1;
            assertThat(other.getCellStyle().getFillForegroundColor())
                .isEqualTo(cell.getCellStyle().getFillForegroundColor());
            assertThat(other.getCellStyle().getFontIndex())
                .isEqualTo(cell.getCellStyle().getFontIndex());
            assertThat(now.getColumnWidth(cell.getColumnIndex()))
                .isEqualTo(old.getColumnWidth(cell.getColumnIndex()));
            assertThat(other.getCellComment() == null).isEqualTo(cell.getCellComment() == null);
            if (cell.getCellComment() != null) {
              assertThat(other.getCellComment().getString().getString())
                  .isEqualTo(cell.getCellComment().getString().getString());
            }
          }
        }
      }
    }
    assertThat(different).isEqualTo(1);
  }

  @Test
  void anyCellOfAnyTextIsTheOnlyOneThatChanges() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      int columns = 1 + random.nextInt(5);
      int rows = 1 + random.nextInt(6);
      String end = random.nextBoolean() ? "\n" : "\r\n";
      StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          text.append(c > 0 ? "," : "").append(cell(random, r, c));
        }
        text.append(r == rows - 1 && random.nextBoolean() ? "" : end);
        text.append(random.nextInt(5) == 0 ? end : "");
      }
      TableText before = read(text.toString());
      CsvCells cells = new CsvCells(text.toString());
      int row = random.nextInt(rows);
      int column = random.nextInt(columns);
      cells.set(row, column, "new, \"one\"");

      TableText after = read(cells.toString());

      assertThat(after.rows()).hasSameSizeAs(before.rows());
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          String expected = r == row && c == column ? "new, \"one\"" : before.rows().get(r).cell(c);
          assertThat(after.rows().get(r).cell(c)).isEqualTo(expected);
        }
      }
    }
  }

  private static String cell(Random random, int row, int column) {
    return switch (column == 0 ? 0 : random.nextInt(4)) {
      case 1 -> "";
      case 2 -> "\"a, \"\"b\"\"\nc" + row + "\"";
      case 3 -> " x ";
      default -> "r" + row;
    };
  }

  private static TableText read(String text) {
    return CsvTable.read("t.csv", text.getBytes(StandardCharsets.UTF_8), new TableIssues(""));
  }

  @Test
  void aRowMayBeAddedAtTheEndAndTheChineseEncodingStays() throws IOException {
    Charset chinese = Charset.forName("GB18030");
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("t.csv", "编号,适用环节,产出,禁止,依据\na,加工,oil,是,法规\n".getBytes(chinese));
    byte[] book = exported(files);
    String[] row = {"b", "加工", "fat", "是", "合同"};
    for (int c = 0; c < row.length; c++) {
      book = edited(book, "t.csv", 2, c, row[c]);
    }

    SortedMap<String, byte[]> changed = imported(files, book);

    assertThat(new String(changed.get("t.csv"), chinese))
        .isEqualTo("编号,适用环节,产出,禁止,依据\na,加工,oil,是,法规\nb,加工,fat,是,合同\n");
    assertThat(TableExchange.issuesAfter(files, changed, "")).isEmpty();
  }
}
