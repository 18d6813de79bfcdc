package org.agrichain.assignment;

import org.agrichain.network.Network;
import org.agrichain.pricing.LpResult;
import org.agrichain.pricing.SafeBound;

/**
 * Cuts on the value of whole decisions (Benders 1962). The best flows for whole decisions y are
 * worth a concave V(y); every settlement at y_k with prices p_k gives {@code V(y) <= V(y_k) + sum
 * d_k[j] (y[j] - y_k[j])}, where d_k is the reduced price of a whole column. The value promised is
 * the least over all cuts.
 */
final class CutPool {
  static final int MOST = 96;

  private final Network network;
  private final int[] wholeOf;
  private final double[] slope;
  private final double[] base = new double[MOST];
  private int count;
  private int next;

  CutPool(Network network, int[] wholeOf, int wholeColumns) {
    this.network = network;
    this.wholeOf = wholeOf;
    slope = new double[wholeColumns * MOST];
  }

  int count() {
    return count;
  }

  /** Slopes of whole column w start at {@code w * MOST}. */
  double[] slope() {
    return slope;
  }

  /** Value of each cut when every whole column is 0. */
  double base(int cut) {
    return base[cut];
  }

  /** Adds the cut of a settlement; the oldest goes when the pool is full. */
  void add(LpResult lp) {
    int cut = next;
    next = (next + 1) % MOST;
    count = Math.min(MOST, count + 1);
    double constant = lp.value();
    for (int j = 0; j < wholeOf.length; j++) {
      int w = wholeOf[j];
      if (w >= 0) {
        double reduced = SafeBound.reducedPrice(network, lp.dual(), j);
        slope[w * MOST + cut] = reduced;
        constant -= reduced * lp.x()[j];
      }
    }
    base[cut] = constant;
  }
}
