package org.agrichain.pricing;

import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.RowKind;

/** Rows that a hasty whole decision could make impossible, and at which of their limits. */
final class Breachable {
  private final Network network;
  private final boolean[] lotsArrive;

  /**
   * Looks at rows.
   *
   * @param columns columns of the rows that will be asked for, at least
   */
  Breachable(Network network, int[] columns) {
    this.network = network;
    lotsArrive = new boolean[network.rows];
    for (int j : columns) {
      if (network.columnKind[j] == ColumnKind.LOTS) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          lotsArrive[network.entryRow[k]] |= network.entryValue[k] > 0;
        }
      }
    }
  }

  /** True when the activity may be less than the least. */
  boolean least(int row) {
    return hasty(row)
        && network.rowLower[row] > -Double.MAX_VALUE
        && network.rowKind[row] != RowKind.BALANCE;
  }

  /** True when the activity may be more than the most. */
  boolean most(int row) {
    return hasty(row)
        && network.rowUpper[row] < Double.MAX_VALUE
        && network.rowKind[row] != RowKind.LOTS;
  }

  private boolean hasty(int row) {
    return switch (network.rowKind[row]) {
      case LINE_HOURS, LINE_LEAST, CAMPAIGN_LEAST, TIER_LEAST -> true;
      case CONTRACT, CLOSING, LIMIT, CONVERSION -> true;
      case LOTS, CONTRACTED_LOTS, RECEIVING_SLOTS -> true;
      case BALANCE -> lotsArrive[row];
      default -> false;
    };
  }
}
