package org.agrichain.assignment;

import java.util.Arrays;
import java.util.BitSet;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.RowKind;
import org.agrichain.pricing.SafeBound;

/**
 * Where a plan falls short of the linear bound. At the prices of the relaxation the shortfall is
 * the sum, over all columns, of what each could earn at its reduced price and does not, and over
 * all rows, of the priced limit that is left unused. Both are never negative. A part of the network
 * can hardly win back more than what its own whole decisions lose.
 */
final class Losses {
  private final Network network;
  private final double[] price;
  private final double[] column;
  private final double[] row;

  /**
   * Losses of a plan.
   *
   * @param price row prices of the linear relaxation
   * @param x the plan
   */
  Losses(Network network, double[] price, double[] x) {
    this.network = network;
    this.price = price;
    column = new double[network.columns];
    row = new double[network.rows];
    for (int j = 0; j < network.columns; j++) {
      double reduced = SafeBound.reducedPrice(network, price, j);
      double best = reduced * (reduced > 0 ? network.upper[j] : network.lower[j]);
      column[j] = Math.max(0, best - reduced * x[j]);
    }
    double[] activity = network.activity(x);
    for (int i = 0; i < network.rows; i++) {
      row[i] = Math.max(0, unused(i, activity[i]));
    }
  }

  private double unused(int i, double activity) {
    if (price[i] > 0 && network.rowUpper[i] < Double.MAX_VALUE) {
      return price[i] * (network.rowUpper[i] - activity);
    }
    return price[i] < 0 && network.rowLower[i] > -Double.MAX_VALUE
        ? price[i] * (network.rowLower[i] - activity)
        : 0;
  }

  /** All of it: the linear bound less the value of the plan, in thousand yuan. */
  double all() {
    return Arrays.stream(column).sum() + Arrays.stream(row).sum();
  }

  /** Loss, in thousand yuan, of whole decisions among some columns and of the rows they are in. */
  double of(int[] columns) {
    double sum = 0;
    BitSet seen = new BitSet(network.rows);
    for (int j : columns) {
      ColumnKind kind = network.columnKind[j];
      if (kind != ColumnKind.LOTS && kind != ColumnKind.MODE && kind != ColumnKind.CAMPAIGN) {
        continue;
      }
      sum += column[j];
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int i = network.entryRow[k];
        // What a place has of a material is joined to everything; its price is in the columns.
        if (network.rowKind[i] != RowKind.BALANCE && !seen.get(i)) {
          seen.set(i);
          sum += row[i];
        }
      }
    }
    return sum;
  }
}
