package org.agrichain.benchmark.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.StockDemand;
import org.agrichain.pricing.Effort;
import org.agrichain.pricing.LinkingRows;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.LpResult;
import org.agrichain.pricing.PartProblem;
import org.agrichain.pricing.PartResult;
import org.agrichain.pricing.RootBound;
import org.agrichain.pricing.WindowModel;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tiny cases of lot sizing, every choice of set-ups settled. */
class LinkingRowsTest {
  private static final int ITEMS = 2;
  private static final int PERIODS = 4;
  private static final int CASES = 8;

  private final RuleBook rules = RuleBook.shipped();

  @TempDir private Path folder;

  private Network network(long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(ITEMS + " " + PERIODS + "\n1\n");
    text.append(35 + random.nextInt(20)).append('\n');
    for (int i = 0; i < ITEMS; i++) {
      text.append("1 %d %d %d%n".formatted(1 + random.nextInt(3), 5, 20 + random.nextInt(60)));
    }
    for (int t = 0; t < PERIODS; t++) {
      for (int i = 0; i < ITEMS; i++) {
        text.append(random.nextInt(5) == 0 ? 0 : 5 + random.nextInt(15)).append(' ');
      }
      text.append('\n');
    }
    Files.createDirectories(folder.resolve("instances"));
    Files.writeString(folder.resolve("instances").resolve("c" + seed + ".txt"), text.toString());
    Dataset dataset = new LotSizingCase().of(folder, "c" + seed);
    return Network.of(dataset, rules.derive(dataset), Objective.VALUE_ADDED);
  }

  private static int[] campaigns(Network network) {
    return java.util.stream.IntStream.range(0, network.columns)
        .filter(j -> network.columnKind[j] == ColumnKind.CAMPAIGN)
        .toArray();
  }

  /** Best plan of all choices of set-ups; none of them breaks a row. */
  private static double[] best(Network network, LpModel lp, List<StockDemand> demands) {
    int[] campaigns = campaigns(network);
    double[] best = null;
    for (int choice = 0; choice < 1 << campaigns.length; choice++) {
      for (int c = 0; c < campaigns.length; c++) {
        double on = Math.min(choice >> c & 1, network.upper[campaigns[c]]);
        lp.bounds(campaigns[c], on, on);
      }
      LpResult result = lp.solveAfterBounds();
      if (result.status() == LpResult.Status.OPTIMAL) {
        double[] x = result.x();
        demands.forEach(demand -> assertThat(demand.broken(x)).isEmpty());
        best = best == null || network.value(x) > network.value(best) ? x : best;
      }
    }
    return best;
  }

  @Test
  void boundsStayAboveTheBestPlanOfAllAndExactPartsReachIt() throws IOException {
    int tighter = 0;
    int solved = 0;
    for (long seed = 1; seed <= CASES; seed++) {
      Network network = network(seed);
      try (LpModel lp = new LpModel(network)) {
        LpResult relaxed = lp.solveFresh();
        if (relaxed.status() != LpResult.Status.OPTIMAL) {
          continue;
        }
        LinkingRows rows = LinkingRows.of(network, relaxed.x());
        double[] plan = best(network, lp, StockDemand.of(network));
        if (plan == null) {
          continue;
        }
        solved++;
        double optimum = network.value(plan);
        double tolerance = 1e-6 * Math.abs(optimum);
        assertThat(rows.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(optimum - tolerance);
        assertThat(exact(network, plan, rows)).isCloseTo(optimum, within(tolerance));
        assertThat(windows(network, rows)).isCloseTo(optimum, within(tolerance));
        List<Double> found = new ArrayList<>();
        new RootBound(network, relaxed.dual(), rows, Set.of())
            .solve(Effort.ofNodes(1), 1, found::add);
        assertThat(found).allSatisfy(b -> assertThat(b).isGreaterThanOrEqualTo(optimum));
        tighter += rows.bound() < 0.5 * (optimum + relaxed.value()) ? 1 : 0;
      }
    }
    assertThat(solved).isGreaterThan(CASES / 2);
    assertThat(tighter).isEqualTo(solved);
  }

  private static org.assertj.core.data.Offset<Double> within(double tolerance) {
    return org.assertj.core.data.Offset.offset(tolerance);
  }

  /** Value of the whole as one exact part, from the best plan with every possible set-up on. */
  private static double exact(Network network, double[] plan, LinkingRows rows) {
    double[] start = plan.clone();
    int[] all = new int[network.columns];
    Arrays.setAll(all, j -> j);
    double[] prices = new double[network.rows];
    Arrays.fill(prices, 1000);
    PartResult result =
        new PartProblem(network, start, all, prices, rows).solve(Effort.ofNodes(10_000), 1);
    assertThat(result.left()).isLessThan(1e-3);
    return network.value(result.x() == null ? start : result.x());
  }

  /** Value with every period in one window. */
  private static double windows(Network network, LinkingRows rows) {
    double[] prices = new double[network.rows];
    Arrays.fill(prices, 1000);
    try (WindowModel model = new WindowModel(network, prices, rows)) {
      assertThat(model.solve(1, network.periods, Effort.ofNodes(10_000), 1)).isTrue();
      return network.value(model.point());
    }
  }
}
