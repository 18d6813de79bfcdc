package org.agrichain.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.comparison.Comparison;
import org.agrichain.comparison.ComparisonTable;
import org.agrichain.comparison.FigureRow;
import org.agrichain.dataset.FixedTimes;
import org.agrichain.plan.PlanColumn;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** comparison.xlsx: figures side by side on the first sheet, then every table. */
final class ComparisonWorkbook {
  private static final double NUMBER_WIDTH = 16;
  private static final double WORD_WIDTH = 26;

  private ComparisonWorkbook() {}

  static void write(Comparison comparison, Path file) throws IOException {
    Path raw = file.resolveSibling(file.getFileName() + ".raw");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(raw));
        Workbook workbook = new Workbook(out, "AgriChain", "1.0")) {
      sideBySide(workbook.newWorksheet("side-by-side"), comparison);
      for (ComparisonTable table : ComparisonTable.all()) {
        Worksheet sheet = workbook.newWorksheet(table.name());
        List<PlanColumn> columns = table.shape().columns();
        heading(sheet, columns.stream().map(PlanColumn::name).toList(), 1);
        int at = 1;
        for (Object row : table.of().apply(comparison)) {
          for (int c = 0; c < columns.size(); c++) {
            cell(sheet, at, c, columns.get(c).value(row));
          }
          at++;
        }
        sheet.finish();
      }
    }
    FixedTimes.copy(raw, file);
    Files.delete(raw);
  }

  /** One line for each figure: the base, then value and change under each scenario. */
  private static void sideBySide(Worksheet sheet, Comparison comparison) throws IOException {
    List<String> words = new ArrayList<>(List.of("part", "figure", "unit", "base"));
    Map<String, Integer> columnOf = new LinkedHashMap<>();
    comparison.scenarios().stream()
        .skip(1)
        .forEach(
            variant -> {
              columnOf.put(variant.scenario(), words.size());
              words.add(variant.scenario());
              words.add(variant.scenario() + " delta");
            });
    heading(sheet, words, 4);
    Map<List<String>, Integer> lineOf = new LinkedHashMap<>();
    for (FigureRow row : comparison.figures()) {
      List<String> name = List.of(row.part(), row.figure(), row.unit());
      int line = lineOf.computeIfAbsent(name, key -> lineOf.size() + 1);
      for (int c = 0; c < name.size(); c++) {
        cell(sheet, line, c, name.get(c));
      }
      cell(sheet, line, 3, row.base());
      cell(sheet, line, columnOf.get(row.scenario()), row.value());
      cell(sheet, line, columnOf.get(row.scenario()) + 1, row.delta());
    }
    sheet.finish();
  }

  private static void heading(Worksheet sheet, List<String> words, int frozen) {
    for (int i = 0; i < words.size(); i++) {
      sheet.value(0, i, words.get(i));
      sheet.width(i, i < 2 ? WORD_WIDTH : NUMBER_WIDTH);
    }
    sheet.range(0, 0, 0, words.size() - 1).style().bold().set();
    sheet.freezePane(frozen, 1);
  }

  private static void cell(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value != null && !value.toString().isEmpty()) {
      sheet.value(row, column, value.toString());
    }
  }
}
