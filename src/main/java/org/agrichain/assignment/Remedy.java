package org.agrichain.assignment;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.agrichain.network.Network;
import org.agrichain.pricing.Effort;
import org.agrichain.pricing.PartProblem;
import org.agrichain.pricing.PartResult;
import org.agrichain.pricing.WholePlan;

/**
 * Ends the breaches of a plan whatever that costs, where prices of breaches have not done it: the
 * exact solver gets the branches that have breaches, in the periods around them, and counts nothing
 * but breaches. What it loses by that is won back once there is a plan.
 */
final class Remedy {
  /** Periods around a breach that are free at first; twice as many each time. */
  private static final int FIRST_REACH = 1;

  /** Share of the time left that one solve may take; the least and the most. */
  private static final double SHARE = 0.15;

  private static final double LEAST_SECONDS = 0.2;
  private static final double MOST_SECONDS = 20;

  private static final int NODES = 300;

  private final SearchState state;
  private final Network network;

  /** Plan that was last tried in vain, null when none was. */
  private WholePlan vain;

  Remedy(SearchState state) {
    this.state = state;
    network = state.network;
  }

  /** Looks for a plan without breaches near the settled one; does nothing when there is one. */
  void apply() {
    WholePlan ill = state.settled;
    if (state.best != null || ill == null || ill == vain || ill.breached().isEmpty()) {
      return;
    }
    double[] x = ill.x();
    Set<Integer> rows = ill.breached().keySet();
    for (int reach = FIRST_REACH; state.best == null && mayGoOn(); reach *= 2) {
      int[] free = free(rows, reach);
      PartResult result =
          PartProblem.ofBreaches(network, x, free, state.linking)
              .solve(effort(), state.settings.seed());
      state.trace(
          "remedy of %d breaches, %d columns: %.6f less, %.6f left",
          rows.size(), free.length, result.gain(), Math.min(1e9, result.left()));
      if (result.x() != null) {
        x = result.x();
        state.offerWithoutBreach(x, "first-plan");
      }
      if (reach >= network.periods) {
        break;
      }
    }
    vain = state.best == null ? state.settled : null;
  }

  /** Steps do not end it: a plan late is better than none. */
  private boolean mayGoOn() {
    return !state.cancelled() && state.secondsLeft() > LEAST_SECONDS;
  }

  private Effort effort() {
    return state.settings.steps() == null
        ? Effort.ofSeconds(
            Math.max(LEAST_SECONDS, Math.min(MOST_SECONDS, SHARE * state.secondsLeft())))
        : Effort.ofNodes(NODES);
  }

  /** Columns of the branches of some rows, in the periods around theirs; 0 is every period. */
  private int[] free(Set<Integer> rows, int reach) {
    Chains chains = new Chains(network);
    Set<Integer> branches = new TreeSet<>();
    for (int j = 0; j < network.columns; j++) {
      if (inAny(j, rows)) {
        branches.add(chains.branch[j]);
      }
    }
    int[] periods = rows.stream().mapToInt(row -> network.rowPeriod[row]).distinct().toArray();
    return IntStream.range(0, network.columns)
        .filter(j -> branches.stream().anyMatch(branch -> chains.inBranch(j, branch)))
        .filter(j -> Arrays.stream(periods).anyMatch(t -> near(network.columnPeriod[j], t, reach)))
        .toArray();
  }

  private boolean inAny(int j, Set<Integer> rows) {
    for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
      if (rows.contains(network.entryRow[k])) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(int period, int other, int reach) {
    return period == 0 || other == 0 || Math.abs(period - other) <= reach;
  }
}
