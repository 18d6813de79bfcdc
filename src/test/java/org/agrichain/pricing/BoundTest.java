package org.agrichain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.network.Network;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundTest {
  private static Network network(String dataset) {
    Dataset read = DatasetReader.read(Path.of("datasets", dataset)).dataset();
    return Network.of(read, RuleBook.shipped().derive(read), Objective.VALUE_ADDED);
  }

  private static double best(Network network) {
    int[] all = new int[network.columns];
    Arrays.setAll(all, j -> j);
    try (LpModel lp = new LpModel(network)) {
      lp.solveFresh();
      double[] prices = new double[network.rows];
      Arrays.fill(prices, 1000);
      lp.breaches(true, prices);
      WholePlan nothing = new Settlement(network, lp).settle(new double[network.columns]);
      PartResult result =
          new PartProblem(network, nothing.x(), all, prices).solve(Effort.ofSeconds(20), 1);
      double[] x = result.x() == null ? nothing.x() : result.x();
      assertThat(result.left()).isLessThan(1e-3);
      return network.value(x);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lamb-tail-tiny", "dairy-tiny"})
  void everyBound_isAtLeastTheOptimum(String dataset) {
    Network network = network(dataset);
    double optimum = best(network);
    try (LpModel lp = new LpModel(network)) {
      LpResult relaxed = lp.solveFresh();
      double linear = SafeBound.of(network, relaxed.dual());
      assertThat(linear).isGreaterThanOrEqualTo(optimum - 1e-6);
      assertThat(linear).isCloseTo(relaxed.value(), org.assertj.core.data.Offset.offset(1e-4));
      List<Double> found = new ArrayList<>();
      new RootBound(network, relaxed.dual(), LinkingRows.NONE, Set.of())
          .solve(Effort.ofSeconds(10), 1, found::add);
      assertThat(found).isNotEmpty().allSatisfy(b -> assertThat(b).isGreaterThanOrEqualTo(optimum));
      assertThat(found.get(found.size() - 1)).isLessThanOrEqualTo(linear * (1 + 2e-6));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theBoundHoldsWithoutAnyOfItsDevices(BoundDevice device) {
    Network network = network("dairy-tiny");
    double optimum = best(network);
    try (LpModel lp = new LpModel(network)) {
      LpResult relaxed = lp.solveFresh();
      List<Double> found = new ArrayList<>();
      new RootBound(network, relaxed.dual(), LinkingRows.NONE, Set.of(device))
          .solve(Effort.ofSeconds(5), 1, found::add);
      assertThat(found).isNotEmpty().allSatisfy(b -> assertThat(b).isGreaterThanOrEqualTo(optimum));
      double linear = SafeBound.of(network, relaxed.dual());
      assertThat(found.get(found.size() - 1)).isLessThanOrEqualTo(linear * (1 + 2e-6));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lamb-tail-tiny", "dairy-tiny", "policies-tiny"})
  void boundByPeriods_isAtLeastTheOptimum_atAnyPrices(String dataset) {
    Network network = network(dataset);
    double optimum = best(network);
    try (LpModel lp = new LpModel(network)) {
      double[] best = lp.solveFresh().dual();
      Random random = new Random(5);
      for (int n = 0; n < 12; n++) {
        double[] prices = best.clone();
        for (int i = 0; i < prices.length && n > 0; i++) {
          prices[i] *= 1 + 0.3 * random.nextGaussian();
        }
        List<Double> found = new ArrayList<>();
        new RootBound(network, prices, LinkingRows.NONE, 0)
            .solve(Effort.ofSeconds(5), 1, found::add);
        assertThat(found.get(0))
            .as("prices %d of seed 5", n)
            .isCloseTo(SafeBound.of(network, prices), org.assertj.core.data.Offset.offset(0.1));
        assertThat(found)
            .as("prices %d of seed 5", n)
            .allSatisfy(b -> assertThat(b).isGreaterThanOrEqualTo(optimum));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lamb-tail-tiny", "dairy-tiny"})
  void safeBound_holdsForAnyPricesWhatever(String dataset) {
    Network network = network(dataset);
    double optimum = best(network);
    Random random = new Random(3);
    for (int n = 0; n < 50; n++) {
      double[] prices = new double[network.rows];
      for (int i = 0; i < prices.length; i++) {
        prices[i] = random.nextGaussian() * 20;
      }
      assertThat(SafeBound.of(network, prices)).as("prices %d of seed 3", n).isGreaterThan(optimum);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lamb-tail-tiny", "dairy-tiny"})
  void worthOfALineHour_isBracketedByResolving(String dataset) {
    Network network = network(dataset);
    try (LpModel lp = new LpModel(network)) {
      LpResult base = lp.solveFresh();
      int checked = 0;
      for (int i = 0; i < network.rows; i++) {
        if (network.rowUpper[i] == Double.MAX_VALUE || network.rowLower[i] > -Double.MAX_VALUE) {
          continue;
        }
        double step = 1e-3;
        lp.limits(i, network.rowLower[i], network.rowUpper[i] + step);
        double more = lp.solveAfterBounds().value() - base.value();
        lp.limits(i, network.rowLower[i], network.rowUpper[i] - step);
        LpResult less = lp.solveAfterBounds();
        lp.limits(i, network.rowLower[i], network.rowUpper[i]);
        assertThat(more / step).isLessThanOrEqualTo(base.dual()[i] + 1e-4);
        if (less.status() == LpResult.Status.OPTIMAL) {
          assertThat((base.value() - less.value()) / step)
              .isGreaterThanOrEqualTo(base.dual()[i] - 1e-4);
        }
        checked++;
      }
      assertThat(checked).isPositive();
    }
  }
}
