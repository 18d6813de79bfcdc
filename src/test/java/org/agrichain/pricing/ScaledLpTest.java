package org.agrichain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.agrichain.domain.Objective;
import org.agrichain.network.FineUnits;
import org.agrichain.network.Network;
import org.agrichain.network.RandomChain;
import org.agrichain.network.Scaling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever factors a solver is given, what is seen from outside is the same programme. */
class ScaledLpTest {
  static LongStream seeds() {
    return LongStream.range(0, 24);
  }

  private static Network network(long seed) {
    RandomChain chain = new RandomChain(seed);
    return Network.of(chain.dataset, chain.options, Objective.OPERATING_SURPLUS);
  }

  private static LpModel model(Network network, Scaling scaling) {
    return new LpModel(network, 1, LpBlocks.LEAST_COLUMNS, scaling, Simplex.Attempt.SOLVERS);
  }

  private static LpModel otherwise(Network network, Scaling scaling) {
    return new LpModel(
        network,
        1,
        LpBlocks.LEAST_COLUMNS,
        scaling,
        Simplex.Attempt.SOLVERS,
        columns -> LpEngine.CLP);
  }

  /** Factors that have nothing to do with the network: any powers of two will do. */
  private static Scaling any(Network network, Random random) {
    Scaling scaling = Scaling.none(network);
    Arrays.setAll(scaling.row(), i -> Math.scalb(1.0, random.nextInt(21) - 10));
    Arrays.setAll(scaling.column(), j -> Math.scalb(1.0, random.nextInt(21) - 10));
    return scaling;
  }

  private static double near(double value) {
    return 1e-6 * Math.max(1, Math.abs(value));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void scaledProgrammes_haveTheValuesAndDualsOfPlainOnes_howeverTheyChange(long seed) {
    Network network = network(seed);
    Random random = new Random(seed);
    try (LpModel plain = model(network, Scaling.none(network));
        LpModel scaled = model(network, Scaling.of(network));
        LpModel odd = model(network, any(network, random));
        LpModel large = otherwise(network, any(network, random))) {
      double[] prices = new double[network.rows];
      Arrays.setAll(prices, i -> 50 + 500 * random.nextDouble());
      for (int turn = 0; turn < 20; turn++) {
        LpResult one = solve(plain, turn);
        for (LpModel other : new LpModel[] {scaled, odd, large}) {
          LpResult two = solve(other, turn);
          String what = "turn " + turn + " of seed " + seed;
          assertThat(two.status()).as(what).isEqualTo(one.status());
          if (one.status() == LpResult.Status.OPTIMAL) {
            same(network, one, two, what, turn < 8);
          }
        }
        change(network, random, turn, prices, plain, scaled, odd, large);
      }
      for (LpModel each : new LpModel[] {plain, scaled, odd, large}) {
        assertThat(each.troubles().unanswered()).isZero();
      }
    }
  }

  private static LpResult solve(LpModel lp, int turn) {
    return turn == 0 ? lp.solveFresh() : lp.solveAfterBounds();
  }

  private static void same(Network network, LpResult one, LpResult two, String what, boolean dual) {
    assertThat(two.value()).as(what).isCloseTo(one.value(), within(near(one.value())));
    assertThat(two.penalty()).as(what).isCloseTo(one.penalty(), within(near(one.value())));
    if (dual) {
      // Strong duality: prices in other units would miss it.
      assertThat(SafeBound.of(network, two.dual()))
          .as(what)
          .isCloseTo(two.value(), within(2 * near(two.value())));
    }
  }

  /**
   * The same change in each of the programmes; bounds of the network itself only while duals are
   * compared.
   */
  private static void change(
      Network network, Random random, int turn, double[] prices, LpModel... all) {
    if (turn < 7) {
      return;
    }
    int column = random.nextInt(network.columns);
    int row = random.nextInt(network.rows);
    double most = network.upper[column] * random.nextDouble();
    double price = network.objective[column] * (0.5 + random.nextDouble());
    double by = random.nextDouble() - 0.5;
    for (LpModel lp : all) {
      if (turn == 7) {
        lp.breaches(true, prices);
      }
      lp.bounds(column, Math.min(network.lower[column], most), most);
      lp.price(column, price);
      if (!lp.leftOut(row) && Arrays.stream(all).noneMatch(each -> each.leftOut(row))) {
        lp.limits(row, moved(network.rowLower[row], by), moved(network.rowUpper[row], by));
      }
    }
  }

  private static double moved(double limit, double by) {
    return Math.abs(limit) == Double.MAX_VALUE ? limit : limit + by;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void countingInTinyUnits_changesNoValue(long seed) {
    RandomChain chain = new RandomChain(seed);
    double expected;
    try (LpModel lp = new LpModel(network(seed))) {
      expected = lp.solveFresh().value();
    }
    for (double times : new double[] {1e7, 1e10, 1e13}) {
      Network far = new FineUnits(chain, times).network(Objective.OPERATING_SURPLUS);
      try (LpModel lp = new LpModel(far)) {
        LpResult found = lp.solveFresh();
        assertThat(found.value())
            .as("units %s of seed %d", times, seed)
            .isCloseTo(expected, within(near(expected)));
        assertThat(SafeBound.of(far, found.dual())).isCloseTo(expected, within(2 * near(expected)));
        assertThat(lp.troubles()).isEqualTo(LpTroubles.NONE);
      }
    }
  }
}
