package org.agrichain.network;

/**
 * A row that every whole plan obeys though the linear relaxation need not: {@code sum of value
 * times column >= least}. Columns and values are in units of the network; values are positive.
 *
 * @param columns columns, each once
 * @param values value of each of them
 * @param least least activity, more than 0
 */
public record LinkingCut(int[] columns, double[] values, double least) {

  /** Activity for the given value of every column of the network. */
  public double activity(double[] x) {
    double sum = 0;
    for (int k = 0; k < columns.length; k++) {
      sum += values[k] * x[columns[k]];
    }
    return sum;
  }
}
