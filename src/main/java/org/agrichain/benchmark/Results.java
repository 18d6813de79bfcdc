package org.agrichain.benchmark;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a benchmark measured. Gaps are to the lowest bound that any of the runs proved, so that they
 * compare plans and not bounds.
 *
 * @param runs every run, in the order they were made
 */
public record Results(List<Measurement> runs) {

  /**
   * Median of the runs of one competitor.
   *
   * @param run who ran
   * @param runs number of runs
   * @param plans number of runs that gave a plan
   * @param valueYuan median of the values, runs without a plan at the bottom; null when half or
   *     more gave none
   * @param gapPercent gap of that value
   * @param boundYuan median of the bounds it proved, null when it proved none
   * @param firstPlanSeconds median time to the first plan, null when none was told
   */
  public record Median(
      Competitor run,
      int runs,
      int plans,
      BigDecimal valueYuan,
      Double gapPercent,
      BigDecimal boundYuan,
      Double firstPlanSeconds) {}

  /** A line of the CSV file. */
  @JsonPropertyOrder({
    "run",
    "seed",
    "seconds",
    "value_yuan",
    "bound_yuan",
    "gap_percent",
    "feasible",
    "first_plan_seconds",
    "failure"
  })
  record Line(
      String run,
      long seed,
      BigDecimal seconds,
      BigDecimal value_yuan,
      BigDecimal bound_yuan,
      BigDecimal gap_percent,
      boolean feasible,
      BigDecimal first_plan_seconds,
      String failure) {}

  /** The lowest bound of all runs in yuan, null when none proved one. */
  public BigDecimal bestBound() {
    return runs.stream()
        .map(Measurement::boundYuan)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** One median a competitor, in the order they ran. */
  public List<Median> medians() {
    Map<Competitor, List<Measurement>> byRun = new LinkedHashMap<>();
    for (Measurement one : runs) {
      byRun.computeIfAbsent(one.run(), run -> new ArrayList<>()).add(one);
    }
    List<Median> medians = new ArrayList<>();
    byRun.forEach((run, own) -> medians.add(median(run, own)));
    return medians;
  }

  private Median median(Competitor run, List<Measurement> own) {
    Comparator<BigDecimal> noneIsLeast = Comparator.nullsFirst(Comparator.naturalOrder());
    List<BigDecimal> values = new ArrayList<>();
    own.forEach(one -> values.add(one.valueYuan()));
    values.sort(noneIsLeast);
    // With an even number the lower of the two in the middle: a value that was really reached.
    BigDecimal value = values.get((values.size() - 1) / 2);
    Measurement middle =
        own.stream().filter(one -> Objects.equals(one.valueYuan(), value)).findFirst().get();
    return new Median(
        run,
        own.size(),
        (int) own.stream().filter(Measurement::feasible).count(),
        value,
        middle.gapPercent(bestBound()),
        middleOf(own.stream().map(Measurement::boundYuan).toList()),
        middleOf(own.stream().map(Measurement::firstPlanSeconds).toList()));
  }

  private static <T extends Comparable<T>> T middleOf(List<T> values) {
    List<T> known = values.stream().filter(Objects::nonNull).sorted().toList();
    return known.isEmpty() ? null : known.get((known.size() - 1) / 2);
  }

  /** Writes one line a run. */
  public void writeCsv(Path file) throws IOException {
    BigDecimal bound = bestBound();
    write(file, Line.class, runs.stream().map(one -> line(one, bound)).toList());
  }

  /** A line of the file of curves. */
  @JsonPropertyOrder({"run", "seed", "seconds", "value_yuan", "bound_yuan"})
  record CurveLine(
      String run, long seed, BigDecimal seconds, BigDecimal value_yuan, BigDecimal bound_yuan) {}

  /** Writes the curve of every run, a line a point. */
  public void writeCurves(Path file) throws IOException {
    List<CurveLine> lines = new ArrayList<>();
    for (Measurement one : runs) {
      for (CurvePoint point : one.curve()) {
        lines.add(
            new CurveLine(
                one.run().id(),
                one.seed(),
                rounded(point.seconds(), 2),
                rounded(point.valueYuan(), 2),
                rounded(point.boundYuan(), 2)));
      }
    }
    write(file, CurveLine.class, lines);
  }

  private static <T> void write(Path file, Class<T> type, List<T> lines) throws IOException {
    CsvMapper mapper = new CsvMapper();
    CsvSchema schema = mapper.schemaFor(type).withHeader().withoutQuoteChar();
    try (Writer writer = Files.newBufferedWriter(file)) {
      mapper.writer(schema).writeValues(writer).writeAll(lines).flush();
    }
  }

  private static Line line(Measurement one, BigDecimal bound) {
    return new Line(
        one.run().id(),
        one.seed(),
        rounded(one.seconds(), 2),
        one.valueYuan(),
        one.boundYuan(),
        rounded(one.gapPercent(bound), 5),
        one.feasible(),
        rounded(one.firstPlanSeconds(), 2),
        one.failure() == null ? null : one.failure().replaceAll("[\",\\s]+", " "));
  }

  private static BigDecimal rounded(Double value, int digits) {
    return value == null
        ? null
        : BigDecimal.valueOf(value).setScale(digits, java.math.RoundingMode.HALF_UP);
  }
}
