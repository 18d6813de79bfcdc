package org.agrichain.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;

/**
 * Which part of a network to solve exactly next: at first each in turn, then those that have most
 * to gain for the effort by what they gained and left open before.
 */
final class Neighbourhoods {
  private final Network network;
  private final List<Neighbourhood> parts;
  private final List<Double> priority = new ArrayList<>();
  private final List<Double> limit = new ArrayList<>();
  private final Set<Integer> vain = new TreeSet<>();

  Neighbourhoods(Network network, boolean wholeAllowed, double firstLimit) {
    this.network = network;
    parts = new Partition(network, wholeAllowed).parts();
    for (int n = 0; n < parts.size(); n++) {
      priority.add(1e6 - n);
      limit.add(firstLimit);
    }
  }

  /** Position of the part to try next, -1 when every part is proven best. */
  int next() {
    int best = -1;
    for (int n = 0; n < parts.size(); n++) {
      if (priority.get(n) > 0 && (best < 0 || priority.get(n) > priority.get(best))) {
        best = n;
      }
    }
    return best;
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
    return limit.get(n);
  }

  /**
   * Learns from a solve.
   *
   * @param n part
   * @param gain value gained
   * @param left what it could still gain
   * @param tolerance gain that does not matter
   */
  void learn(int n, double gain, double left, double tolerance) {
    if (gain > tolerance) {
      vain.clear();
    }
    if (gain <= tolerance || left <= tolerance) {
      vain.add(n);
    }
    double open = Math.min(left, 1e6) / limit.get(n);
    priority.set(n, left <= tolerance ? 0 : (gain > tolerance ? 0.6 : 0.18) * open);
    if (gain <= tolerance) {
      limit.set(n, Math.min(4 * limit.get(n), 1.7 * limit.get(n)));
    } else {
      for (int other = 0; other < parts.size(); other++) {
        if (other != n) {
          priority.set(other, priority.get(other) + 0.05 * gain / limit.get(n));
        }
      }
    }
  }

  /** Makes every part worth trying again after the plan moved elsewhere. */
  void wake(double worth) {
    vain.clear();
    for (int n = 0; n < parts.size(); n++) {
      if (priority.get(n) <= 0) {
        priority.set(n, worth);
      }
    }
  }
}
