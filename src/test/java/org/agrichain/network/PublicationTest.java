package org.agrichain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.agrichain.domain.Objective;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole quanta: every published plan balances, stays within its limits and keeps its value. */
class PublicationTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 101, 201, 301})
  void everyRandomPlanIsFreeOfViolations(long first) {
    int published = 0;
    for (long seed = first; seed < first + 25; seed++) {
      RandomChain chain = new RandomChain(seed);
      Objective goal = seed % 2 == 0 ? Objective.VALUE_ADDED : Objective.OPERATING_SURPLUS;
      Network network = Network.of(chain.dataset, chain.options, goal);
      Settled settled = new Settled(network, 1000);
      if (!settled.result.feasible()) {
        continue;
      }
      published++;
      assertThat(settled.publication.violatedRows()).as("seed %d", seed).isEmpty();
      Plan plan = settled.plan();
      assertThat(PlanChecker.check(chain.dataset, chain.options, plan))
          .as("seed %d", seed)
          .isEmpty();
      double value = network.value(settled.publication.x()) * Network.YUAN;
      int lines = plan.valueAdded().size() + plan.lots().size();
      assertThat(plan.summary().valueYuan().doubleValue())
          .as("seed %d", seed)
          .isCloseTo(value, offset(0.05 + 0.02 * lines));
      assertThat(value)
          .as("seed %d", seed)
          .isCloseTo(settled.result.value() * Network.YUAN, offset(2000.0));
    }
    assertThat(published).isGreaterThan(15);
  }
}
