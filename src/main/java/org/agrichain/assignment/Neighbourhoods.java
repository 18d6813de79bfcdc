package org.agrichain.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;

/**
 * Which part of a network to solve exactly next: the one expected to earn most for the effort. A
 * part not tried yet is expected to earn what its kind earned so far, a part tried before a share
 * of what it left open.
 */
final class Neighbourhoods {
  /** Efforts (in first limits) that the first guess about a kind weighs as much as. */
  private static final double GUESS_WEIGHT = 1.5;

  /** Share of the gap that a part of prior 1 is guessed to close in one first limit. */
  private static final double GUESS = 0.01;

  /** Where parts are few each is guessed to close more: so much by all together. */
  private static final double MANY = 1.5;

  /** Share of what a part left open that another try of the same effort earns at most. */
  private static final double AGAIN = 0.3;

  /** Share of its last rate that a part earns when tried again. */
  private static final double FADE = 0.4;

  /** The same for a part tried in vain, as a share of {@link #AGAIN}. */
  private static final double IN_VAIN = 0.8;

  /** How many times as long a part is tried again that earned nothing: where much is left it pays. */
  private static final double LONGER = 4;

  /** Share of another part's gain that a part is worth trying for. */
  private static final double NEIGHBOUR = 0.05;

  private final Network network;
  private final double firstLimit;
  private final List<Neighbourhood> parts;
  private final boolean[] tried;
  private final double[] rate;
  private final double[] limit;
  private final Map<String, double[]> earned = new TreeMap<>();
  private final Set<Integer> vain = new TreeSet<>();
  private double gap = 1;

  Neighbourhoods(Network network, double[] price, boolean wholeAllowed, double firstLimit) {
    this.network = network;
    this.firstLimit = firstLimit;
    parts = new Partition(network, price, wholeAllowed).parts();
    tried = new boolean[parts.size()];
    rate = new double[parts.size()];
    limit = new double[parts.size()];
    Arrays.fill(limit, firstLimit);
    for (Neighbourhood part : parts) {
      earned.put(part.kind(), new double[2]);
    }
  }

  /**
   * Position of the part to try next, -1 when every part is proven best.
   *
   * @param gap greatest gain that can still be had
   */
  int next(double gap) {
    this.gap = gap;
    int best = -1;
    for (int n = 0; n < parts.size(); n++) {
      if (rate(n) > 0 && (best < 0 || rate(n) > rate(best))) {
        best = n;
      }
    }
    return best;
  }

  /** Expected gain for one unit of effort. */
  private double rate(int n) {
    if (tried[n]) {
      return rate[n];
    }
    double[] known = earned.get(parts.get(n).kind());
    double share = Math.max(GUESS, MANY / parts.size());
    double guess = share * parts.get(n).prior() * Math.max(gap, 1e-9);
    return (known[0] + GUESS_WEIGHT * guess) / (known[1] + GUESS_WEIGHT * firstLimit);
  }

  /**
   * Position of the part that covers the dearest breaches and has not been tried in vain since the
   * plan last moved, smaller parts first; -1 when there is none.
   *
   * @param breached price of the breaches by row
   */
  int nextForBreaches(Map<Integer, Double> breached) {
    if (!parts.isEmpty() && parts.get(0).all() && !vain.contains(0)) {
      return 0;
    }
    int best = -1;
    double bestScore = 0;
    for (int n = 0; n < parts.size(); n++) {
      if (!vain.contains(n)) {
        double score = covered(parts.get(n), breached) / Math.sqrt(parts.get(n).columns().length);
        if (score > bestScore) {
          best = n;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private double covered(Neighbourhood part, Map<Integer, Double> breached) {
    Set<Integer> seen = new TreeSet<>();
    double sum = 0;
    for (int j : part.columns()) {
      ColumnKind kind = network.columnKind[j];
      if (kind == ColumnKind.MODE || kind == ColumnKind.LOTS || kind == ColumnKind.CAMPAIGN) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          Double price = breached.get(network.entryRow[k]);
          if (price != null && seen.add(network.entryRow[k])) {
            sum += price;
          }
        }
      }
    }
    return sum;
  }

  Neighbourhood part(int n) {
    return parts.get(n);
  }

  /** Effort (seconds or nodes) for a part. */
  double limit(int n) {
    return limit[n];
  }

  /**
   * Learns from a solve.
   *
   * @param n part
   * @param gain value gained
   * @param left what it could still gain
   * @param effort seconds or nodes it took
   * @param tolerance gain that does not matter
   */
  void learn(int n, double gain, double left, double effort, double tolerance) {
    boolean gained = gain > tolerance;
    if (gained) {
      vain.clear();
    }
    if (!gained || left <= tolerance) {
      vain.add(n);
    }
    if (!tried[n]) {
      double[] known = earned.get(parts.get(n).kind());
      known[0] += Math.max(0, gain);
      known[1] += effort;
      tried[n] = true;
    }
    if (!gained) {
      limit[n] *= LONGER;
    }
    double again = AGAIN * Math.min(left, gap) / limit[n];
    double before = gained ? FADE * gain / Math.max(effort, 1e-3) : IN_VAIN * again;
    rate[n] = left <= tolerance ? 0 : Math.min(again, before);
    for (int other = 0; gained && other < parts.size(); other++) {
      if (other != n) {
        rate[other] += NEIGHBOUR * gain / parts.size() / limit[other];
      }
    }
  }

  /** Makes every part worth trying again after the plan moved elsewhere. */
  void wake(double worth) {
    vain.clear();
    for (int n = 0; n < parts.size(); n++) {
      if (tried[n] && rate[n] <= 0) {
        rate[n] = worth;
      }
    }
  }
}
