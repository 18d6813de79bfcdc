package org.agrichain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agrichain.accounts.Accounts;
import org.agrichain.accounts.Level;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.IssueText;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Account;
import org.agrichain.domain.Objective;
import org.agrichain.plan.Ledger;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of policy, and two real schemes, are answered as a pencil answers them. */
class PolicySchemesTest {
  private static final Path DATASET = Path.of("datasets/policies-tiny");
  private static final RuleBook RULES = RuleBook.shipped();

  static List<String> cases() throws IOException {
    return Files.readAllLines(DATASET.resolve("expected/scenarios.csv")).stream().skip(1).toList();
  }

  private static Reading read(String scenario) {
    Reading reading = DatasetReader.read(DATASET, scenario.isEmpty() ? null : scenario);
    assertThat(IssueText.of(reading.issues())).isEmpty();
    return reading;
  }

  private static Plan plan(Reading reading) {
    PlanSettings normal = PlanSettings.defaults();
    PlanSettings settings =
        new PlanSettings(Objective.OPERATING_SURPLUS, null, 5, 0.0001, 1, normal.disabled(), null);
    Plan plan = new ValueChainOptimizer(RULES).plan(reading, settings, progress -> {});
    assertThat(PlanChecker.check(reading.dataset(), RULES.derive(reading.dataset()), plan))
        .isEmpty();
    return plan;
  }

  private static BigDecimal paid(Plan plan) {
    return plan.valueAdded().stream()
        .filter(
            row ->
                row.account().equals(Account.SUBSIDY.id())
                    || row.account().equals(Account.PRODUCTION_TAX.id()))
        .map(row -> row.yuan())
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePlanIsTheOneFoundByPencil(String line) {
    String[] expected = line.split(",");
    Reading reading = read(expected[0]);
    Plan plan = plan(reading);

    assertThat(plan.summary().valueYuan()).isEqualTo(new BigDecimal(expected[1]));
    assertThat(paid(plan)).isEqualTo(new BigDecimal(expected[2]));
    assertThat(plan.summary().rawInputs().get(0).assigned())
        .isEqualTo(Double.parseDouble(expected[3]));
    assertThat(plan.summary().status()).isEqualTo("OPTIMAL");
    assertThat(Accounts.of(reading.dataset(), plan).chain().agrees()).isTrue();
  }

  /** 5 yuan for each of 55,000 heads go to hauliers, the rest to the owner of the works. */
  @Test
  void hauliersGetTheirPartInTheirOwnBooks() {
    Reading reading = read("hinggan-2022");
    var byActor = Accounts.of(reading.dataset(), plan(reading)).by(Level.ACTOR);

    assertThat(byActor.get("haulier").subsidies()).isEqualByComparingTo("275000");
    assertThat(byActor.get("haulier").operatingSurplus()).isEqualByComparingTo("275000");
    assertThat(byActor.get("processor").subsidies()).isEqualByComparingTo("350000");
  }

  /** By the rates of the scheme the plan without it would have got 5 yuan for 20,000 heads. */
  @Test
  void ratesOfTheSchemeOnThePlanWithoutIt_areTheDeadweight() {
    Plan base = plan(read(""));
    Reading scheme = read("hinggan-2022");

    var amounts = Ledger.amounts(scheme.dataset(), RULES.derive(scheme.dataset()), base);

    assertThat(
            amounts.entrySet().stream()
                .filter(entry -> entry.getKey().account() == Account.SUBSIDY)
                .map(entry -> entry.getKey().product() + " " + entry.getValue()))
        .containsExactly("hinggan-hauliers 100000.00");
  }

  @Test
  void everyScenarioHasAnExpectedPlan() throws IOException {
    try (var folders = Files.list(DATASET.resolve("scenarios"))) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .allMatch(id -> casesNamed(id) == 1);
    }
  }

  private static long casesNamed(String id) {
    try {
      return cases().stream().filter(line -> line.startsWith(id + ",")).count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
