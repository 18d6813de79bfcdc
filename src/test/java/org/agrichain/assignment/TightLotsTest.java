package org.agrichain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.agrichain.benchmark.outside.Family;
import org.agrichain.benchmark.outside.OutsideBenchmark;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.exchange.LotProblem;
import org.agrichain.exchange.Relinking;
import org.agrichain.network.Network;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.LpResult;
import org.agrichain.pricing.Settlement;
import org.agrichain.pricing.WholePlan;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.Test;

/** The lots as a problem of exchanges say the same as the network they are taken from. */
class TightLotsTest {
  private static final RuleBook RULES = RuleBook.shipped();

  private static Network network(Dataset dataset) {
    return Network.of(dataset, RULES.derive(dataset), Objective.VALUE_ADDED);
  }

  private static Network assignment() throws IOException {
    Path folder = Path.of("src/test/resources/outside/gap");
    return network(
        new OutsideBenchmark(Family.GAP_MIN, folder, RULES, 1, 1).read("c0515_1").dataset());
  }

  @Test
  void onlyLotsAloneAreExchanged() throws IOException {
    assertThat(TightLots.areAll(assignment())).isTrue();
    Dataset lines = DatasetReader.read(Path.of("datasets/lamb-tail-tiny")).dataset();
    assertThat(TightLots.areAll(network(lines))).isFalse();
  }

  @Test
  void worthAndLimitsAreThoseOfTheNetwork() throws IOException {
    Network network = assignment();
    try (LpModel lp = new LpModel(network)) {
      LpResult relaxed = lp.solveFresh();
      TightLots lots = new TightLots(network, new SearchSpace(network), relaxed.dual());
      LotProblem problem = lots.at(relaxed.dual());
      Settlement settlement = new Settlement(network, lp);
      Random random = new Random(1);
      Double constant = null;
      int within = 0;
      for (int n = 0; n < 60; n++) {
        int near = 1 + n % 3;
        int[] at =
            Arrays.stream(problem.places())
                .mapToInt(places -> places[random.nextInt(Math.min(near, places.length))])
                .toArray();
        if (n % 2 == 0) {
          // Hardly any drawn by chance is within the limits; what a short search finds is.
          Relinking relinking = new Relinking(n, lots.worthOfRow());
          int[] found = relinking.search(problem, at, () -> relinking.looked() < 100_000);
          at = found == null ? at : found;
        }
        double[] x = lots.columns(at, new double[network.columns]);
        assertThat(lots.places(x)).isEqualTo(at);
        WholePlan plan = settlement.settleWithoutBreach(x);
        assertThat(problem.feasible(at)).isEqualTo(plan != null && plan.lp().feasible());
        if (plan != null) {
          within++;
          constant = constant == null ? plan.value() - problem.worth(at) : constant;
          assertThat(plan.value() - problem.worth(at)).isCloseTo(constant, within(1e-6));
        }
      }
      assertThat(within).isPositive();
    }
  }

  /** Every lot must be taken, so none may be declined, and the row that says so is left out. */
  @Test
  void aLotThatMustBeTakenCannotBeDeclined() throws IOException {
    Network network = assignment();
    try (LpModel lp = new LpModel(network)) {
      double[] price = lp.solveFresh().dual();
      LotProblem problem = new TightLots(network, new SearchSpace(network), price).at(price);

      assertThat(problem.places()).hasDimensions(15, 5);
      assertThat(problem.most()).hasNumberOfRows(6);
      assertThat(Arrays.stream(problem.most()).mapToInt(rows -> rows.length)).containsOnly(0, 1);
    }
  }
}
