package org.agrichain.accounts;

import static org.agrichain.plan.Changed.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.agrichain.domain.Account;
import org.agrichain.domain.Actor;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Distance;
import org.agrichain.domain.HaulageCost;
import org.agrichain.domain.Household;
import org.agrichain.domain.Perspective;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.domain.Resource;
import org.agrichain.domain.ResourceActivity;
import org.agrichain.domain.ResourceKind;
import org.agrichain.domain.ResourceUse;
import org.agrichain.domain.RetailPrice;
import org.agrichain.plan.Plan;
import org.agrichain.plan.SmallChain;
import org.agrichain.plan.SmallPlan;
import org.junit.jupiter.api.Test;

/** Figures of the plan worked out by hand: 3 lots of 20 ewes, 2 of them taken, 59 days. */
class IndicatorsTest {
  private static final Plan PLAN = SmallPlan.plan();

  private static Map<String, Double> figures(Dataset dataset) {
    return Accounts.of(dataset, PLAN).indicators().stream()
        .collect(Collectors.toMap(each -> each.id() + "/" + each.subject(), Indicator::value));
  }

  @Test
  void ratesSayWhatIsTakenOfWhatIsOffered() {
    Map<String, Double> figures = figures(SmallChain.dataset());
    assertThat(figures.get("conversion-rate-by-weight/sheep")).isCloseTo(200.0 / 3, within(1e-9));
    assertThat(figures.get("conversion-rate-by-value/")).isCloseTo(200.0 / 3, within(1e-9));
    assertThat(figures.get("local-processing-share/")).isEqualTo(100);
  }

  @Test
  void herdersEarnPriceOrWorthLessFarmInputs() {
    Dataset dataset =
        with(SmallChain.dataset(), "households", List.of(new Household("steppe", "sheep", 30)));
    // 40 head at 900.50 and 20 at 850.10, less 60 times 400.25: 29,007 yuan for 60 head.
    Map<String, Double> figures = figures(dataset);
    assertThat(figures.get("herder-income-per-unit/sheep")).isCloseTo(483.45, within(1e-9));
    // 60 head in 59 days are 371.19 a year, 12.373 households; 29,007 yuan are 179,449.07 a year.
    double households = 60.0 * 365 / 59 / 30;
    assertThat(figures.get("herder-income-per-household/sheep"))
        .isCloseTo(29_007.0 * 365 / 59 / households, within(1e-6));
    assertThat(figures.get("actor-surplus/herder")).isEqualTo(29_007.0);
  }

  @Test
  void theFirmHasNoHerdersAndBuysItsLots() {
    Dataset region = SmallChain.dataset();
    Dataset firm = with(region, "header", with(region.header(), "perspective", Perspective.FIRM));
    Map<String, Double> figures = figures(firm);
    assertThat(figures).doesNotContainKey("herder-income-per-unit/sheep");
    assertThat(figures).doesNotContainKey("actor-surplus/herder");
    // Final sales without the lot left: 10,303.20 + 10,820.55 + 7,831.20.
    assertThat(figures.get("final-sales/")).isEqualTo(28_954.95);
  }

  @Test
  void jobsAreWagesOverPayAndWorkOfHouseholds() {
    Dataset dataset =
        with(
            SmallChain.dataset(),
            "actors",
            List.of(new Actor("processor", "Processor", null, 36_500.0)));
    dataset = with(dataset, "resources", List.of(work()));
    dataset =
        with(
            dataset,
            "resourceUses",
            List.of(new ResourceUse(ResourceActivity.FARM, "ewe", "work", 0.0059, null)));
    Map<String, Double> figures = figures(dataset);
    // Wages 2 x 61.75 + 2 x 1,000 + 500 + 52 = 2,675.50 in 59 days.
    double jobs = 2_675.5 * 365 / 59 / 36_500;
    assertThat(figures.get("jobs/processor")).isCloseTo(jobs, within(1e-9));
    // 60 head x 0.0059 job-years in 59 days are 2.19 people.
    assertThat(figures.get("jobs-own/farm")).isCloseTo(2.19, within(1e-9));
    assertThat(figures.get("jobs/")).isCloseTo(jobs + 2.19, within(1e-9));
  }

  private static Resource work() {
    return new Resource("work", "Work", null, "job-year", ResourceKind.LABOUR, 1, 0);
  }

  @Test
  void hauliersWithCostsOfTheirOwnBelongToTheChain() {
    Dataset dataset = SmallChain.dataset();
    String type = dataset.materials().get(0).transportClass();
    assertThat(type).isNotNull();
    Dataset inside =
        with(
            dataset,
            "haulageCosts",
            List.of(
                new HaulageCost(type, Account.ENERGY, 0.4),
                new HaulageCost(type, Account.WAGES, 0.25)));
    Accounts accounts = Accounts.of(inside, PLAN);
    Statement hauliers = accounts.by(Level.ACTOR).get(Actors.HAULIER);
    assertThat(hauliers.agrees()).isTrue();
    assertThat(hauliers.sales()).isPositive();
    assertThat(hauliers.valueAdded().doubleValue())
        .isCloseTo(0.6 * hauliers.sales().doubleValue(), within(0.01));
    assertThat(accounts.chain().valueAdded().subtract(hauliers.valueAdded()))
        .isEqualByComparingTo(Accounts.of(dataset, PLAN).chain().valueAdded());
  }

  @Test
  void allEmissionsOfWhatIsSoldAreSharedOutWhateverTheRule() {
    Dataset dataset = SmallChain.dataset();
    dataset =
        with(
            dataset,
            "resources",
            List.of(new Resource("gas", "Gas", null, "kg", ResourceKind.EMISSION, 1, 0)));
    dataset =
        with(
            dataset,
            "resourceUses",
            List.of(
                new ResourceUse(ResourceActivity.FARM, "ewe", "gas", 100, null),
                new ResourceUse(ResourceActivity.RECIPE, "mix", "gas", 2, null)));
    dataset = with(dataset, "distances", List.of(new Distance("farm", "works", 50)));
    Accounts accounts = Accounts.of(dataset, PLAN);
    double all =
        accounts.resources().stream()
            .filter(each -> each.kind() == ResourceKind.EMISSION)
            .mapToDouble(ResourceTotal::amount)
            .sum();
    // 60 head x 100 kg and 260 kg mixed x 2 kg.
    assertThat(all).isEqualTo(6_520);
    double main = sold(accounts, Allocation.MAIN);
    double mass = sold(accounts, Allocation.MASS);
    // 40 head taken bring 4,000 kg, the mixing 520. By mass 702 kg of meat and 123 of fat share
    // them;
    // 712 kg of meat (10 of them net from stock) and 60 of fat go on to the market.
    assertThat(mass).isCloseTo(4_000.0 / 825 * 772 + 520, within(1e-6));
    // All on the meat, the output of the greatest value.
    assertThat(main).isCloseTo(4_000.0 / 702 * 712 + 520, within(1e-6));
    assertThat(sold(accounts, Allocation.VALUE)).isBetween(mass, main);
  }

  private static double sold(Accounts accounts, Allocation rule) {
    return accounts.footprints(rule).stream().mapToDouble(Footprint::kg).sum();
  }

  @Test
  void aPartIsFollowedThroughRecipesAndBlends() {
    Dataset dataset =
        with(
            SmallChain.dataset(),
            "recipeFlows",
            List.of(
                new RecipeFlow("slaughter", "ewe", -1.0, null, null),
                new RecipeFlow("slaughter", "meat", 18.5, null, null),
                new RecipeFlow("mix", "meat", null, 0.3, 0.9),
                new RecipeFlow("mix", "fat", null, 0.1, 0.5),
                new RecipeFlow("mix", "sausage", 0.98, null, null)));
    dataset = with(dataset, "retailPrices", List.of(new RetailPrice("sausage", 50, null)));
    List<Uplift> rows = Accounts.of(dataset, PLAN).uplifts();
    Uplift raw = rows.stream().filter(each -> each.steps() == 0).findFirst().orElseThrow();
    assertThat(raw.product()).isEqualTo("meat");
    assertThat(raw.exWorksTimes()).isEqualTo(1);
    Uplift made =
        rows.stream().filter(each -> each.product().equals("sausage")).findFirst().orElseThrow();
    // The plan mixes 200 kg of meat into 260: 18.5 kg are 24.05 mixed and 23.569 kg of sausage.
    assertThat(made.productUnits()).isCloseTo(23.569, within(1e-9));
    assertThat(made.ownShare()).isCloseTo(200.0 / 260, within(1e-9));
    assertThat(made.retailYuan()).isCloseTo(23.569 * 50, within(1e-9));
    assertThat(made.soldRawAs()).isEqualTo("meat");
  }

  @Test
  void everyIndicatorHasNameAndDefinitionInBothLanguages() {
    ResourceBundle english = bundle(Locale.ROOT);
    ResourceBundle chinese = bundle(Locale.CHINESE);
    assertThat(Collections.list(chinese.getKeys()))
        .containsExactlyInAnyOrderElementsOf(Collections.list(english.getKeys()));
    IndicatorText text = new IndicatorText(Locale.SIMPLIFIED_CHINESE);
    for (Indicator each : Accounts.of(SmallChain.dataset(), PLAN).indicators()) {
      assertThat(text.name(each.id())).matches(".*\\p{IsHan}.*");
      assertThat(text.definition(each.id())).matches(".*\\p{IsHan}.*");
    }
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.agrichain.accounts.indicators",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
