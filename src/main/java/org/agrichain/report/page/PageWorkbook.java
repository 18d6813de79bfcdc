package org.agrichain.report.page;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agrichain.dataset.FixedTimes;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** report.xlsx: the numbers behind every picture, one sheet each. */
final class PageWorkbook {
  private static final double NUMBER_WIDTH = 16;
  private static final double WORD_WIDTH = 26;

  /** The tables of the plan itself are in plan.xlsx. */
  private static final String LEFT_OUT = "tables";

  private PageWorkbook() {}

  static void write(Page page, Path file) throws IOException {
    Path raw = file.resolveSibling(file.getFileName() + ".raw");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(raw));
        Workbook workbook = new Workbook(out, "AgriChain", "1.0")) {
      contents(workbook.newWorksheet(page.phrases().say("page.contents")), page);
      for (Exhibit exhibit : page.exhibits()) {
        if (!exhibit.section().equals(LEFT_OUT)) {
          sheet(workbook.newWorksheet(exhibit.id()), exhibit, page.phrases());
        }
      }
    }
    FixedTimes.copy(raw, file);
    Files.delete(raw);
  }

  private static void contents(Worksheet sheet, Page page) throws IOException {
    sheet.value(0, 0, page.title());
    sheet.value(1, 0, page.subtitle());
    sheet.style(0, 0).bold().set();
    int row = 3;
    for (Exhibit exhibit : page.exhibits()) {
      if (!exhibit.section().equals(LEFT_OUT)) {
        sheet.value(row, 0, exhibit.id());
        sheet.value(row, 1, page.phrases().say("title." + exhibit.id()));
        sheet.value(row, 2, page.phrases().say("note." + exhibit.id()));
        row++;
      }
    }
    sheet.width(0, WORD_WIDTH);
    sheet.width(1, 2 * WORD_WIDTH);
    sheet.finish();
  }

  private static void sheet(Worksheet sheet, Exhibit exhibit, Phrases phrases) throws IOException {
    List<Column> columns = exhibit.columns();
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(0, i, phrases.heading(columns.get(i)));
      boolean word =
          columns.get(i).kind() == Column.Kind.WORD || columns.get(i).kind() == Column.Kind.ID;
      sheet.width(i, word ? WORD_WIDTH : NUMBER_WIDTH);
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    int at = 1;
    for (List<Object> row : exhibit.rows()) {
      for (int i = 0; i < row.size(); i++) {
        Object value = row.get(i);
        if (value instanceof Number number) {
          sheet.value(at, i, number);
        } else if (value != null) {
          sheet.value(at, i, PageJson.word(value, phrases));
        }
      }
      at++;
    }
    sheet.finish();
  }
}
