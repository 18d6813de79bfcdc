package org.agrichain.benchmark.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import org.agrichain.PlanSettings;
import org.agrichain.ValueChainOptimizer;
import org.agrichain.accounts.Accounts;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.DatasetWriter;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.*;
import org.agrichain.plan.InvestmentRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Candidate lines on facility location: what is built equals the best of every set of warehouses,
 * each set with its cheapest shipments.
 */
class InvestmentTest {
  /** One unit of cost: so much that a fen is nothing beside it. */
  private static final double YUAN = 1000;

  private static RuleBook rules;
  @TempDir private Path temp;

  @BeforeAll
  static void prepare() {
    rules = RuleBook.shipped();
  }

  /** Warehouses with a charge each, customers with a demand in each period, cost by tonne. */
  private record Location(int[] capacity, int[] charge, int[][] demand, int[][] cost) {
    static Location of(long seed, int warehouses, int customers, int periods) {
      Random random = new Random(seed);
      return new Location(
          random.ints(warehouses, 15, 40).toArray(),
          random.ints(warehouses, 100, 700).toArray(),
          draw(random, periods, customers, 2, 9),
          draw(random, warehouses, customers, 1, 40));
    }

    private static int[][] draw(Random random, int rows, int columns, int from, int to) {
      int[][] drawn = new int[rows][];
      Arrays.setAll(drawn, r -> random.ints(columns, from, to).toArray());
      return drawn;
    }

    /** Least cost over every set of warehouses. */
    double best(int[] firstPeriod) {
      double best = Double.POSITIVE_INFINITY;
      for (int set = 0; set < 1 << capacity.length; set++) {
        double sum = 0;
        for (int t = 0; t < demand.length; t++) {
          int[] open = new int[capacity.length];
          for (int i = 0; i < open.length; i++) {
            open[i] = (set >> i & 1) == 1 && t + 1 >= firstPeriod[i] ? capacity[i] : 0;
          }
          sum += new Transport(open, demand[t], cost).cost();
        }
        for (int i = 0; i < capacity.length; i++) {
          sum += (set >> i & 1) == 1 ? charge[i] : 0;
        }
        best = Math.min(best, sum);
      }
      return best;
    }

    Tables tables(int[] buildMonths) {
      Tables tables = new Tables("location");
      for (int t = 1; t <= demand.length; t++) {
        tables.add(new Period(t, "P" + t, 1, 365 / demand.length, 1));
      }
      tables.goods("goods").add();
      tables.goods("wares").hauled().add();
      tables.recipe("pick", Tables.LINE_TYPE, "goods");
      tables.flow("pick", "wares", 1);
      tables.buy("goods", null, 0);
      tables.freight(YUAN);
      double year = demand.length * (365 / demand.length) / 365.0;
      for (int i = 0; i < capacity.length; i++) {
        tables.site("w" + i, SiteKind.PLANT);
        tables.line("line" + i, "w" + i, Tables.LINE_TYPE, capacity[i] * Tables.TONNE, 1);
        // Paid off in one year at no interest: the charge is the capital.
        tables.add(
            new Investment(
                "line" + i, charge[i] * YUAN / year, 1, 0, 0, buildMonths[i], null, null));
      }
      for (int j = 0; j < demand[0].length; j++) {
        tables.site("c" + j, SiteKind.MARKET);
        for (int t = 1; t <= demand.length; t++) {
          double units = demand[t - 1][j] * Tables.TONNE;
          tables.add(new Contract("c" + j + "-" + t, "c" + j, "wares", t, t, units, 0, null));
        }
        for (int i = 0; i < capacity.length; i++) {
          tables.distance("w" + i, "c" + j, cost[i][j]);
        }
      }
      return tables;
    }
  }

  private Plan plan(Tables tables, Objective objective) throws IOException {
    Path folder = temp.resolve("dataset-" + System.nanoTime());
    DatasetWriter.writeCsv(tables.dataset(), folder);
    Reading reading = DatasetReader.read(folder);
    assertThat(reading.issues())
        .filteredOn(issue -> issue.severity() == Issue.Severity.ERROR)
        .isEmpty();
    PlanSettings settings =
        new PlanSettings(
            objective, 20.0, null, 0.0001, 1, EnumSet.noneOf(PlanSettings.Part.class), null);
    Plan plan = new ValueChainOptimizer(rules).plan(reading, settings, progress -> {});
    assertThat(PlanChecker.check(reading.dataset(), rules.derive(reading.dataset()), plan))
        .isEmpty();
    assertThat(Accounts.of(reading.dataset(), plan).chain().agrees()).isTrue();
    assertThat(plan.summary().status()).isEqualTo("OPTIMAL");
    return plan;
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3", "4, 2"})
  void whatIsBuilt_equalsTheBestOfEverySet(long seed, int periods) throws IOException {
    Location location = Location.of(seed, 5, 6, periods);
    int[] now = new int[5];

    for (Objective objective : Objective.ALL) {
      Plan plan = plan(location.tables(now), objective);

      assertThat(plan.summary().valueYuan().doubleValue())
          .as(objective.name())
          .isEqualTo(-YUAN * location.best(now));
    }
  }

  @Test
  void whatTakesMonthsToBuild_runsOnlyThen() throws IOException {
    int[] months = {0, 0, 6, 6};
    int[] first = {1, 1, 2, 2};
    long seed = 1;
    Location location = Location.of(seed, 4, 5, 2);
    // The first case in which waiting costs something.
    while (location.best(first) <= location.best(new int[4])
        || Double.isInfinite(location.best(first))) {
      location = Location.of(++seed, 4, 5, 2);
    }

    Plan plan = plan(location.tables(months), Objective.VALUE_ADDED);

    assertThat(plan.summary().valueYuan().doubleValue()).isEqualTo(-YUAN * location.best(first));
    assertThat(plan.investments())
        .extracting(InvestmentRow::firstPeriod)
        .containsExactly(1, 1, 2, 2);
  }

  /**
   * Inner Mongolia 2025: 70 % of the one-year LPR (3 %) and at most 2 %, at most 2, 3 or 6 million
   * yuan. Two lines of one plant share its cap; the second only pays with what is left of it.
   */
  @ParameterizedTest
  @CsvSource({"2000000, 2000000", "3000000, 3000000", "6000000, 4800000"})
  void interestSubsidy_isPaidToEachPlantUpToItsCap(double cap, String paid) throws IOException {
    Plan plan = plan(twoLines(cap, 16_000_000), Objective.OPERATING_SURPLUS);

    assertThat(plan.investments()).extracting(InvestmentRow::built).containsExactly(true, true);
    assertThat(subsidy(plan)).isEqualByComparingTo(paid);
    // Annuity of 200 million over 10 years at 4.5 %: 25,275,764.35; of 100 million half of it.
    assertThat(plan.investments())
        .extracting(InvestmentRow::capitalChargeYuan)
        .containsExactly(new BigDecimal("25275764.35"), new BigDecimal("12637882.17"));
    assertThat(
            plan.investments().stream()
                .map(InvestmentRow::interestSubsidyYuan)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(paid);
  }

  /** The second line earns 12 million and costs 12.64: it is built for 1.6 million, not for 0.2. */
  @ParameterizedTest
  @CsvSource({"3400000, false", "6000000, true"})
  void subsidy_decidesWhetherALineIsBuilt(double cap, boolean second) throws IOException {
    Plan plan = plan(twoLines(cap, 12_000_000), Objective.OPERATING_SURPLUS);

    assertThat(plan.investments()).extracting(InvestmentRow::built).containsExactly(true, second);
    // Value added knows no subsidies: there it never pays.
    assertThat(plan(twoLines(cap, 12_000_000), Objective.VALUE_ADDED).investments())
        .extracting(InvestmentRow::built)
        .containsExactly(true, false);
  }

  private static BigDecimal subsidy(Plan plan) {
    return plan.valueAdded().stream()
        .filter(row -> row.account().equals(Account.SUBSIDY.id()))
        .map(row -> row.yuan())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** One plant, two lines of 200 and 100 million, 80 % of it loans, each for its own product. */
  private static Tables twoLines(double cap, double secondEarns) {
    Tables tables = new Tables("two-lines");
    tables.add(new Period(1, "year", 1, 365, 1));
    tables.site("works", SiteKind.PLANT);
    tables.site("town", SiteKind.MARKET);
    tables.distance("works", "town", 1);
    tables.goods("milk").add();
    tables.buy("milk", null, 0);
    double[] earns = {40_000_000, secondEarns};
    double[] capex = {200e6, 100e6};
    for (int i = 0; i < 2; i++) {
      tables.goods("powder" + i).hauled().add();
      tables.recipe("dry" + i, "dryer" + i, "milk");
      tables.flow("dry" + i, "powder" + i, 1);
      tables.line("dryer" + i, "works", "dryer" + i, 1000 * Tables.TONNE, 1);
      tables.add(new Investment("dryer" + i, capex[i], 10, 0.045, 0.8, 0, "lpr-70", null));
      tables.add(new SaleTier("town", "powder" + i, 1, 1e6, earns[i] / 1e6, null));
    }
    tables.add(new InterestSubsidy("lpr-70", "LPR", null, 0.03, 0.7, 0.02, cap, "notice", "2025"));
    return tables;
  }
}
