package org.agrichain.benchmark;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs of several sizes, and how fast what they took grows with the columns of the network. */
public record SizeRuns(List<SizeRun> runs) {
  /** Keeps its own copy. */
  public SizeRuns {
    runs = List.copyOf(runs);
  }

  /**
   * Exponent of each measure in the number of columns, by least squares on logarithms; null where
   * fewer than two sizes have it.
   */
  public Map<String, Double> exponents() {
    Map<String, List<double[]>> points = new LinkedHashMap<>();
    for (SizeRun run : runs) {
      run.measures()
          .forEach(
              (name, measure) -> {
                List<double[]> own = points.computeIfAbsent(name, key -> new ArrayList<>());
                if (measure != null && measure > 0) {
                  own.add(new double[] {Math.log(run.columns()), Math.log(measure)});
                }
              });
    }
    Map<String, Double> exponents = new LinkedHashMap<>();
    points.forEach((name, own) -> exponents.put(name, slope(own)));
    return exponents;
  }

  private static Double slope(List<double[]> points) {
    double x = points.stream().mapToDouble(point -> point[0]).average().orElse(0);
    double y = points.stream().mapToDouble(point -> point[1]).average().orElse(0);
    double spread = points.stream().mapToDouble(point -> Math.pow(point[0] - x, 2)).sum();
    double joint = points.stream().mapToDouble(point -> (point[0] - x) * (point[1] - y)).sum();
    return spread <= 0 ? null : joint / spread;
  }

  /** A line of the file. */
  @JsonPropertyOrder({
    "preset",
    "lots",
    "columns",
    "rows",
    "read_seconds",
    "rules_seconds",
    "network_seconds",
    "relaxed_seconds",
    "first_plan_seconds",
    "seconds",
    "value_yuan",
    "bound_yuan",
    "gap_percent",
    "heap_mb"
  })
  record Line(
      String preset,
      long lots,
      int columns,
      int rows,
      BigDecimal read_seconds,
      BigDecimal rules_seconds,
      BigDecimal network_seconds,
      BigDecimal relaxed_seconds,
      BigDecimal first_plan_seconds,
      BigDecimal seconds,
      BigDecimal value_yuan,
      BigDecimal bound_yuan,
      BigDecimal gap_percent,
      BigDecimal heap_mb) {}

  /** Writes one line a size. */
  public void writeCsv(Path file) throws IOException {
    CsvMapper mapper = new CsvMapper();
    try (Writer writer = Files.newBufferedWriter(file)) {
      mapper
          .writer(mapper.schemaFor(Line.class).withHeader().withoutQuoteChar())
          .writeValues(writer)
          .writeAll(runs.stream().map(SizeRuns::line).toList())
          .flush();
    }
  }

  private static Line line(SizeRun run) {
    return new Line(
        run.preset(),
        run.lots(),
        run.columns(),
        run.rows(),
        rounded(run.readSeconds(), 2),
        rounded(run.rulesSeconds(), 2),
        rounded(run.networkSeconds(), 2),
        rounded(run.relaxedSeconds(), 2),
        rounded(run.firstPlanSeconds(), 2),
        rounded(run.seconds(), 2),
        run.valueYuan(),
        run.boundYuan(),
        rounded(run.gapPercent(), 3),
        rounded(run.heapMb(), 0));
  }

  private static BigDecimal rounded(Double value, int digits) {
    return value == null ? null : BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
  }
}
