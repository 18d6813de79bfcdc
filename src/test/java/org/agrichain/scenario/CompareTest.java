package org.agrichain.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.agrichain.PlanSettings;
import org.agrichain.comparison.Case;
import org.agrichain.comparison.Comparison;
import org.agrichain.comparison.ComparisonReader;
import org.agrichain.comparison.ComparisonTable;
import org.agrichain.comparison.DeadweightRow;
import org.agrichain.comparison.FigureRow;
import org.agrichain.comparison.GainRow;
import org.agrichain.comparison.MoveRow;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.domain.Objective;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.agrichain.plan.PlanReader;
import org.agrichain.report.ComparisonWriter;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison says what its plans say, to the fen. */
class CompareTest {
  private static final DatasetVariants VARIANTS =
      DatasetVariants.open(Path.of("datasets/lamb-tail-tiny"));
  private static final List<String> IDS = List.of("", "new-banner", "oil-dear-drought");

  private static List<Case> cases;
  private static Comparison comparison;

  @TempDir Path folder;

  @BeforeAll
  static void compare() throws Exception {
    PlanSettings settings =
        new PlanSettings(
            Objective.OPERATING_SURPLUS,
            null,
            2,
            0.0001,
            1,
            EnumSet.noneOf(PlanSettings.Part.class),
            null);
    List<ScenarioRuns.Task> tasks = new ArrayList<>();
    IDS.forEach(id -> tasks.add(new ScenarioRuns.Task(VARIANTS.scenario(id), VARIANTS.read(id))));
    cases = new ScenarioRuns(RuleBook.shipped(), settings).run(tasks, task -> progress -> {});
    comparison = Comparison.of(cases.get(0), cases.subList(1, cases.size()));
  }

  @Test
  void everyPlanPassesTheCheckerOfItsOwnScenario() {
    for (Case one : cases) {
      assertThat(one.plan().summary().status()).isEqualTo("OPTIMAL");
      assertThat(PlanChecker.check(one.dataset(), one.options().get(), one.plan())).isEmpty();
    }
  }

  @Test
  void everyFigureIsBaseAndChange() {
    assertThat(comparison.figures()).hasSizeGreaterThan(60);
    for (FigureRow row : comparison.figures()) {
      assertThat(row.base() + row.delta()).isCloseTo(row.value(), within());
    }
    FigureRow value = figure("new-banner", "value");
    assertThat(value.base()).isEqualTo(yuan(0));
    assertThat(value.value()).isEqualTo(yuan(1));
    FigureRow surplus = figure("new-banner", "operating-surplus");
    assertThat(surplus.value()).isEqualTo(value.value());
  }

  @Test
  void gainsOfEachKindSumToTheChangeOfValueAdded() {
    for (String id : IDS.subList(1, IDS.size())) {
      for (String kind : List.of("product", "region", "stage", "actor")) {
        String total = kind.equals("product") ? "value-added" : "chain-value-added";
        BigDecimal change = BigDecimal.valueOf(figure(id, total).delta());
        BigDecimal sum =
            comparison.gains().stream()
                .filter(row -> row.scenario().equals(id) && row.by().equals(kind))
                .map(GainRow::deltaYuan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).as(id + " " + kind).isEqualByComparingTo(change);
      }
    }
  }

  @Test
  void movedLotsLeaveAsMuchAsTheyAdd() {
    double moved =
        comparison.moves().stream()
            .filter(row -> row.scenario().equals("oil-dear-drought") && row.kind().equals("lots"))
            .mapToDouble(MoveRow::delta)
            .sum();
    // The scenario takes one lot away; all others only change their place.
    assertThat(moved).isEqualTo(-1);
  }

  @Test
  void deadweightIsWhatTheNewRateWouldHavePaidForTheBasePlan() {
    // Ten yuan a head: the base plan slaughters 300 head anyway, the scenario 500.
    DeadweightRow all = comparison.deadweight().get(0);
    assertThat(all.scenario()).isEqualTo("new-banner");
    assertThat(all.paidYuan()).isEqualByComparingTo("5000");
    assertThat(all.paidForBaseYuan()).isEqualByComparingTo("3000");
    assertThat(all.deadweightYuan()).isEqualByComparingTo("3000");
    assertThat(all.deadweightPercent()).isEqualTo(60);
    assertThat(comparison.deadweight()).allMatch(row -> row.scenario().equals("new-banner"));
  }

  @Test
  void aScenarioBesideItselfChangesNothing() {
    Comparison same = Comparison.of(cases.get(1), List.of(cases.get(1)));
    assertThat(same.figures()).allMatch(row -> row.delta() == 0);
    assertThat(same.moves()).isEmpty();
    assertThat(same.gains()).allMatch(row -> row.outcome().equals("same"));
    assertThat(same.deadweight().get(0).deadweightYuan()).isEqualByComparingTo("0");
  }

  @Test
  void theFolderHoldsTheComparisonAndEveryPlan() throws Exception {
    Path out = folder.resolve("out");
    ComparisonWriter.write(comparison, cases, List.of("text"), out);
    assertThat(ComparisonReader.read(out)).isEqualTo(comparison);
    for (ComparisonTable table : ComparisonTable.all()) {
      assertThat(Files.readAllLines(out.resolve(table.name() + ".csv")))
          .hasSize(1 + table.of().apply(comparison).size());
    }
    for (Case one : cases) {
      Plan plan = PlanReader.read(out.resolve(Comparison.planFolder(one.id())));
      assertThat(plan.summary().valueYuan()).isEqualTo(one.plan().summary().valueYuan());
    }
    byte[] book = Files.readAllBytes(out.resolve("comparison.xlsx"));
    ComparisonWriter.write(comparison, cases, List.of("text"), out);
    assertThat(Files.readAllBytes(out.resolve("comparison.xlsx"))).isEqualTo(book);
    assertThat(Files.list(folder)).containsExactly(out);
  }

  private static double yuan(int position) {
    return cases.get(position).plan().summary().valueYuan().doubleValue();
  }

  private static FigureRow figure(String scenario, String name) {
    return comparison.figures().stream()
        .filter(row -> row.scenario().equals(scenario) && row.figure().equals(name))
        .findAny()
        .orElseThrow();
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-3);
  }
}
