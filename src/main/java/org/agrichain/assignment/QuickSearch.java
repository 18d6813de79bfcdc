package org.agrichain.assignment;

import org.agrichain.network.Network;
import org.agrichain.pricing.LotRounding;
import org.agrichain.pricing.LpResult;
import org.agrichain.pricing.SafeBound;
import org.agrichain.pricing.Settlement;
import org.agrichain.pricing.WholePlan;

/**
 * A plan in a few linear programmes: slope scaling and settlement, and the whole decisions of
 * another plan where there is one. For many plans of much the same question; its gap is wider than
 * that of {@link PlanSearch}, and stated.
 */
public final class QuickSearch {
  private final SearchState state;

  /** Prepares a search; only steps and parts of the settings count. */
  public QuickSearch(Network network, SearchSettings settings, Settlement settlement) {
    state = new SearchState(network, settings, (phase, value, bound, steps) -> {}, settlement);
  }

  /**
   * Runs to the end.
   *
   * @param hint value of every whole column in a plan of a like question, or null
   */
  public SearchResult run(double[] hint) {
    LpResult relaxed = state.settlement.lp().solveFresh();
    if (relaxed.status() != LpResult.Status.OPTIMAL) {
      if (relaxed.status() == LpResult.Status.UNKNOWN) {
        state.stoppedBecause = "unanswered";
      }
      return result(relaxed.status() == LpResult.Status.INFEASIBLE);
    }
    state.relaxed = relaxed;
    state.bound = SafeBound.of(state.network, relaxed.dual());
    StartPlan start = new StartPlan(state);
    LotRounding lots = new LotRounding(state.network);
    if (hint != null) {
      start.follow(hint);
    }
    if (hint == null || state.best == null || state.gap() > state.settings.gap()) {
      WholePlan divisible = start.divisible();
      if (divisible != null) {
        start.fit(lots.nearest(divisible.x()));
      }
    }
    state.steps = 1;
    state.stoppedBecause = "steps";
    return result(false);
  }

  private SearchResult result(boolean infeasible) {
    return new SearchResult(
        state.best, state.bound, infeasible, state.steps, state.stoppedBecause, 0, 0, state.parts);
  }
}
