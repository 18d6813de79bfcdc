package org.agrichain.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agrichain.dataset.FixedTimes;
import org.agrichain.domain.Dataset;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanColumn;
import org.agrichain.plan.PlanTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * plan.xlsx: the tables of a plan as sheets, with the names of materials, places and recipes as
 * further columns.
 */
final class PlanWorkbook {
  private static final double NUMBER_WIDTH = 14;
  private static final double WORD_WIDTH = 22;
  private static final double NAME_WIDTH = 30;

  private PlanWorkbook() {}

  /** Writes the workbook; equal plans give equal bytes. */
  static void write(Plan plan, Dataset dataset, Path file) throws IOException {
    Path raw = file.resolveSibling(file.getFileName() + ".raw");
    Names names = new Names(dataset);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(raw));
        Workbook workbook = new Workbook(out, "AgriChain", "1.0")) {
      // The sheets are read once or twice: speed of writing counts more than the last kilobyte.
      workbook.setCompressionLevel(2);
      summary(workbook.newWorksheet("plan"), plan);
      for (PlanTable table : PlanTable.all()) {
        if (table.isOptional() && table.rows(plan).isEmpty()) {
          continue;
        }
        sheet(workbook.newWorksheet(table.name()), table, table.rows(plan), names);
      }
    }
    FixedTimes.copy(raw, file);
    Files.delete(raw);
  }

  private static void summary(Worksheet sheet, Plan plan) throws IOException {
    heading(sheet, List.of("figure", "value"));
    int row = 1;
    for (SummaryFigures.Figure figure : SummaryFigures.of(plan.summary())) {
      sheet.value(row, 0, figure.name());
      if (figure.value() instanceof Number number) {
        sheet.value(row, 1, number);
      } else {
        sheet.value(row, 1, figure.value().toString());
      }
      row++;
    }
    sheet.width(0, NAME_WIDTH);
    sheet.width(1, NAME_WIDTH);
    sheet.finish();
  }

  private static void sheet(Worksheet sheet, PlanTable table, List<?> rows, Names names)
      throws IOException {
    List<PlanColumn> columns = table.columns();
    List<PlanColumn> named = columns.stream().filter(column -> names.knows(column.name())).toList();
    heading(
        sheet,
        Stream.concat(
                columns.stream().map(PlanColumn::name),
                named.stream().map(column -> column.name() + "_name"))
            .toList());
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, columns.get(i).isNumber() ? NUMBER_WIDTH : WORD_WIDTH);
    }
    IntStream.range(0, named.size()).forEach(i -> sheet.width(columns.size() + i, NAME_WIDTH));
    int at = 1;
    for (Object row : rows) {
      for (int i = 0; i < columns.size(); i++) {
        cell(sheet, at, i, columns.get(i).value(row));
      }
      for (int i = 0; i < named.size(); i++) {
        PlanColumn column = named.get(i);
        cell(sheet, at, columns.size() + i, names.name(column.name(), column.value(row)));
      }
      at++;
    }
    sheet.finish();
  }

  private static void heading(Worksheet sheet, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      sheet.value(0, i, words.get(i));
    }
    sheet.range(0, 0, 0, words.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
  }

  private static void cell(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof Boolean flag) {
      sheet.value(row, column, flag);
    } else if (value != null && !value.toString().isEmpty()) {
      sheet.value(row, column, value.toString());
    }
  }
}
