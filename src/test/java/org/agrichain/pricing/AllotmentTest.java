package org.agrichain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.network.Network;
import org.agrichain.network.RandomChain;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What periods share is shared out: each by itself, they obey together what bound them. */
class AllotmentTest {
  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  private static Network network(long seed) {
    RandomChain chain = new RandomChain(seed);
    return Network.of(chain.dataset, chain.options, Objective.VALUE_ADDED);
  }

  private static LpResult best(Network network) {
    try (LpModel lp = new LpModel(network)) {
      return lp.solveFresh();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void periodsApart_haveNothingInCommon(long seed) {
    Network network = network(seed);
    Network apart = network.sharedOut(new double[network.columns]);
    int[] periodOf = new int[apart.rows];
    for (int j = 0; j < apart.columns; j++) {
      for (int k = apart.columnStart[j]; k < apart.columnStart[j + 1]; k++) {
        int i = apart.entryRow[k];
        assertThat(periodOf[i]).as("row %d", i).isIn(0, apart.columnPeriod[j]);
        periodOf[i] = apart.columnPeriod[j];
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sharedOutAsTheBestPointDoesIt_theBestValueStays(long seed) {
    Network network = network(seed);
    LpResult whole = best(network);
    if (whole.status() != LpResult.Status.OPTIMAL) {
      return;
    }
    LpResult apart = best(network.sharedOut(whole.x()));
    assertThat(apart.status()).isEqualTo(LpResult.Status.OPTIMAL);
    assertThat(apart.value()).isCloseTo(whole.value(), within(1e-6 * Math.abs(whole.value())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverPeriodsDoWithTheirShares_theNetworkAllowsIt(long seed) {
    Network network = network(seed);
    LpResult whole = best(network);
    if (whole.status() != LpResult.Status.OPTIMAL) {
      return;
    }
    Random random = new Random(seed);
    try (LpModel lp = new LpModel(network.sharedOut(whole.x()))) {
      for (int turn = 0; turn < 5; turn++) {
        for (int j = 0; j < network.columns; j++) {
          lp.price(j, network.objective[j] * (0.5 + random.nextDouble()) + random.nextGaussian());
        }
        double[] x = lp.solveAfterPrices().x();
        double[] activity = network.activity(x);
        for (int i = 0; i < network.rows; i++) {
          double slack = 1e-6 * Math.max(1, Math.abs(activity[i]));
          assertThat(activity[i]).isLessThanOrEqualTo(network.rowUpper[i] + slack);
          assertThat(activity[i]).isGreaterThanOrEqualTo(network.rowLower[i] - slack);
        }
      }
    }
  }

  @Test
  void aRealChainFallsApartIntoItsPeriods() {
    Dataset dataset = DatasetReader.readShipped("inner-mongolia").dataset();
    Network network =
        Network.of(dataset, RuleBook.shipped().derive(dataset), Objective.VALUE_ADDED);
    LpBlocks whole = new LpBlocks(network, 1);
    LpBlocks apart = new LpBlocks(network.sharedOut(best(network).x()), 1);
    assertThat(largest(apart)).isLessThan(largest(whole) / 6);
    for (int[] block : apart.columns) {
      TreeSet<Integer> periods = new TreeSet<>();
      Arrays.stream(block).forEach(j -> periods.add(network.columnPeriod[j]));
      assertThat(periods).hasSize(1);
    }
  }

  private static int largest(LpBlocks blocks) {
    return blocks.columns.stream().mapToInt(block -> block.length).max().orElse(0);
  }
}
