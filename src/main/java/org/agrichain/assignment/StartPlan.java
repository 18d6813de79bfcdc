package org.agrichain.assignment;

import java.util.ArrayList;
import java.util.List;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.pricing.Effort;
import org.agrichain.pricing.LotRounding;
import org.agrichain.pricing.Settlement;
import org.agrichain.pricing.SlopeScaling;
import org.agrichain.pricing.WholePlan;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * First plan: fixed costs are spread over use, modes are rounded and settled with lots still
 * divisible, then the lots are made whole.
 */
final class StartPlan implements CustomPhaseCommand<Assignment> {
  private static final int SLOPE_ROUNDS = 14;

  private final SearchState state;

  StartPlan(SearchState state) {
    this.state = state;
  }

  @Override
  public void changeWorkingSolution(ScoreDirector<Assignment> director) {
    Network network = state.network;
    Settlement settlement = state.settlement;
    SlopeScaling slopes = new SlopeScaling(network, settlement.lp());
    int rounds = state.settings.slopeScaling() ? SLOPE_ROUNDS : 0;
    double[] lines =
        slopes.run(state.relaxed.x(), rounds, () -> state.cancelled() || state.secondsLeft() < 3);
    state.report("slope-scaling");
    settlement.lp().breaches(true, breachPrice());
    settlement.fixLines(lines);
    WholePlan divisible = settlement.settle();
    if (divisible != null) {
      // Shorter modes leave the same flows possible; settle once more where lines went off.
      settlement.fixLines(divisible.x());
      WholePlan again = settlement.settle();
      divisible = again == null || again.value() < divisible.value() ? divisible : again;
      makeWhole(divisible);
    }
    settlement.freeLots();
    if (state.best != null) {
      state.show(director, state.best.x());
    } else if (divisible != null) {
      state.show(director, new LotRounding(network).nearest(divisible.x()));
    }
  }

  private void makeWhole(WholePlan divisible) {
    LotRounding rounding = new LotRounding(state.network);
    double[] nearest = rounding.nearest(divisible.x());
    state.report("first-plan");
    double[] exact =
        rounding.exact(
            divisible.x(),
            state.settings.steps() == null
                ? Effort.ofSeconds(Math.max(1, Math.min(4, state.secondsLeft() / 4)))
                : Effort.ofNodes(100),
            state.settings.seed());
    List<double[]> candidates = new ArrayList<>();
    if (exact != null) {
      candidates.add(exact);
    }
    candidates.add(nearest);
    for (double[] whole : candidates) {
      if (state.best == null) {
        state.offer(whole, "first-plan");
      }
    }
  }

  /** Steep enough that no product is worth a breach, mild enough for the arithmetic. */
  private double breachPrice() {
    double most = 1;
    for (int i = 0; i < state.network.rows; i++) {
      most = Math.max(most, Math.abs(state.relaxed.dual()[i]));
    }
    double lots = 0;
    for (int j = 0; j < state.network.columns; j++) {
      if (state.network.columnKind[j] == ColumnKind.MODE) {
        lots = Math.max(lots, -state.network.objective[j]);
      }
    }
    return 3 * Math.max(most, lots);
  }
}
