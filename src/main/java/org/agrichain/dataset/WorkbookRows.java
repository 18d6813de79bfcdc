package org.agrichain.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Sheets of a workbook as text. The only class that reads workbooks. */
final class WorkbookRows {
  private WorkbookRows() {}

  /** One table per sheet that the schema knows; what cannot be read becomes an issue. */
  static List<RawTable> read(Path file, String label, Sources sources, IssueList issues)
      throws IOException {
    if (!zipped(file)) {
      return refuse(label, issues);
    }
    Map<String, String> seen = new LinkedHashMap<>();
    List<RawTable> tables = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : book.getSheets().toList()) {
        String name = label + "!" + sheet.getName();
        String table = sources.table(sheet.getName(), name, seen);
        if (table != null) {
          tables.add(table(table, name, sheet));
        }
      }
    } catch (IOException | ExcelReaderException e) {
      return refuse(label, issues);
    }
    return tables;
  }

  private static List<RawTable> refuse(String label, IssueList issues) {
    issues.add(
        Fault.NOT_A_WORKBOOK,
        label,
        0,
        "",
        "",
        Messages.text("limit.workbook"),
        Messages.text("hint.source"));
    return List.of();
  }

  private static boolean zipped(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(4);
      return start.length == 4 && ReadableWorkbook.isOOXMLZipHeader(start);
    }
  }

  private static RawTable table(String table, String name, Sheet sheet) throws IOException {
    String[] header = {};
    int headerLine = 1;
    List<RawTable.Row> rows = new ArrayList<>();
    try (Stream<Row> stream = sheet.openStream()) {
      for (Row row : (Iterable<Row>) stream::iterator) {
        String[] cells = cells(row);
        if (!CsvRows.filled(cells)) {
          continue;
        }
        if (header.length == 0) {
          header = trimmed(cells);
          headerLine = row.getRowNum();
        } else {
          rows.add(new RawTable.Row(row.getRowNum(), cells));
        }
      }
    }
    return new RawTable(table, name, headerLine, header, rows, true);
  }

  private static String[] trimmed(String[] cells) {
    int length = cells.length;
    while (length > 0 && cells[length - 1].isEmpty()) {
      length--;
    }
    return java.util.Arrays.copyOf(cells, length);
  }

  private static String[] cells(Row row) {
    String[] cells = new String[row.getCellCount()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = row.getOptionalCell(i).map(WorkbookRows::text).orElse("");
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      java.math.BigDecimal number = cell.asNumber();
      return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
    String text = cell.getText();
    return text == null ? "" : text.strip();
  }
}
