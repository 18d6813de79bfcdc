package org.agrichain.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as sheets of a workbook. The only class that writes workbooks of datasets. */
final class WorkbookSheets {
  /** Rows below the last one in which a drop-down still offers its words. */
  private static final int ROWS_TO_FILL = 2000;

  private WorkbookSheets() {}

  /** Writes one sheet for each table; with {@code guided}, drop-downs and notes on the headings. */
  static void write(List<Sheet> sheets, Path file, boolean guided) throws IOException {
    Path timed = file.resolveSibling(file.getFileName() + "-timed");
    try (OutputStream out = Files.newOutputStream(timed);
        Workbook book = new Workbook(out, "AgriChain", "1.0")) {
      for (Sheet sheet : sheets) {
        try (Worksheet page = book.newWorksheet(sheet.name())) {
          write(sheet, page, guided);
        }
      }
    }
    FixedTimes.copy(timed, file);
    Files.delete(timed);
  }

  private static void write(Sheet sheet, Worksheet page, boolean guided) {
    List<SchemaColumn> columns = sheet.table().columns();
    for (int c = 0; c < columns.size(); c++) {
      SchemaColumn column = columns.get(c);
      String heading = sheet.heading(column);
      page.value(0, c, heading);
      page.style(0, c).bold().set();
      page.width(c, Math.max(10, Math.min(40, width(heading) + 2)));
      if (guided) {
        guide(page, c, column);
      }
    }
    page.freezePane(0, 1);
    int r = 1;
    for (Object[] row : sheet.rows()) {
      for (int c = 0; c < row.length; c++) {
        value(page, r, c, row[c]);
        if (guided) {
          page.style(r, c).italic().fontColor("808080").set();
        }
      }
      r++;
    }
  }

  private static void guide(Worksheet page, int c, SchemaColumn column) {
    page.comment(0, c, note(column));
    List<String> words =
        column.type() == SchemaColumn.Type.FLAG ? List.of("yes", "no") : column.choices();
    if (!words.isEmpty()) {
      page.range(1, c, ROWS_TO_FILL, c)
          .validateWithListByFormula("\"" + String.join(",", words) + "\"");
    }
  }

  private static String note(SchemaColumn column) {
    String unit = column.unit().isEmpty() ? "" : " [" + column.unit() + "]";
    return column.name() + unit + "\n" + column.headingZh() + "\n" + column.description();
  }

  private static void value(Worksheet page, int r, int c, Object value) {
    if (value instanceof Number number) {
      page.value(r, c, number);
    } else if (value != null) {
      page.value(r, c, Canonical.text(value));
    }
  }

  private static int width(String text) {
    return text.chars().map(ch -> ch > 0x2e80 ? 2 : 1).sum();
  }
}
