package org.agrichain.benchmark.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.agrichain.benchmark.Competitor;
import org.agrichain.dataset.Reading;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published instances through reader, rules, planner and checker.
 *
 * <p>{@code tiny}: warehouses A (10, fixed 5), B (10, fixed 4), C (12, fixed 30), two customers of
 * 6. A alone or B alone holds one; A + B cost 9 + 6 + 6 = 21, C alone 30 + 2 = 32. {@code split}: A
 * (8, fixed 5) and B (10, fixed 4), customer 1 costs 6 at A and 12 at B, customer 2 costs 6 at A
 * and 30 at B. Whole: 2 at A, 1 at B: 9 + 6 + 12 = 27; in parts 2 units of customer 1 go to A as
 * well, which saves 2 of 6 times (12 - 6): 25.
 *
 * <p>{@code calendar}: 4 of the late crop (55 each) and 2 of the early (30), 8 days of autumn work
 * of which 3 are hired at 4, and the other 10 - 2 - 5 days of the family hired out at 3: 220 + 60 -
 * 12 + 9 = 277.
 */
class OutsideBenchmarkTest {
  private static final Path FOLDER = Path.of("src/test/resources/outside");
  private static RuleBook rules;

  @BeforeAll
  static void prepare() {
    rules = RuleBook.shipped();
  }

  private static OutsideRow run(Family family, Path folder, String name, Competitor run, double s)
      throws IOException {
    OutsideBenchmark outside = new OutsideBenchmark(family, folder, rules, s, 1);
    Reading reading = outside.read(name);
    assertThat(reading.issues())
        .filteredOn(issue -> issue.severity().name().equals("ERROR"))
        .isEmpty();
    return outside.run(name, reading, run);
  }

  @ParameterizedTest
  @CsvSource({
    "GAP_MIN, gap, c0515_1, 261",
    "GAP_MAX, gap, c0515_1, 336",
    "GAP_MIN, gap, a05100, 1698",
    "CFLP, cflp, tiny, 21",
    "CFLP_SINGLE, cflp, tiny, 21",
    "CFLP, cflp, split, 25",
    "CFLP_SINGLE, cflp, split, 27",
    "LOTSIZING, lotsizing, X11117A, 8375.8",
    "AGRI_LP, agri-lp, calendar, 277"
  })
  void thePublishedOptimumIsReachedAndNoBoundCrossesIt(
      Family family, String folder, String name, double optimum) throws IOException {
    OutsideRow row = run(family, FOLDER.resolve(folder), name, Competitor.AGRICHAIN, 20);

    assertThat(row.feasible()).isTrue();
    assertThat(row.value().doubleValue()).isCloseTo(optimum, within(optimum));
    double beyond = row.bound().doubleValue() - optimum;
    assertThat(family.least() ? beyond : -beyond).isLessThan(1e-5 * optimum);
    assertThat(row.wonBy()).isIn("local-search", "neighbourhood", "whole-model");
  }

  private static org.assertj.core.data.Offset<Double> within(double optimum) {
    return org.assertj.core.data.Offset.offset(1e-5 * optimum);
  }

  /** Crops feed the animals that plough for them: rounding must not eat them up in turn. */
  @Test
  void aCircleOfProcessesIsPublishedNearlyAtItsWorth() throws IOException {
    OutsideRow row =
        run(Family.AGRI_LP, FOLDER.resolve("agri-lp"), "circle", Competitor.AGRICHAIN, 10);

    assertThat(row.value().doubleValue()).isGreaterThan(100);
    assertThat(row.gapToBound().doubleValue()).isBetween(0.0, 1e-3);
  }

  @Test
  void withoutTheWholeModelNothingIsWonByIt() throws IOException {
    OutsideRow row =
        run(Family.GAP_MIN, FOLDER.resolve("gap"), "d05100", Competitor.WITHOUT_WHOLE_MODEL, 4);

    assertThat(row.wonBy()).isIn("local-search", "neighbourhood");
    assertThat(row.bestKnown()).isEqualByComparingTo("6353");
    assertThat(row.gapToBestKnown().doubleValue()).isBetween(0.0, 10.0);
    assertThat(row.bound().doubleValue()).isLessThanOrEqualTo(6353);
  }

  @Test
  void publishedValuesNeverReachADataset(@TempDir Path folder) throws IOException {
    Path instances = Files.createDirectory(folder.resolve("instances"));
    Files.copy(FOLDER.resolve("gap/instances/c0515_1.txt"), instances.resolve("c0515_1.txt"));
    Reading without = new OutsideBenchmark(Family.GAP_MIN, folder, rules, 1, 1).read("c0515_1");
    Reading with =
        new OutsideBenchmark(Family.GAP_MIN, FOLDER.resolve("gap"), rules, 1, 1).read("c0515_1");

    assertThat(with.sha256()).isEqualTo(without.sha256());
    assertThat(Family.GAP_MIN.bestKnown(folder, "c0515_1")).isNull();
  }

  @Test
  void aPositiveGapIsWorseInEitherSense() {
    assertThat(OutsideRow.gap(Family.GAP_MIN, 110.0, 100.0)).isEqualTo(10);
    assertThat(OutsideRow.gap(Family.GAP_MAX, 90.0, 100.0)).isEqualTo(10);
  }
}
