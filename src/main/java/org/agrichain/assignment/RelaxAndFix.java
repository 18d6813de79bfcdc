package org.agrichain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.pricing.Effort;
import org.agrichain.pricing.LotRounding;
import org.agrichain.pricing.PartProblem;
import org.agrichain.pricing.PartResult;

/**
 * Makes divisible lots whole span by span (relax and fix): the lots of a branch in one span of
 * periods are placed exactly, with every flow from the span before to the span after free, while
 * lines run as they do and later lots are still divisible. Lots that came out whole stay where they
 * are unless nothing is found that way. What no span can hold is left to the settlement. A span is
 * as long as lots may wait, at least a period.
 */
final class RelaxAndFix {
  /** Share of the time left that it may take. */
  private static final double SHARE = 0.5;

  /** Many spans are done early, so that one may take so many times its share. */
  private static final double GENEROUS = 1.5;

  /** Most and least seconds of a span of a network of ordinary size. */
  private static final double MOST_SECONDS = 2;

  /** With less for a span on average the plan gets worse instead of better. */
  private static final double LEAST_SECONDS = 0.4;

  /** Columns of one period of a network of ordinary size; larger ones take longer. */
  private static final double ORDINARY_COLUMNS = 3_000;

  /** How many times as long a span is tried again that found nothing. */
  private static final double AGAIN = 2.5;

  private static final int NODES = 20;

  /** Share of the value that a span may leave open: what follows moves it more than that. */
  private static final double ENOUGH = 1e-4;

  /** What is left of a breach here is dear to mend later. */
  private static final double STEEP = 5;

  private final Network network;
  private final SearchState state;
  private final Chains chains;

  /** Periods of a span. */
  private final int length;

  private final double mostSeconds;
  private final double leastSeconds;

  RelaxAndFix(SearchState state) {
    this.state = state;
    network = state.network;
    chains = new Chains(network);
    length = Math.max(1, longestWait());
    double size = (double) network.columns * length / network.periods / ORDINARY_COLUMNS;
    mostSeconds = MOST_SECONDS * Math.max(1, size);
    leastSeconds = LEAST_SECONDS * Math.max(1, size);
  }

  /** Periods from the first in which lots of a supply may arrive to the last, at most. */
  private int longestWait() {
    int longest = 0;
    for (int[] columns : network.whole.lotColumns()) {
      IntSummaryStatistics arrivals =
          Arrays.stream(columns).map(j -> network.columnPeriod[j]).summaryStatistics();
      longest = columns.length == 0 ? longest : Math.max(longest, waits(arrivals));
    }
    return longest;
  }

  private static int waits(IntSummaryStatistics arrivals) {
    return arrivals.getMax() - arrivals.getMin();
  }

  /** One span of a branch that has lots, from its first period on. */
  private record Piece(int branch, int period) {}

  /**
   * Whole lots from divisible ones.
   *
   * @param divisible settled point with whole lines and divisible lots
   * @return a point with whole lots near it; null when the search was stopped or has no time for it
   */
  double[] run(double[] divisible) {
    List<Piece> pieces = pieces();
    double end = state.secondsLeft() * (1 - SHARE);
    if (state.secondsLeft() - end < leastSeconds * pieces.size()) {
      return null;
    }
    double[] x = divisible;
    for (int n = 0; n < pieces.size(); n++) {
      if (state.cancelled()) {
        return null;
      }
      double share = (state.secondsLeft() - end) / (pieces.size() - n);
      double seconds = Math.max(0.1, Math.min(mostSeconds, GENEROUS * share));
      x = place(x, pieces.get(n), seconds);
    }
    return x;
  }

  /** Busy branches and spans, branch by branch. */
  private List<Piece> pieces() {
    TreeMap<Integer, TreeSet<Integer>> periods = new TreeMap<>();
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.LOTS) {
        periods
            .computeIfAbsent(chains.branch[j], key -> new TreeSet<>())
            .add((network.columnPeriod[j] - 1) / length * length + 1);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    periods.forEach((branch, all) -> all.forEach(t -> pieces.add(new Piece(branch, t))));
    return pieces;
  }

  private double[] place(double[] x, Piece piece, double seconds) {
    double[] rounded = rounded(x, piece);
    PartResult result = solve(rounded, free(piece, x, rounded), seconds);
    if (result.x() == null && result.left() > 0 && seconds * AGAIN < state.secondsLeft()) {
      result = solve(rounded, free(piece, null, null), seconds * AGAIN);
    }
    state.trace(
        "lots of branch %d from period %d on: gain %.1f left %.1f value %.1f, %.1f s left",
        piece.branch,
        piece.period,
        result.gain(),
        Math.min(1e9, result.left()),
        network.value(result.x() == null ? rounded : result.x()),
        state.secondsLeft());
    return result.x() == null ? rounded : result.x();
  }

  /** Lots of the supplies that arrive in a span rounded, breaching what that breaches. */
  private double[] rounded(double[] x, Piece piece) {
    double[] nearest = new LotRounding(network).nearest(x);
    double[] rounded = x.clone();
    for (int[] columns : network.whole.lotColumns()) {
      if (Arrays.stream(columns).anyMatch(j -> isPlaced(j, piece))) {
        Arrays.stream(columns).forEach(j -> rounded[j] = nearest[j]);
      }
    }
    return rounded;
  }

  /**
   * Columns that a piece may change: flows near by, and the lots of supplies that are divided in
   * {@code x}; those of every supply when it is null.
   */
  private int[] free(Piece piece, double[] x, double[] rounded) {
    boolean[] whole = new boolean[network.columns];
    for (int[] columns : network.whole.lotColumns()) {
      if (x != null && Arrays.stream(columns).allMatch(j -> x[j] == rounded[j])) {
        Arrays.stream(columns).forEach(j -> whole[j] = true);
      }
    }
    return IntStream.range(0, network.columns)
        .filter(j -> !whole[j] && chains.inBranch(j, piece.branch) && isFree(j, piece.period))
        .toArray();
  }

  private boolean isPlaced(int j, Piece piece) {
    return chains.branch[j] == piece.branch && spansApart(j, piece.period) == 0;
  }

  private boolean isFree(int j, int period) {
    return switch (network.columnKind[j]) {
      case LOTS -> spansApart(j, period) == 0;
      case MODE, CAMPAIGN, BUILD, TIER -> false;
      default -> Math.abs(spansApart(j, period)) <= 1;
    };
  }

  private int spansApart(int j, int period) {
    return Math.floorDiv(network.columnPeriod[j] - period, length);
  }

  private PartResult solve(double[] x, int[] free, double seconds) {
    Effort effort =
        state.settings.steps() == null ? Effort.ofSeconds(seconds) : Effort.ofNodes(NODES);
    double[] steep =
        Arrays.stream(state.settlement.lp().breachPrice()).map(price -> STEEP * price).toArray();
    double enough = ENOUGH * Math.abs(state.bound);
    return new PartProblem(network, x, free, steep, state.linking)
        .solve(effort, state.settings.seed(), enough);
  }
}
