package org.agrichain.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Sheets of a workbook as tables. A formula is refused: what a cell says must stand in it. */
final class WorkbookTable {
  private WorkbookTable() {}

  static List<TableText> read(String file, byte[] bytes, TableIssues issues) {
    List<TableText> tables = new ArrayList<>();
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      for (Sheet sheet : book.getSheets().toList()) {
        TableText table = new TableText(file, sheet.getName(), new ArrayList<>());
        try (Stream<Row> rows = sheet.openStream()) {
          rows.forEach(row -> add(row, table, issues));
        }
        if (!table.rows().isEmpty()) {
          tables.add(table);
        }
      }
    } catch (IOException | RuntimeException e) {
      // On damaged files the library throws whatever its parser met.
      issues.add("not-a-workbook", file, 0, "", "", issues.limit("workbook"), "");
      return List.of();
    }
    return tables;
  }

  private static void add(Row row, TableText table, TableIssues issues) {
    List<String> cells = new ArrayList<>();
    for (int at = 0; at < row.getCellCount(); at++) {
      Cell cell = row.getOptionalCell(at).orElse(null);
      if (cell != null && cell.getType() == CellType.FORMULA) {
        issues.add(
            "calculated-cell",
            table.name(),
            row.getRowNum(),
            cell.getAddress().toString(),
            "=" + cell.getFormula(),
            issues.limit("no-calculation"),
            issues.hint("no-calculation"));
      }
      cells.add(cell == null ? "" : text(cell));
    }
    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
      table.rows().add(new TableText.Row(row.getRowNum(), cells));
    }
  }

  private static String text(Cell cell) {
    String raw = cell.getRawValue();
    if (raw == null) {
      return "";
    }
    return switch (cell.getType()) {
      case BOOLEAN -> cell.asBoolean() ? "yes" : "no";
      case NUMBER -> date(cell) ? cell.asDate().toLocalDate().toString() : plain(raw);
      case STRING -> cell.getText().strip();
      default -> raw.strip();
    };
  }

  private static boolean date(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && format.toLowerCase(Locale.ROOT).matches(".*y.*[md].*|.*[md].*y.*");
  }

  private static String plain(String raw) {
    BigDecimal number = new BigDecimal(raw);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
