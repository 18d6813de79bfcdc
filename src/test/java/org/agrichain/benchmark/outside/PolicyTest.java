package org.agrichain.benchmark.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.TreeMap;
import org.agrichain.PlanSettings;
import org.agrichain.ValueChainOptimizer;
import org.agrichain.accounts.Accounts;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.DatasetWriter;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.*;
import org.agrichain.plan.PaymentRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.agrichain.plan.PlanSummary;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done under policies with tiers and caps equals the best of everything that could be. */
class PolicyTest {
  private static RuleBook rules;
  @TempDir private Path temp;

  @BeforeAll
  static void prepare() {
    rules = RuleBook.shipped();
  }

  /** Rates by the extra units from which they hold. */
  private static double pay(TreeMap<Double, Double> tiers, PolicyBasis basis, double extra) {
    double sum = 0;
    for (double from : tiers.keySet()) {
      if (extra >= from) {
        Double end = tiers.higherKey(from);
        double within = Math.min(extra, end == null ? extra : end) - from;
        sum = basis == PolicyBasis.WHOLE ? tiers.get(from) * extra : sum + tiers.get(from) * within;
      }
    }
    return sum;
  }

  private static Policy policy(
      String id, PolicyKind kind, PolicyBasis basis, double baseline, Double each, Double all) {
    PolicyPayee site = PolicyPayee.SITE;
    return new Policy(
        id, id, null, kind, basis, baseline, each, all, site, null, 1, 520, null, null, null, null);
  }

  private static void add(
      Tables tables, Policy policy, ActivityKind activity, TreeMap<Double, Double> tiers) {
    tables.add(policy);
    String recipe = activity == ActivityKind.PROCESS ? "slaughter" : null;
    tables.add(
        new PolicyTerm(policy.policy(), 1, activity, recipe, null, null, null, null, null, 1));
    tiers.forEach((from, yuan) -> tables.add(new PolicyTier(policy.policy(), from, yuan)));
  }

  private Plan plan(Tables tables, Objective objective) throws IOException {
    Plan plan = plan(tables, objective, EnumSet.noneOf(PlanSettings.Part.class));
    // Proven but for what rounding to fen may cost.
    PlanSummary summary = plan.summary();
    assertThat(summary.upperBoundYuan().subtract(summary.valueYuan()).doubleValue())
        .isLessThan(0.031);
    return plan;
  }

  private Plan plan(Tables tables, Objective objective, EnumSet<PlanSettings.Part> off)
      throws IOException {
    Path folder = temp.resolve("dataset-" + System.nanoTime());
    DatasetWriter.writeCsv(tables.dataset(), folder);
    Reading reading = DatasetReader.read(folder);
    assertThat(reading.issues())
        .filteredOn(issue -> issue.severity() == Issue.Severity.ERROR)
        .isEmpty();
    Integer steps = off.isEmpty() ? null : 30;
    Double seconds = off.isEmpty() ? 10.0 : null;
    PlanSettings settings = new PlanSettings(objective, seconds, steps, 0.0001, 1, off, null);
    Plan plan = new ValueChainOptimizer(rules).plan(reading, settings, progress -> {});
    assertThat(PlanChecker.check(reading.dataset(), rules.derive(reading.dataset()), plan))
        .isEmpty();
    assertThat(Accounts.of(reading.dataset(), plan).chain().agrees()).isTrue();
    return plan;
  }

  /**
   * Hinggan League 2022: 10 yuan for each extra head from 10,000 on, 15 from 20,000, 20 from
   * 30,000. At a loss of so much a head, a plant goes for the tier at which the last heads still
   * pay for all before them, or for none.
   */
  @ParameterizedTest
  @CsvSource({"0.5, 45000, 550000", "6, 45000, 550000", "8, 45000, 550000", "13, 0, 0", "20, 0, 0"})
  void hinggan2022_paysByTheIncrement(double loss, int heads, int paid) throws IOException {
    Herds herds = new Herds(new int[] {45}, 1000, new double[][] {{-1000 * loss}});
    Tables tables = herds.tables();
    add(tables, hinggan(PolicyBasis.INCREMENT, 0), ActivityKind.PROCESS, HINGGAN);

    Plan plan = plan(tables, Objective.OPERATING_SURPLUS);

    double best = herds.best(taken -> pay(HINGGAN, PolicyBasis.INCREMENT, taken[0]));
    assertThat(plan.summary().valueYuan().doubleValue()).isEqualTo(best);
    double slaughtered = plan.payments().stream().mapToDouble(PaymentRow::countedUnits).sum();
    assertThat(slaughtered).isEqualTo(heads);
    assertThat(paid(plan)).isEqualTo(paid);
  }

  private static final TreeMap<Double, Double> HINGGAN = new TreeMap<>();

  static {
    HINGGAN.put(10_000.0, 10.0);
    HINGGAN.put(20_000.0, 15.0);
    HINGGAN.put(30_000.0, 20.0);
  }

  private static Policy hinggan(PolicyBasis basis, double baseline) {
    return policy("hinggan-2022", PolicyKind.SUBSIDY, basis, baseline, null, null);
  }

  private static double paid(Plan plan) {
    return plan.payments().stream().mapToDouble(row -> row.yuan().doubleValue()).sum();
  }

  /** Two plants compete for herds; tiers, baselines and caps are drawn. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void randomTiersAndCaps_areUsedAsWellAsCanBe(long seed) throws IOException {
    Random random = new Random(seed);
    Herds herds = Herds.of(random, 3, 2, 50 + random.nextInt(100), 6);
    PolicyBasis basis = seed % 3 == 0 ? PolicyBasis.WHOLE : PolicyBasis.INCREMENT;
    TreeMap<Double, Double> tiers = new TreeMap<>();
    double rate = 0;
    for (int k = 0; k < 1 + random.nextInt(4); k++) {
      double drawn = random.nextInt(2500) / 100.0;
      rate = basis == PolicyBasis.WHOLE ? rate + drawn / 3 : drawn;
      tiers.put((double) random.nextInt(600), Math.rint(rate * 100) / 100);
    }
    if (basis == PolicyBasis.WHOLE) {
      double[] rising = tiers.values().stream().mapToDouble(r -> r).sorted().toArray();
      int k = 0;
      for (double from : tiers.keySet()) {
        tiers.put(from, rising[k++]);
      }
    }
    double baseline = random.nextInt(3) * 100;
    Double each = random.nextBoolean() ? null : 1000.0 + random.nextInt(3000);
    Double all = random.nextBoolean() ? null : 1500.0 + random.nextInt(5000);
    double own = random.nextInt(200);
    Tables tables = herds.tables();
    Policy policy = policy("extra", PolicyKind.SUBSIDY, basis, baseline, each, all);
    add(tables, policy, seed % 2 == 0 ? ActivityKind.INTAKE : ActivityKind.PROCESS, tiers);
    tables.add(new PolicyClaimant("extra", "p0", null, null));
    tables.add(new PolicyClaimant("extra", "p1", own, null));

    Plan plan = plan(tables, Objective.OPERATING_SURPLUS);

    double best =
        herds.best(
            taken -> {
              double first = pay(tiers, basis, taken[0] - baseline);
              double second = pay(tiers, basis, taken[1] - own);
              double cap = each == null ? Double.MAX_VALUE : each;
              double sum = Math.min(first, cap) + Math.min(second, cap);
              return all == null ? sum : Math.min(sum, all);
            });
    // Shares of a policy's cap are rounded down to the fen.
    assertThat(plan.summary().valueYuan().doubleValue()).isCloseTo(best, offset(0.021));
  }

  /**
   * Nothing but flows: what is made sells at falling prices, so that each kilogram is a choice, and
   * rounding to whole kilograms must not miss a tier that holds for all of them.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void flows_goToTheBestKilogram(long seed) throws IOException {
    Random random = new Random(seed);
    PolicyBasis basis = seed % 2 == 0 ? PolicyBasis.WHOLE : PolicyBasis.INCREMENT;
    TreeMap<Double, Double> tiers = new TreeMap<>();
    double from = 0;
    double rate = 0;
    for (int k = 0; k < 3; k++) {
      from += 1 + random.nextInt(900);
      rate += (1 + random.nextInt(300)) / 100.0;
      tiers.put(from, rate);
    }
    double[] prices = {6.01, 4.02, 1.03, 0.04};
    int[] most = random.ints(4, 100, 1500).toArray();
    Tables tables = new Tables("flows");
    tables.add(new Period(1, "year", 1, 365, 365));
    tables.site("plant", SiteKind.PLANT);
    tables.site("shop", SiteKind.MARKET);
    tables.distance("plant", "shop", 0);
    tables.goods("wheat").add();
    tables.goods("flour").hauled().add();
    tables.buy("wheat", null, 3);
    tables.recipe("slaughter", Tables.LINE_TYPE, "wheat");
    tables.flow("slaughter", "flour", 1);
    tables.line("mill", "plant", Tables.LINE_TYPE, 10, 1);
    for (int t = 0; t < prices.length; t++) {
      tables.add(new SaleTier("shop", "flour", t + 1, prices[t], most[t], null));
    }
    double baseline = random.nextInt(2) * 123;
    Policy policy = policy("flour", PolicyKind.SUBSIDY, basis, baseline, null, null);
    add(tables, policy, ActivityKind.PROCESS, tiers);

    Plan plan = plan(tables, Objective.OPERATING_SURPLUS);

    double best = 0;
    for (int kg = 0; kg <= Math.min(3650, Arrays.stream(most).sum()); kg++) {
      double value = pay(tiers, basis, kg - baseline) - 3 * kg;
      int left = kg;
      for (int t = 0; t < prices.length; t++) {
        int sold = Math.min(left, most[t]);
        value += sold * prices[t];
        left -= sold;
      }
      best = Math.max(best, value);
    }
    assertThat(plan.summary().valueYuan().doubleValue()).isCloseTo(best, offset(0.021));
  }

  /** Local search alone moves lots and tiers: it has no exact parts to lean on. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void localSearchAlone_findsTheTier(long seed) throws IOException {
    Random random = new Random(seed);
    Herds herds = Herds.of(random, 3, 2, 2000, 8);
    TreeMap<Double, Double> tiers = new TreeMap<>(HINGGAN);
    Tables tables = herds.tables();
    add(tables, hinggan(PolicyBasis.INCREMENT, 0), ActivityKind.PROCESS, tiers);

    EnumSet<PlanSettings.Part> off =
        EnumSet.of(PlanSettings.Part.NEIGHBOURHOODS, PlanSettings.Part.WHOLE_MODEL);
    Plan plan = plan(tables, Objective.OPERATING_SURPLUS, off);

    double best =
        herds.best(
            taken ->
                Arrays.stream(taken).mapToDouble(n -> pay(tiers, PolicyBasis.INCREMENT, n)).sum());
    assertThat(plan.summary().valueYuan().doubleValue()).isCloseTo(best, offset(0.021));
  }

  /** Rates of a tax rise with the units, a part of them is free. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void tax_isPaidByTheIncrement(long seed) throws IOException {
    Random random = new Random(seed);
    Herds drawn = Herds.of(random, 3, 2, 70, 12);
    double[][] earns =
        Arrays.stream(drawn.earns())
            .map(herd -> Arrays.stream(herd).map(yuan -> -yuan).toArray())
            .toArray(double[][]::new);
    Herds herds = new Herds(drawn.lots(), 70, earns);
    TreeMap<Double, Double> rates = new TreeMap<>();
    rates.put(0.0, 2.5);
    rates.put(250.0, 7.25);
    Tables tables = herds.tables();
    Policy policy = policy("levy", PolicyKind.TAX, PolicyBasis.INCREMENT, 100, null, null);
    add(tables, policy, ActivityKind.PROCESS, rates);

    Plan plan = plan(tables, Objective.OPERATING_SURPLUS);

    double best =
        herds.best(
            taken ->
                -Arrays.stream(taken)
                    .mapToDouble(heads -> pay(rates, PolicyBasis.INCREMENT, heads - 100))
                    .sum());
    assertThat(plan.summary().valueYuan().doubleValue()).isCloseTo(best, offset(0.001));
  }

  /** Value added knows no subsidies: what is paid stands in the books all the same. */
  @Test
  void objectiveWithoutSubsidies_doesNotFollowThem() throws IOException {
    Herds herds = new Herds(new int[] {20, 30}, 1000, new double[][] {{-1000}, {1000}});
    Tables tables = herds.tables();
    add(tables, hinggan(PolicyBasis.WHOLE, 5000), ActivityKind.PROCESS, HINGGAN);

    Plan plan = plan(tables, Objective.VALUE_ADDED);

    assertThat(plan.summary().valueYuan().doubleValue()).isEqualTo(30_000);
    // 25,000 extra heads at 15 yuan each.
    assertThat(paid(plan)).isEqualTo(375_000);
    assertThat(plan.payments()).extracting(PaymentRow::tier).containsExactly(2);
  }
}
