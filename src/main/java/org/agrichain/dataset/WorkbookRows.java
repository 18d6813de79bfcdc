package org.agrichain.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Sheets of a workbook as text. The only class that reads workbooks. */
final class WorkbookRows {
  private static final Pattern SCENARIO = Pattern.compile("(?:(?i:scenario)|情景)[ _-]+(\\S+)");

  private WorkbookRows() {}

  /** One table per sheet that the schema knows; what cannot be read becomes an issue. */
  static List<RawTable> read(Path file, String label, Sources sources, IssueList issues)
      throws IOException {
    if (!zipped(file)) {
      return refuse(label, issues);
    }
    if (Sources.tooLarge(file, label, issues)) {
      return List.of();
    }
    Map<String, String> seen = new LinkedHashMap<>();
    List<RawTable> tables = new ArrayList<>();
    try (ReadableWorkbook book =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
      for (Sheet sheet : book.getSheets().toList()) {
        String name = label + "!" + sheet.getName();
        Matcher scenario = SCENARIO.matcher(sheet.getName());
        if (scenario.matches()) {
          sources.scenario(scenario.group(1), table(ScenarioPlace.TABLE, name, sheet));
          continue;
        }
        String table = sources.table(sheet.getName(), name, seen);
        if (table != null) {
          tables.add(table(table, name, sheet));
        }
      }
    } catch (IOException | RuntimeException e) {
      // On damaged files the library throws whatever its parser met.
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
    String raw = cell.getRawValue();
    switch (cell.getType()) {
      case BOOLEAN:
        return cell.asBoolean() ? "yes" : "no";
      case NUMBER:
        return date(cell) ? cell.asDate().toLocalDate().toString() : plain(raw);
      case FORMULA:
        return raw == null ? "" : plain(raw);
      default:
        return raw == null ? "" : cell.getText().strip();
    }
  }

  /** A label such as 2026-01 becomes a date as soon as somebody types it. */
  private static boolean date(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && format.toLowerCase(Locale.ROOT).matches(".*y.*[md].*|.*[md].*y.*");
  }

  /** Excel writes figures as 0.1 or as 1.0E-1. */
  private static String plain(String raw) {
    if (raw == null || !CellReader.isNumber(raw)) {
      return raw == null ? "" : raw.strip();
    }
    BigDecimal number = new BigDecimal(raw);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
