package org.agrichain.assignment;

import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
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
  private static final int FEED_ROUNDS = 8;

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
    WholePlan divisible = feed(settlement.settle(), false);
    if (divisible != null) {
      double[] whole = new LotRounding(network).nearest(divisible.x());
      state.report("whole-lots");
      state.addCut(divisible);
      WholePlan plan = feed(settlement.settle(whole), true);
      if (plan != null) {
        state.addCut(plan);
        state.keep(plan, "first-plan");
      }
      state.show(director, state.settled == null ? whole : state.settled.x());
    }
  }

  /** Switches off what runs below its least use and settles again, until nothing starves. */
  private WholePlan feed(WholePlan start, boolean lotsFixed) {
    WholePlan plan = start;
    for (int round = 0; plan != null && round < FEED_ROUNDS; round++) {
      state.trace("feed %d value %.1f breach %.4f", round, plan.value(), plan.lp().breach());
      state.traceBreaches();
      if (plan.lp().feasible() || state.cancelled()) {
        break;
      }
      double[] x = plan.x();
      state.settlement.dropStarved(x, 1 - 0.5 * Math.pow(0.5, round));
      if (lotsFixed) {
        plan = state.settlement.settle(x);
      } else {
        state.settlement.fixLines(x);
        plan = state.settlement.settle();
      }
    }
    return plan;
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
