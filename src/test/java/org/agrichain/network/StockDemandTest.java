package org.agrichain.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.agrichain.domain.Objective;
import org.agrichain.pricing.Effort;
import org.agrichain.pricing.WholeModel;
import org.junit.jupiter.api.Test;

class StockDemandTest {
  private static final int SEEDS = 40;
  private static final int GOALS = 5;

  /** Contracts with and without penalty, closing stocks, losses on the road, modes, set-ups. */
  @Test
  void noWholePlanOfAnyGoal_breaksARow() {
    int demands = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomChain chain = new RandomChain(seed);
      Network network = Network.of(chain.dataset, chain.options, Objective.VALUE_ADDED);
      List<StockDemand> found = StockDemand.of(network);
      demands += found.size();
      Random random = new Random(seed);
      for (int goal = 0; goal < GOALS; goal++) {
        double[] x = new WholeModel(network, null).solve(Effort.ofNodes(50), seed).x();
        for (StockDemand demand : found) {
          assertThat(x == null ? List.of() : demand.broken(x))
              .as("seed %d goal %d", seed, goal)
              .isEmpty();
        }
        for (int j = 0; j < network.columns; j++) {
          network.objective[j] = random.nextGaussian();
        }
      }
    }
    assertThat(demands).isGreaterThan(SEEDS / 2);
  }
}
