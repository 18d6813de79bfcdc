package org.agrichain.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agrichain.accounts.Accounts;
import org.agrichain.comparison.Case;
import org.agrichain.comparison.CellResult;
import org.agrichain.comparison.Comparison;
import org.agrichain.comparison.SweepAnalysis;
import org.agrichain.dataset.Lang;
import org.agrichain.dataset.Scenario;
import org.agrichain.domain.Dataset;
import org.agrichain.plan.Plan;
import org.agrichain.plan.SmallChain;
import org.agrichain.plan.SmallPlan;
import org.junit.jupiter.api.Test;

/** Pages of comparisons and sweeps, on a plan worked out by hand. */
class WhatIfPagesTest {
  private static final Dataset DATASET = SmallChain.dataset();
  private static final Plan PLAN = SmallPlan.plan();
  private static final Case BASE = aCase(Scenario.BASE);
  private static final Comparison COMPARISON =
      Comparison.of(BASE, List.of(aCase(scenario("twin", "孪生")), aCase(scenario("plain", ""))));

  private static Scenario scenario(String id, String titleZh) {
    return new Scenario(id, "The " + id, titleZh, "made up", List.of());
  }

  private static Case aCase(Scenario scenario) {
    return new Case(scenario, DATASET, SmallChain::options, PLAN);
  }

  /** Ten cells in which value follows the price and not the rain. */
  private static SweepAnalysis sweep() {
    List<CellResult> cells = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      Map<String, BigDecimal> levels =
          Map.of("price", BigDecimal.valueOf(i), "rain", BigDecimal.valueOf(i * 7 % 10));
      Map<String, Double> figures =
          Map.of(
              "plan/value", 100.0 * i,
              "plan/gap", 1.0,
              "indicator/value-added", 90.0 * i,
              "indicator/value-added-after-subsidies", 95.0 * i,
              "sold/meat", i < 4 ? 0.0 : 7.0);
      BigDecimal value = BigDecimal.valueOf(100L * i);
      cells.add(new CellResult(i, levels, "FEASIBLE", value, value, 0.0, 1, figures));
    }
    return SweepAnalysis.of(List.of("price", "rain"), cells);
  }

  @Test
  void everyExhibitHasATitleANoteAndHeadingsInBothLanguages() {
    for (Lang lang : Lang.values()) {
      for (Page page :
          List.of(
              ComparisonPage.of(COMPARISON, List.of(DATASET), lang),
              SweepPage.of(sweep(), BASE, lang))) {
        assertThat(page.exhibits()).hasSizeGreaterThanOrEqualTo(3);
        for (Exhibit exhibit : page.exhibits()) {
          assertThat(page.phrases().say("title." + exhibit.id())).isNotBlank();
          assertThat(page.phrases().say("note." + exhibit.id())).isNotBlank();
          assertThat(page.phrases().find("page.section." + exhibit.section())).isNotBlank();
          exhibit
              .columns()
              .forEach(column -> assertThat(page.phrases().heading(column)).isNotBlank());
          exhibit.rows().forEach(row -> assertThat(row).hasSameSizeAs(exhibit.columns()));
        }
      }
    }
  }

  @Test
  void everyScenarioHasValueAddedBeforeAndAfterSubsidiesFromTheAccounts() {
    Accounts accounts = Accounts.of(DATASET, PLAN);
    Exhibit scenarios =
        exhibit(ComparisonPage.of(COMPARISON, List.of(DATASET), Lang.EN), "scenarios");
    assertThat(scenarios.rows()).hasSize(3);
    for (List<Object> row : scenarios.rows()) {
      assertThat((Double) cell(scenarios, row, "value_before"))
          .isCloseTo(accounts.chain().valueAdded().doubleValue(), within(1e-6));
      assertThat((Double) cell(scenarios, row, "value_after"))
          .isCloseTo(accounts.chain().valueAddedAfterSubsidies().doubleValue(), within(1e-6));
    }
  }

  @Test
  void scenariosHaveTheirTitlesAndTheBaseSaysWhatItIs() {
    assertThat(titles(Lang.EN)).containsExactly("As it stands", "The twin", "The plain");
    assertThat(titles(Lang.ZH)).containsExactly("现状", "孪生", "The plain");
  }

  @Test
  void aScenarioThatIsTheBaseKeepsItsTitle() {
    Comparison comparison = Comparison.of(aCase(scenario("twin", "")), List.of(BASE));
    Exhibit scenarios =
        exhibit(ComparisonPage.of(comparison, List.of(DATASET), Lang.EN), "scenarios");
    assertThat(scenarios.rows())
        .extracting(row -> cell(scenarios, row, "title"))
        .containsExactly("The twin", "As it stands");
  }

  @Test
  void aScenarioOnTopOfTheBaseIsCalledByWhatItAdds() {
    Case both = aCase(new Scenario("twin+dry", "The twin + Dry", "", "made up", List.of()));
    Comparison comparison = Comparison.of(aCase(scenario("twin", "")), List.of(both));
    Exhibit scenarios =
        exhibit(ComparisonPage.of(comparison, List.of(DATASET), Lang.EN), "scenarios");
    assertThat(scenarios.rows())
        .extracting(row -> cell(scenarios, row, "title"))
        .containsExactly("The twin", "Dry");
  }

  @Test
  void theTornadoHasWhatMattersMostFirstAndNothingAboutTheSearch() {
    Exhibit tornado = exhibit(SweepPage.of(sweep(), BASE, Lang.EN), "tornado");
    List<Object> first = tornado.rows().get(0);
    assertThat(cell(tornado, first, "figure")).isEqualTo("Value of the plan");
    assertThat(cell(tornado, first, "factor")).isEqualTo("price");
    assertThat(cell(tornado, first, "unit")).isEqualTo("yuan");
    assertThat((Double) cell(tornado, first, "swing")).isPositive();
    assertThat(tornado.rows())
        .extracting(row -> cell(tornado, row, "figure"))
        .containsSubsequence(
            "Value of the plan", "Value added before subsidies", "Value added after subsidies")
        .doesNotContain("Gap");
  }

  @Test
  void theMiddleOfASweepIsTheMedian() {
    Exhibit head = exhibit(SweepPage.of(sweep(), BASE, Lang.EN), "head");
    assertThat(head.rows()).extracting(row -> row.get(1)).containsExactly(550.0, 495.0, 522.5);
  }

  private static List<String> titles(Lang lang) {
    Exhibit scenarios = exhibit(ComparisonPage.of(COMPARISON, List.of(DATASET), lang), "scenarios");
    return scenarios.rows().stream().map(row -> (String) cell(scenarios, row, "title")).toList();
  }

  private static Object cell(Exhibit exhibit, List<Object> row, String key) {
    List<String> keys = exhibit.columns().stream().map(Column::key).toList();
    return row.get(keys.indexOf(key));
  }

  private static Exhibit exhibit(Page page, String end) {
    return page.exhibits().stream().filter(e -> e.id().endsWith("-" + end)).findFirst().get();
  }
}
