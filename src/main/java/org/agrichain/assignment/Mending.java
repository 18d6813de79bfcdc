package org.agrichain.assignment;

import java.util.Set;
import org.agrichain.network.Network;
import org.agrichain.pricing.LotRounding;
import org.agrichain.pricing.LpResult;
import org.agrichain.pricing.Settlement;
import org.agrichain.pricing.WholePlan;

/**
 * Settles whole decisions that were made without the search. What starves or overruns is repaired
 * as in the first plan of the search, so that simple ways of planning are compared fairly.
 */
final class Mending {
  /** Share of its least use that a line should have, for the rounding. */
  private static final double ROOM = 1.01;

  private final Network network;
  private final Settlement settlement;
  private final SearchState state;
  private final StartPlan start;

  private Mending(Network network, Settlement settlement, SearchState state) {
    this.network = network;
    this.settlement = settlement;
    this.state = state;
    start = new StartPlan(state);
  }

  /** Solves the relaxation and allows breaches at its prices; null when it has no solution. */
  static Mending of(Network network, Settlement settlement, long seed) {
    SearchSettings settings =
        new SearchSettings(
            null,
            1,
            0,
            seed,
            false,
            false,
            false,
            false,
            false,
            false,
            System::nanoTime,
            1,
            Set.of());
    SearchState state =
        new SearchState(network, settings, (phase, value, bound, steps) -> {}, settlement);
    state.relaxed = settlement.lp().solveFresh();
    if (state.relaxed.status() != LpResult.Status.OPTIMAL) {
      return null;
    }
    Mending mending = new Mending(network, settlement, state);
    settlement.lp().breaches(true, mending.start.breachPrices());
    return mending;
  }

  /** The linear relaxation. */
  LpResult relaxed() {
    return state.relaxed;
  }

  /** A plan with these whole decisions, or some near them; null when there is none. */
  WholePlan settle(double[] decisions) {
    double[] whole = decisions;
    if (!state.limitsHold(whole)) {
      whole = new LotRounding(network).nearest(whole);
    }
    WholePlan plan = start.feed(settlement.settle(whole), true);
    if (plan == null || !plan.lp().feasible()) {
      return null;
    }
    // Lines that just reach their least use would miss it when flows are rounded to whole kg.
    double[] roomy = plan.x().clone();
    settlement.modes().dropStarved(roomy, ROOM);
    WholePlan rounded = start.feed(settlement.settle(roomy), true);
    return rounded != null && rounded.lp().feasible() ? rounded : plan;
  }
}
