package org.agrichain.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.agrichain.accounts.Accounts;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Dataset;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanTable;
import org.agrichain.plan.SaleRow;
import org.agrichain.plan.SmallChain;
import org.agrichain.plan.SmallPlan;
import org.junit.jupiter.api.Test;

/** What the pictures show, on a plan worked out by hand. */
class PlanPageTest {
  private static final Dataset DATASET = SmallChain.dataset();
  private static final Plan PLAN = SmallPlan.plan();
  private static final Page PAGE = PlanPage.of(PLAN, DATASET, Lang.EN);

  @Test
  void bothLanguagesSayTheSameThings() {
    ResourceBundle english = Phrases.in(Lang.EN, DATASET).bundle();
    ResourceBundle chinese = Phrases.in(Lang.ZH, DATASET).bundle();
    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    for (String key : english.keySet()) {
      assertThat(english.getString(key)).as(key).doesNotContainPattern("\\p{IsHan}").isNotBlank();
    }
  }

  @Test
  void everyExhibitHasATitleANoteAndHeadingsInBothLanguages() {
    for (Lang lang : Lang.values()) {
      Page page = PlanPage.of(PLAN, DATASET, lang);
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

  @Test
  void everyTableOfAPlanHasATitleANoteAndHeadings() {
    for (PlanTable table : PlanTable.all()) {
      if (!Set.of("capacity", "progress").contains(table.name())) {
        Stream<String> keys =
            Stream.of("title.table-" + table.name(), "note.table-" + table.name());
        Stream<String> headings = table.columns().stream().map(column -> "column." + column.name());
        assertThat(Stream.concat(keys, headings).filter(key -> PAGE.phrases().find(key) == null))
            .isEmpty();
      }
    }
  }

  @Test
  void whatEntersAStageOrAGroupOfGoodsLeavesIt() {
    Exhibit flow = exhibit("flow-mass");
    Map<String, Double> left = new HashMap<>();
    for (List<Object> row : flow.rows()) {
      left.merge((String) row.get(1), -(double) row.get(5), Double::sum);
      left.merge((String) row.get(3), (double) row.get(5), Double::sum);
    }
    left.keySet().removeIf(node -> !node.matches("(goods|stage)/.*"));
    assertThat(left).hasSizeGreaterThan(4);
    left.forEach((node, tonnes) -> assertThat(tonnes).as(node).isCloseTo(0, within(1e-3)));
  }

  @Test
  void whoIsPaidAndWhoPaysAreEqualToTheFen() {
    Exhibit flow = exhibit("flow-money");
    Map<String, BigDecimal> left = new HashMap<>();
    Set<String> sources = new HashSet<>();
    Set<String> targets = new HashSet<>();
    for (List<Object> row : flow.rows()) {
      BigDecimal yuan = (BigDecimal) row.get(4);
      sources.add((String) row.get(0));
      targets.add((String) row.get(2));
      left.merge((String) row.get(0), yuan.negate(), BigDecimal::add);
      left.merge((String) row.get(2), yuan, BigDecimal::add);
    }
    sources.retainAll(targets);
    assertThat(sources).contains("chain");
    sources.forEach(node -> assertThat(left.get(node)).as(node).isEqualByComparingTo("0"));
  }

  @Test
  void theStepsLeadFromOutputToTheAccountsAndTheirSurplus() {
    Accounts accounts = Accounts.of(DATASET, PLAN);
    List<List<Object>> steps = exhibit("value-steps").rows();
    BigDecimal level = BigDecimal.ZERO;
    Map<Object, BigDecimal> totals = new HashMap<>();
    for (List<Object> step : steps) {
      if (step.get(1).equals("total")) {
        totals.put(step.get(0), (BigDecimal) step.get(3));
      } else {
        level = level.add((BigDecimal) step.get(2));
      }
      assertThat((BigDecimal) step.get(3)).isEqualByComparingTo(level);
    }
    assertThat(totals.get("Value added before subsidies"))
        .isEqualByComparingTo(accounts.chain().valueAdded());
    assertThat(totals.get("Value added after subsidies"))
        .isEqualByComparingTo(accounts.chain().valueAddedAfterSubsidies());
    assertThat(totals.get("Operating surplus and mixed income"))
        .isEqualByComparingTo(
            accounts.chain().operatingSurplus().add(accounts.chain().mixedIncome()));
  }

  @Test
  void monthsAddUpToTheTables() {
    BigDecimal sold =
        PLAN.sales().stream().map(SaleRow::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum(exhibit("month-sales"), 2)).isEqualByComparingTo(sold);
    // 2 x 1.9 h of slaughter and 4.6 h of mixing; 131 kg and 20 kg of meat kept.
    assertThat(sum(exhibit("month-work"), 2)).isEqualByComparingTo("8.4");
    assertThat(sum(exhibit("month-stock"), 2)).isEqualByComparingTo("0.151");
    assertThat(exhibit("month-supply").rows().get(0))
        .extracting(Object::toString)
        .containsExactly("Sheep", "2026-01", "head", "40.0", "20.0");
  }

  @Test
  void aLineThatIsOffHasNoUse() {
    assertThat(exhibit("capacity-use").rows())
        .filteredOn(row -> row.get(0).equals("kill-2"))
        .hasSize(2)
        .allMatch(row -> row.get(7) == null);
  }

  @Test
  void namesStandInTheLanguageOfThePage() {
    Page chinese = PlanPage.of(PLAN, DATASET, Lang.ZH);
    assertThat(chinese.title()).isEqualTo("小");
    assertThat(
            chinese.exhibits().stream()
                .filter(each -> each.id().equals("table-discards"))
                .findFirst()
                .orElseThrow()
                .rows()
                .get(0))
        .contains("脂");
  }

  private static BigDecimal sum(Exhibit exhibit, int column) {
    return exhibit.rows().stream()
        .map(row -> new BigDecimal(row.get(column).toString()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Exhibit exhibit(String id) {
    return PAGE.exhibits().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
