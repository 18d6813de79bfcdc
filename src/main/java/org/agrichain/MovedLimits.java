package org.agrichain;

import java.util.Map;
import java.util.TreeMap;
import org.agrichain.network.Network;
import org.agrichain.pricing.LpModel;

/**
 * Limits of rows that are moved for one way of rounding, and given back when it is over: another
 * way begins from the limits as they are.
 */
final class MovedLimits implements AutoCloseable {
  private final Network network;
  private final LpModel lp;
  private final Map<Integer, Double> moved = new TreeMap<>();

  MovedLimits(Network network, LpModel lp) {
    this.network = network;
    this.lp = lp;
  }

  /** Moves both limits of a row, as far as it has them, on top of earlier moves. */
  void move(int row, double by) {
    double sum = moved.merge(row, by, Double::sum);
    lp.limits(row, shifted(network.rowLower[row], sum), shifted(network.rowUpper[row], sum));
  }

  private static double shifted(double limit, double by) {
    return Math.abs(limit) == Double.MAX_VALUE ? limit : limit + by;
  }

  @Override
  public void close() {
    moved.keySet().forEach(row -> lp.limits(row, network.rowLower[row], network.rowUpper[row]));
  }
}
