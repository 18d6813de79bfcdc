package org.agrichain.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Objective;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every competitor on a dataset whose best plan is worked out with a pencil. */
class BenchmarkTest {
  private static final BigDecimal BEST = new BigDecimal("301557.20");
  private static Benchmark benchmark;

  @BeforeAll
  static void prepare() {
    benchmark =
        new Benchmark(
            DatasetReader.read(Path.of("datasets/lamb-tail-tiny")),
            RuleBook.shipped(),
            Objective.VALUE_ADDED,
            3);
  }

  @ParameterizedTest
  @EnumSource(names = {"AGRICHAIN", "SCIP_COLD", "SCIP_HINTED", "HIGHS", "WITHOUT_SLOPE_SCALING"})
  void whoSolvesTheWholeModelReachesTheBestPlan(Competitor competitor) {
    Measurement one = benchmark.run(competitor, 1);

    assertThat(one.valueYuan()).isEqualByComparingTo(BEST);
    assertThat(one.boundYuan()).isGreaterThanOrEqualTo(BEST);
    assertThat(one.seconds()).isBetween(0.0, 20.0);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"AGRICHAIN", "SCIP_COLD", "SCIP_HINTED", "HIGHS", "WITHOUT_SLOPE_SCALING"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobodyBeatsTheBestPlan(Competitor competitor) {
    Measurement one = benchmark.run(competitor, 2);

    assertThat(one.feasible()).isTrue();
    assertThat(one.valueYuan()).isLessThanOrEqualTo(BEST);
    if (one.firstPlanSeconds() != null) {
      assertThat(one.firstPlanSeconds()).isLessThanOrEqualTo(one.seconds());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LP_ROUNDING", "NEAREST_PLANT"})
  void simpleWaysAreWorseAndTheirBoundHolds(Competitor competitor) {
    Measurement one = benchmark.run(competitor, 1);

    assertThat(one.feasible()).isTrue();
    assertThat(one.valueYuan()).isLessThan(BEST);
    assertThat(one.boundYuan()).isGreaterThanOrEqualTo(BEST);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"AGRICHAIN", "SCIP_HINTED", "CP_SAT", "HIGHS", "PLAIN_OPTAPLANNER", "LP_ROUNDING"})
  void curvesRiseAndEndWithWhatWasPublished(Competitor competitor) {
    Measurement one = benchmark.run(competitor, 3);

    List<CurvePoint> curve = one.curve();
    assertThat(curve).extracting(CurvePoint::seconds).isSorted();
    List<Double> values =
        curve.subList(0, curve.size() - 1).stream()
            .map(CurvePoint::valueYuan)
            .filter(Objects::nonNull)
            .toList();
    assertThat(values).isSorted();
    CurvePoint end = curve.get(curve.size() - 1);
    assertThat(end.valueYuan()).isEqualTo(one.valueYuan().doubleValue());
    assertThat(end.seconds()).isEqualTo(one.seconds());
  }
}
