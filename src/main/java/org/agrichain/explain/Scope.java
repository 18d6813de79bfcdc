package org.agrichain.explain;

import org.agrichain.network.Network;

/**
 * The columns a question is about, summed in one unit.
 *
 * @param unit unit of the sum
 * @param columns columns of the network
 * @param weights units of the sum for one published unit of each column
 */
record Scope(String unit, int[] columns, double[] weights) {

  /** Units of the sum at the given column values. */
  double amount(Network network, double[] x) {
    double sum = 0;
    for (int i = 0; i < columns.length; i++) {
      sum += weights[i] * network.unitsPerColumnUnit[columns[i]] * x[columns[i]];
    }
    return sum;
  }

  /** Sum below which nothing is done: what the solver's tolerance may leave. */
  double nothing(Network network) {
    double most = 0;
    for (int i = 0; i < columns.length; i++) {
      most = Math.max(most, weights[i] * network.unitsPerColumnUnit[columns[i]]);
    }
    return Inquiry.NOTHING * most;
  }
}
