package org.agrichain.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.agrichain.PlanSettings;
import org.agrichain.ValueChainOptimizer;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.Lang;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Objective;
import org.agrichain.plan.Plan;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.Test;

/** The page says which project pays under which policy, before and after the subsidy. */
class PolicyExhibitsTest {
  private static final Path DATASET = Path.of("datasets/policies-tiny");

  private static Page page(String scenario, Lang lang) {
    Reading reading = DatasetReader.read(DATASET, scenario);
    PlanSettings settings =
        new PlanSettings(Objective.OPERATING_SURPLUS, null, 5, 0.0001, 1, Set.of(), null);
    Plan plan = new ValueChainOptimizer(RuleBook.shipped()).plan(reading, settings, progress -> {});
    return PlanPage.of(plan, reading.dataset(), lang);
  }

  private static Exhibit exhibit(Page page, String id) {
    return page.exhibits().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static Object cell(Exhibit exhibit, int row, String key) {
    List<String> keys = exhibit.columns().stream().map(Column::key).toList();
    return exhibit.rows().get(row).get(keys.indexOf(key));
  }

  /** Figures by pencil: see the README of the dataset. */
  @Test
  void aLineThatPaysOnlyWithItsSubsidySaysSo() {
    Exhibit english = exhibit(page("inner-mongolia-2025", Lang.EN), "projects");
    assertThat(cell(english, 0, "project_outcome")).isEqualTo("built: pays only with the subsidy");
    assertThat(cell(english, 0, "policy")).isEqualTo("Deep processing");
    assertThat(number(cell(english, 0, "left_before_subsidy"))).isEqualByComparingTo("-2955764.35");
    assertThat(number(cell(english, 0, "left_after_subsidy"))).isEqualByComparingTo("44235.65");
    Exhibit chinese = exhibit(page("inner-mongolia-2025-revenue", Lang.ZH), "projects");
    assertThat(cell(chinese, 0, "project_outcome")).isEqualTo("不建：不划算");
  }

  @Test
  void everyClaimantHasItsPaymentsWithTheTextOfTheLaw() {
    Exhibit payments = exhibit(page("hinggan-2022-cap", Lang.ZH), "payments");
    assertThat(payments.rows()).hasSize(2);
    assertThat(cell(payments, 1, "policy")).isEqualTo("新增屠宰奖补");
    assertThat(number(cell(payments, 1, "before_caps_yuan")))
        .isGreaterThan(number(cell(payments, 1, "paid_yuan")));
    assertThat(number(cell(payments, 1, "paid_yuan"))).isEqualByComparingTo("200000");
    assertThat(String.valueOf(cell(payments, 1, "legal_text"))).contains("20 thousand");
  }

  private static BigDecimal number(Object cell) {
    return new BigDecimal(String.valueOf(cell));
  }
}
