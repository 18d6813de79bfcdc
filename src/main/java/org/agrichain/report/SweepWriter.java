package org.agrichain.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.agrichain.comparison.CellResult;
import org.agrichain.comparison.PercentileRow;
import org.agrichain.comparison.SweepAnalysis;
import org.agrichain.comparison.TippingRow;
import org.agrichain.comparison.TornadoRow;
import org.agrichain.plan.PlanColumn;
import org.agrichain.plan.PlanJson;
import org.agrichain.plan.RowShape;

/** Writes what a sweep found beside its cells: cells.csv and the tables of the analysis. */
public final class SweepWriter {
  private SweepWriter() {}

  /**
   * Writes the tables.
   *
   * @param factors factors, in the order of their columns
   * @throws UncheckedIOException when the folder cannot be written
   */
  public static void write(
      List<String> factors, List<CellResult> cells, SweepAnalysis analysis, Path folder) {
    try {
      Files.writeString(folder.resolve("cells.csv"), cells(factors, cells), StandardCharsets.UTF_8);
      table(PercentileRow.class, analysis.percentiles(), folder.resolve("percentiles.csv"));
      table(TornadoRow.class, analysis.tornado(), folder.resolve("tornado.csv"));
      table(TippingRow.class, analysis.tipping(), folder.resolve("tipping.csv"));
      Files.write(folder.resolve("analysis.json"), PlanJson.bytes(analysis));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void table(Class<?> type, List<?> rows, Path file) throws IOException {
    Files.write(file, CsvTable.bytes(RowShape.of(type).columns(), rows));
  }

  /** Identifiers and numbers only, so that no cell needs quotation marks. */
  private static String cells(List<String> factors, List<CellResult> cells) {
    TreeSet<String> figures = new TreeSet<>();
    cells.forEach(cell -> figures.addAll(cell.figures().keySet()));
    StringBuilder text = new StringBuilder();
    List<String> heading = new ArrayList<>(List.of("cell"));
    heading.addAll(factors);
    heading.addAll(List.of("status", "value_yuan", "upper_bound_yuan", "gap_percent", "seconds"));
    heading.addAll(figures);
    text.append(String.join(",", heading)).append('\n');
    for (CellResult cell : cells) {
      List<String> row = new ArrayList<>(List.of(String.valueOf(cell.cell())));
      factors.forEach(factor -> row.add(cell.levels().get(factor).toPlainString()));
      row.add(cell.status());
      row.add(PlanColumn.text(cell.valueYuan()));
      row.add(PlanColumn.text(cell.upperBoundYuan()));
      row.add(PlanColumn.text(cell.gapPercent()));
      row.add(PlanColumn.text(cell.seconds()));
      boolean planned = cell.planned();
      figures.forEach(
          name -> row.add(planned ? PlanColumn.text(cell.figures().getOrDefault(name, 0.0)) : ""));
      text.append(String.join(",", row)).append('\n');
    }
    return text.toString();
  }
}
