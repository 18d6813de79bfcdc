package org.agrichain.benchmark.outside;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.agrichain.benchmark.Competitor;

/**
 * Several competitors on the same instances, side by side.
 *
 * @param tables rows of each competitor, in the order of the lines
 */
public record OutsideSummary(Map<Competitor, OutsideTable> tables) {

  /** A line of the file. */
  @JsonPropertyOrder({
    "run",
    "instances",
    "plans",
    "mean_gap_to_best_known_pct",
    "worst_gap_to_best_known_pct",
    "mean_gap_where_all_have_plans_pct",
    "mean_gap_to_bound_pct"
  })
  record Line(
      String run,
      int instances,
      long plans,
      BigDecimal mean_gap_to_best_known_pct,
      BigDecimal worst_gap_to_best_known_pct,
      BigDecimal mean_gap_where_all_have_plans_pct,
      BigDecimal mean_gap_to_bound_pct) {}

  /**
   * Mean gap of a competitor to the published values over the instances for which every one has a
   * plan, in percent: one that gives up on hard instances does not look better for it. NaN without
   * such instances.
   */
  public double comparableGap(Competitor run) {
    Set<String> common = new TreeSet<>();
    tables.get(run).rows().forEach(row -> common.add(row.instance()));
    for (OutsideTable table : tables.values()) {
      table.rows().stream()
          .filter(row -> !row.feasible())
          .forEach(row -> common.remove(row.instance()));
    }
    return tables.get(run).rows().stream()
        .filter(row -> common.contains(row.instance()) && row.gapToBestKnown() != null)
        .mapToDouble(row -> row.gapToBestKnown().doubleValue())
        .average()
        .orElse(Double.NaN);
  }

  /** Writes one line a competitor. */
  public void writeCsv(Path file) throws IOException {
    CsvMapper mapper = new CsvMapper();
    mapper.configure(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING, true);
    List<Line> lines = new ArrayList<>();
    tables.forEach((run, table) -> lines.add(line(run, table)));
    Files.write(
        file, mapper.writer(mapper.schemaFor(Line.class).withHeader()).writeValueAsBytes(lines));
  }

  private Line line(Competitor run, OutsideTable table) {
    return new Line(
        run.id(),
        table.rows().size(),
        table.plans(),
        percent(table.meanGap()),
        percent(table.worstGap()),
        percent(comparableGap(run)),
        percent(table.meanBoundGap()));
  }

  private static BigDecimal percent(double gap) {
    return Double.isNaN(gap) ? null : BigDecimal.valueOf(gap).setScale(5, RoundingMode.HALF_UP);
  }
}
