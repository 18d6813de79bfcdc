package org.agrichain.assignment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;

/** Which part could mend what a plan breaches, and which were tried in vain since it last moved. */
final class BreachedParts {
  private final Network network;
  private final List<Neighbourhood> parts;
  private final Set<Integer> vain = new TreeSet<>();

  /** Whether all of the network was tried once and was too much: then parts come first. */
  private boolean tooLarge;

  BreachedParts(Network network, List<Neighbourhood> parts) {
    this.network = network;
    this.parts = parts;
  }

  /**
   * Position of the part that covers the dearest breaches and has not been tried in vain, smaller
   * parts first; -1 when there is none.
   *
   * @param breached price of the breaches by row
   */
  int next(Map<Integer, Double> breached) {
    boolean all = !parts.isEmpty() && parts.get(0).all() && !vain.contains(0);
    if (all && !tooLarge) {
      return 0;
    }
    int best = -1;
    double bestScore = 0;
    for (int n = 0; n < parts.size(); n++) {
      if (!vain.contains(n) && !parts.get(n).all()) {
        double score = covered(parts.get(n), breached) / Math.sqrt(parts.get(n).columns().length);
        if (score > bestScore) {
          best = n;
          bestScore = score;
        }
      }
    }
    return best < 0 && all ? 0 : best;
  }

  /** A part earned nothing, or has nothing left to earn. */
  void vain(int n) {
    vain.add(n);
    tooLarge |= parts.get(n).all();
  }

  /** The plan moved: every part may help again. */
  void moved() {
    vain.clear();
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
}
