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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of policy, and two real schemes, are answered as a pencil answers them. */
class PolicySchemesTest {
  private static final Path DATASET = Path.of("datasets/policies-tiny");
  private static final RuleBook RULES = RuleBook.shipped();

  static List<String> cases() throws IOException {
    return Files.readAllLines(DATASET.resolve("expected/scenarios.csv")).stream().skip(1).toList();
  }

  @TempDir Path copy;

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

  /** Every split of the lots over two plants, with the payment that each claimant would get. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFirmWithTwoPlantsClaimsOnceAndTheBestSplitIsTheOneOfBruteForce(boolean oneFirm) {
    double best = 0;
    for (int ulan = 0; ulan <= 35; ulan++) {
      for (int hill = 0; hill <= 35 && ulan + hill <= 55; hill++) {
        int all = ulan + hill;
        double margin = 20_000 * Math.min(all, 20) - 8_000 * Math.max(0, all - 20);
        double wages = 50_000 * (Math.min(1, ulan) + Math.min(1, hill));
        double plants =
            oneFirm
                ? forExtra(1000 * all - 20_000)
                : forExtra(1000 * ulan - 10_000) + forExtra(1000 * hill - 10_000);
        best = Math.max(best, margin - wages + plants + 5_000 * all);
      }
    }
    Plan plan = plan(read(oneFirm ? "hinggan-2022-one-firm" : "hinggan-2022-two-plants"));
    assertThat(plan.summary().valueYuan()).isEqualByComparingTo(BigDecimal.valueOf(best));
    long rows =
        plan.payments().stream().filter(row -> row.policy().equals("hinggan-plants")).count();
    assertThat(rows).isEqualTo(1);
  }

  private static double forExtra(double heads) {
    double first = Math.max(0, Math.min(heads, 20_000) - 10_000);
    double second = Math.max(0, Math.min(heads, 30_000) - 20_000);
    return 10 * first + 15 * second + 20 * Math.max(0, heads - 30_000);
  }

  /** Two lines at two plants, 3.2 million each: 3 million a year for each, or for the firm. */
  @ParameterizedTest
  @CsvSource({"false, 6000000", "true, 3000000"})
  void aFirmHasOneCapForTheInterestOnAllItsLines(boolean oneFirm, double paid) throws Exception {
    Path folder = Files.createDirectories(copy.resolve("two-lines"));
    try (var files = Files.list(DATASET)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Path scenario = Files.createDirectories(folder.resolve("scenarios/two"));
    String firms =
        "add,firms,,,site=ulan-works; firm=grassland,\nadd,firms,,,site=hill-works; firm=grassland,\n";
    Files.writeString(
        scenario.resolve("scenario.csv"),
        """
        action,table,where,column,value,source
        title,,,,Two lines,
        source,,,,made up,
        copy,sites,site=ulan-works,,site=hill-works,
        copy,lines,line=works-kill,,line=hill-kill; site=hill-works,
        copy,line_modes,line=works-kill,,line=hill-kill,
        copy,lines,line=works-slice,,line=hill-slice; site=hill-works,
        copy,line_modes,line=works-slice,,line=hill-slice,
        copy,distances,to_site=ulan-works,,to_site=hill-works,
        copy,distances,from_site=ulan-works,,from_site=hill-works,
        add,distances,,,from_site=hill-works; to_site=ulan-works; road_km=40,
        add,interest_subsidies,,,interest_subsidy=lpr; name=LPR; reference_rate=0.03; reference_share=0.7; most_rate=0.02; most_yuan_per_year=3000000,
        set,investments,line=works-slice,interest_subsidy,lpr,
        copy,investments,line=works-slice,,line=hill-slice,
        set,sales,material=sliced,price_yuan_per_unit,500,
        set,lines,line_type=slicing,rated_units_per_hour,60,
        """
            + (oneFirm ? firms : ""));
    Reading reading = DatasetReader.read(folder, "two");
    assertThat(IssueText.of(reading.issues())).isEmpty();
    Plan plan = plan(reading);
    assertThat(plan.investments()).allMatch(row -> row.built());
    assertThat(
            plan.investments().stream().mapToDouble(row -> row.interestSubsidyYuan().doubleValue()))
        .hasSize(2);
    assertThat(paid(plan)).isEqualByComparingTo(BigDecimal.valueOf(paid));
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
