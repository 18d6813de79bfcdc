package org.agrichain.assignment;

import java.util.Arrays;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.RowKind;

/**
 * What a planner without a linear programme would reckon with: a lot is worth what the best chain
 * of sales, recipes and hauls makes of it at first-tier prices, were there room for all; a line
 * costs what its mode costs.
 */
final class PlainWorth {
  /** Steps of the longest chain from raw material to sale that is looked at. */
  private static final int STEPS = 12;

  private final Network network;

  PlainWorth(Network network) {
    this.network = network;
  }

  /**
   * Worth of one of each whole column in thousand yuan.
   *
   * @param wholeOf position among the whole columns by column, -1 for others
   * @param gated true for whole columns that limits over whole decisions tie to lots; other lines
   *     earn by being on, so that the settlement may choose which of them it needs
   */
  double[] of(int[] wholeOf, boolean[] gated) {
    double[] material = materials();
    double[] worth = new double[gated.length];
    for (int j = 0; j < wholeOf.length; j++) {
      if (wholeOf[j] >= 0) {
        boolean earns = network.columnKind[j] != ColumnKind.LOTS && !gated[wholeOf[j]];
        worth[wholeOf[j]] =
            earns
                ? 1 + Math.abs(network.objective[j])
                : network.objective[j] + outputs(j, material);
      }
    }
    return worth;
  }

  private double outputs(int j, double[] material) {
    double sum = 0;
    for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
      int i = network.entryRow[k];
      if (network.rowKind[i] == RowKind.BALANCE && network.entryValue[k] > 0) {
        sum += network.entryValue[k] * material[i];
      }
    }
    return sum;
  }

  /** Worth of a unit in each balance row by the best use of it, never below zero. */
  private double[] materials() {
    double[] worth = new double[network.rows];
    for (int step = 0; step < STEPS; step++) {
      double[] next = new double[network.rows];
      for (int j = 0; j < network.columns; j++) {
        int main = mainInput(j);
        if (main >= 0) {
          int i = network.entryRow[main];
          double each = (network.objective[j] + outputs(j, worth)) / -network.entryValue[main];
          next[i] = Math.max(next[i], each);
        }
      }
      if (Arrays.equals(worth, next)) {
        break;
      }
      worth = next;
    }
    return worth;
  }

  private int mainInput(int j) {
    int main = -1;
    for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
      boolean input =
          network.rowKind[network.entryRow[k]] == RowKind.BALANCE && network.entryValue[k] < 0;
      if (input && (main < 0 || network.entryValue[k] < network.entryValue[main])) {
        main = k;
      }
    }
    return main;
  }
}
