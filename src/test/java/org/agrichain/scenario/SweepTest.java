package org.agrichain.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.agrichain.PlanSettings;
import org.agrichain.QuickPlanner;
import org.agrichain.ValueChainOptimizer;
import org.agrichain.comparison.CellResult;
import org.agrichain.comparison.SweepAnalysis;
import org.agrichain.comparison.TippingRow;
import org.agrichain.comparison.TornadoRow;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.dataset.Factor;
import org.agrichain.dataset.FactorReader;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Objective;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sweep's cells are the same alone and together, and its analysis finds what is there. */
class SweepTest {
  private static final Path TINY = Path.of("datasets/lamb-tail-tiny");
  private static final DatasetVariants VARIANTS = DatasetVariants.open(TINY);
  private static final List<Factor> FACTORS =
      FactorReader.read(TINY.resolve("sweeps/oil.csv")).factors();
  private static final List<Cell> CELLS = Design.factorial(FACTORS);

  private static RuleBook rules;
  private static QuickPlanner planner;
  private static Plan base;

  @TempDir Path folder;

  @BeforeAll
  static void planTheBase() throws Exception {
    rules = RuleBook.shipped();
    planner = new QuickPlanner(rules, Objective.VALUE_ADDED, 3, 1);
    PlanSettings settings =
        new PlanSettings(
            Objective.VALUE_ADDED, null, 2, 0.0001, 1, PlanSettings.defaults().disabled(), null);
    base = new ValueChainOptimizer(rules).plan(VARIANTS.base(), settings, progress -> {});
  }

  @Test
  void everyQuickPlanPassesTheCheckerAndStatesATrueGap() {
    for (Cell cell : CELLS) {
      Reading reading = VARIANTS.read(null, cell.changes(FACTORS));
      Plan plan = planner.plan(reading, base);
      assertThat(PlanChecker.check(reading.dataset(), rules.derive(reading.dataset()), plan))
          .isEmpty();
      assertThat(plan.summary().valueYuan()).isLessThanOrEqualTo(plan.summary().upperBoundYuan());
      assertThat(plan.summary().gapPercent()).isBetween(0.0, 10.0);
    }
  }

  @Test
  void theDecisionsOfAPlanGiveItsValueAgain() {
    Plan again = new QuickPlanner(rules, Objective.VALUE_ADDED, 100, 1).plan(VARIANTS.base(), base);
    assertThat(again.summary().valueYuan()).isEqualTo(base.summary().valueYuan());
  }

  @Test
  void aSweepThatWasStoppedGoesOnAndEndsWithTheSameCells() throws Exception {
    SweepFolder whole = new SweepFolder(folder.resolve("whole"));
    SweepFolder parts = new SweepFolder(folder.resolve("parts"));
    for (SweepFolder each : List.of(whole, parts)) {
      each.begin(new SweepHead(SweepHead.FORMAT, "d", null, "a", "b", "o", "g", 10, 1, 3));
    }
    sweep().run(CELLS, 2, whole, cell -> {});
    List<Cell> backwards = new ArrayList<>(CELLS);
    Collections.reverse(backwards);
    sweep().run(backwards.subList(0, 4), 1, parts, cell -> {});
    // What a kill in the middle of writing leaves behind is no cell.
    Files.writeString(parts.path().resolve("cells/.000001.json-torn"), "{");
    assertThat(parts.finished(10)).hasSize(4);
    sweep().run(backwards.subList(4, 10), 1, parts, cell -> {});
    assertThat(results(parts)).isEqualTo(results(whole)).hasSize(10);
    assertThat(timeless(sweep().run(CELLS.get(6)))).isEqualTo(timeless(whole.cell(7)));
    // Alone, in another order, beside others: the same to the byte, the time is kept apart.
    SweepFolder alone = new SweepFolder(folder.resolve("alone"));
    alone.begin(new SweepHead(SweepHead.FORMAT, "d", null, "a", "b", "o", "g", 10, 1, 3));
    sweep().run(CELLS.subList(6, 7), 1, alone, cell -> {});
    for (SweepFolder each : List.of(parts, alone)) {
      assertThat(each.path().resolve("cells/000007.json"))
          .hasSameBinaryContentAs(whole.path().resolve("cells/000007.json"));
      assertThat(each.finished(10).get(7).seconds()).isPositive();
    }
  }

  @Test
  void dearOilIsSoldAndCheapOilIsMadeIntoSomethingElse() {
    List<CellResult> found =
        CELLS.stream().filter(cell -> lambs(cell) == 1).map(sweep()::run).toList();
    double cheap = found.get(0).figures().getOrDefault("sold/tail-oil", 0.0);
    double dear = found.get(4).figures().getOrDefault("sold/tail-oil", 0.0);
    assertThat(dear).isGreaterThan(cheap);
    TippingRow tip =
        SweepAnalysis.of(List.of("oil-price"), found).tipping().stream()
            .filter(row -> row.figure().equals("sold/tail-oil"))
            .findAny()
            .orElseThrow();
    assertThat(tip.level()).isBetween(20.0, 180.0);
    assertThat(tip.sharePercent()).isEqualTo(100);
    double made = found.get(0).figures().getOrDefault("used/tail-oil/cosmetics", 0.0);
    assertThat(made).isPositive();
    assertThat(FACTORS.get(0).name()).isEqualTo("Price of refined tail oil");
    assertThat(FACTORS.get(0).unit()).isEqualTo("yuan/kg");
    assertThat(FACTORS.get(0).isTimes()).isFalse();
    assertThat(FACTORS.get(1).isTimes()).isTrue();
  }

  @Test
  void aLatinHypercubeDrawsEveryPartOnceAndIsTheSameForTheSameSeed() {
    List<Factor> factors =
        FactorReader.read(Path.of("datasets/inner-mongolia/sweeps/uncertain.csv")).factors();
    List<Cell> cells = Design.latin(factors, 100, 7);
    assertThat(Design.latin(factors, 100, 7)).isEqualTo(cells);
    assertThat(Design.latin(factors, 100, 8)).isNotEqualTo(cells);
    Factor milk = factors.get(3);
    double[] sorted =
        cells.stream().mapToDouble(c -> c.levels().get(milk.id()).doubleValue()).sorted().toArray();
    // Five of a hundred below the 5 % quantile, five above the 95 % quantile, exactly.
    assertThat(Arrays.stream(sorted).filter(x -> x < 0.8).count()).isEqualTo(5);
    assertThat(Arrays.stream(sorted).filter(x -> x > 1.2).count()).isEqualTo(5);
    Factor meat = factors.get(0);
    assertThat(cells)
        .allSatisfy(
            cell -> assertThat(cell.levels().get(meat.id()).doubleValue()).isBetween(0.9, 1.15));
  }

  @Test
  void theAnalysisFindsAKnownTippingPointSwingAndSpread() {
    List<CellResult> cells =
        IntStream.rangeClosed(1, 100)
            .mapToObj(
                i ->
                    new CellResult(
                        i,
                        Map.of(
                            "price", BigDecimal.valueOf(i),
                            "noise", BigDecimal.valueOf(i * 37 % 100)),
                        "FEASIBLE",
                        BigDecimal.valueOf(3 * i),
                        BigDecimal.valueOf(3 * i),
                        0.0,
                        1,
                        Map.of("plan/value", 3.0 * i, "sold/oil", i > 71 ? 5.0 : 0)))
            .toList();
    SweepAnalysis analysis = SweepAnalysis.of(List.of("price", "noise"), cells);
    assertThat(analysis.tipping())
        .containsExactly(new TippingRow("sold/oil", "price", "appears", 71, 72, 71.5, 100));
    TornadoRow first = analysis.tornado().get(0);
    assertThat(first.factor()).isEqualTo("price");
    assertThat(first.swing()).isCloseTo(3 * 80, within(1e-9));
    assertThat(first.rankCorrelation()).isCloseTo(1, within(1e-12));
    assertThat(analysis.percentiles().get(0).p50()).isEqualTo(151.5);
    assertThat(analysis.percentiles().get(0).p5()).isCloseTo(3 * 5.95, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "levels | missing-value | f,scale,sales,,price_yuan_per_unit,,,,,",
        "levels | bad-number | f,scale,sales,,price_yuan_per_unit,1~two,,,,",
        "distribution | unknown-value | f,scale,sales,,price_yuan_per_unit,,normla,1,,2",
        "most | missing-value | f,scale,sales,,price_yuan_per_unit,,uniform,1,,",
        "likely | missing-value | f,scale,sales,,price_yuan_per_unit,,triangular,1,,2",
        "least | least-above-most | f,scale,sales,,price_yuan_per_unit,,uniform,2,,1",
        "least | out-of-limits | f,scale,sales,,price_yuan_per_unit,,lognormal,-1,,1"
      })
  void aSlipInTheGridIsToldAtItsLine(String column, String code, String row) throws Exception {
    Path file = folder.resolve("grid.csv");
    Files.writeString(
        file,
        "factor,action,table,where,column,levels,distribution,least,likely,most\n"
            + row.replace('~', '|')
            + "\n");
    FactorReader.Factors read = FactorReader.read(file);
    assertThat(read.factors()).isEmpty();
    assertThat(read.issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo(code);
              assertThat(issue.line()).isEqualTo(2);
              assertThat(issue.column()).isEqualTo(column);
            });
  }

  private static Sweep sweep() {
    return new Sweep(VARIANTS, null, FACTORS, planner, base);
  }

  private static int lambs(Cell cell) {
    return cell.levels().get("lambs").intValue();
  }

  private static List<CellResult> results(SweepFolder folder) throws Exception {
    return folder.finished(10).values().stream().map(SweepTest::timeless).toList();
  }

  private static CellResult timeless(CellResult cell) {
    return new CellResult(
        cell.cell(),
        cell.levels(),
        cell.status(),
        cell.valueYuan(),
        cell.upperBoundYuan(),
        cell.gapPercent(),
        0,
        cell.figures());
  }
}
