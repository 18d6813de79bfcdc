package org.agrichain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.agrichain.accounts.Accounts;
import org.agrichain.accounts.ResourceTotal;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.ResourceActivity;
import org.agrichain.domain.ResourceKind;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.agrichain.rules.RuleBook;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Chains that have nothing to do with farms are rows only; their totals are those of SOURCES.md.
 */
class OtherChainsTest {
  private static final RuleBook RULES = RuleBook.shipped();
  private static final Percentage ROUNDED = Percentage.withPercentage(0.1);

  private static Chain green;
  private static Chain coalRoute;
  private static Chain glycol;

  @BeforeAll
  static void plan() {
    green = Chain.planned("liquid-sunshine", null);
    coalRoute = Chain.planned("liquid-sunshine", "coal-route");
    glycol = Chain.planned("coal-glycol", null);
  }

  /** A plan that the checker passes, with its accounts. */
  private record Chain(Plan plan, Accounts accounts) {
    static Chain planned(String dataset, String scenario) {
      Reading reading = DatasetReader.read(Path.of("datasets", dataset), scenario);
      assertThat(reading.issues()).isEmpty();
      PlanSettings normal = PlanSettings.defaults();
      PlanSettings settings =
          new PlanSettings(
              normal.objective(), null, 2, normal.gapPercent(), 1, normal.disabled(), null);
      Plan plan = new ValueChainOptimizer(RULES).plan(reading, settings, progress -> {});
      assertThat(plan.summary().status()).isIn("OPTIMAL", "FEASIBLE");
      assertThat(plan.summary().gapPercent()).isLessThan(0.3);
      assertThat(PlanChecker.check(reading.dataset(), RULES.derive(reading.dataset()), plan))
          .isEmpty();
      Accounts accounts = Accounts.of(reading.dataset(), plan);
      assertThat(accounts.chain().agrees()).isTrue();
      return new Chain(plan, accounts);
    }

    /** Kilotonnes (or GWh) that production orders take or give of a material. */
    double kilotonnes(String direction, String material) {
      return plan.productionOrders().stream()
              .filter(row -> row.direction().equals(direction) && row.material().equals(material))
              .mapToDouble(row -> row.units())
              .sum()
          / 1e6;
    }

    /** Total of a kind of resource in a million of its unit. */
    double millions(ResourceKind kind, ResourceActivity... activities) {
      return accounts.resources().stream()
              .filter(total -> total.kind() == kind)
              .filter(total -> java.util.List.of(activities).contains(total.activity()))
              .mapToDouble(ResourceTotal::amount)
              .sum()
          / 1e6;
    }

    double greenhouseKilotonnes() {
      return millions(ResourceKind.EMISSION, ResourceActivity.RECIPE, ResourceActivity.HAUL);
    }
  }

  @Test
  void hundredKilotonnesOfMethanolNeedLessHydrogenThanTheArticleSays() {
    assertThat(green.kilotonnes("output", "methanol")).isCloseTo(99.9, ROUNDED);
    assertThat(green.kilotonnes("output", "hydrogen")).isCloseTo(19.88, ROUNDED).isLessThan(21);
    assertThat(green.kilotonnes("input", "co2")).isCloseTo(145.86, ROUNDED);
    assertThat(green.kilotonnes("reference", "electricity") * 1000).isCloseTo(1035.4, ROUNDED);
    assertThat(green.plan().summary().valueYuan().doubleValue()).isCloseTo(352.31e6, ROUNDED);
  }

  @Test
  void stoichiometryHolds() {
    double methanol = green.kilotonnes("output", "methanol");
    double carbonTaken = green.kilotonnes("input", "co2");
    assertThat(carbonTaken / methanol).isGreaterThan(44.01 / 32.04);
    assertThat(green.kilotonnes("reference", "hydrogen") / methanol).isGreaterThan(6.048 / 32.04);
  }

  @Test
  void coalSavedIsNearlyThatOfTheArticleAndCarbonDioxideIsNot() {
    assertThat(coalRoute.kilotonnes("output", "methanol")).isCloseTo(99.9, ROUNDED);
    assertThat(coalRoute.kilotonnes("reference", "coal")).isCloseTo(134.9, ROUNDED);
    double saved = coalRoute.greenhouseKilotonnes() - green.greenhouseKilotonnes();
    assertThat(saved).isCloseTo(436.9, ROUNDED).isLessThan(500);
    double bound = 99.9 * 44.01 / 32.04;
    assertThat(saved - bound).as("let out by the coal route").isCloseTo(299.7, within(0.5));
  }

  @Test
  void withoutAPremiumThePowerIsWorthMoreOnTheGrid() {
    Chain dull = Chain.planned("liquid-sunshine", "no-premium");
    assertThat(dull.kilotonnes("output", "methanol")).isZero();
    assertThat(dull.plan().summary().valueYuan().doubleValue()).isCloseTo(209.28e6, ROUNDED);
  }

  @Test
  void aMillionTonnesOfGlycolTakeTwoMillionOfCoal() {
    assertThat(glycol.kilotonnes("output", "glycol")).isCloseTo(999.0, ROUNDED);
    assertThat(glycol.kilotonnes("reference", "coal")).isCloseTo(2193.4, ROUNDED);
    assertThat(glycol.millions(ResourceKind.EMISSION, ResourceActivity.RECIPE))
        .isCloseTo(3339.2, ROUNDED);
    assertThat(glycol.millions(ResourceKind.EMISSION, ResourceActivity.PURCHASE))
        .isCloseTo(630.3, ROUNDED);
    assertThat(glycol.plan().summary().valueYuan().doubleValue()).isCloseTo(2615.8e6, ROUNDED);
  }

  @Test
  void energyIsCountedInMegawattHoursAsItIsWritten() {
    assertThat(green.plan().summary().rawInputs()).anyMatch(raw -> raw.unit().equals("MWh"));
    assertThat(green.accounts().indicators())
        .anyMatch(indicator -> indicator.unit().equals("yuan/MWh"))
        .noneMatch(indicator -> indicator.unit().contains("mwh"));
  }
}
