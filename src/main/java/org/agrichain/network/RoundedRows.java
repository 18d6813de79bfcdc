package org.agrichain.network;

import java.util.Arrays;

/**
 * Capacities, caps and least amounts while counts change: activity of every row that is no balance,
 * kept up to date, with how far a column can go and which least amounts are missed.
 */
final class RoundedRows {
  private static final double SLACK = 1e-9;

  private final FlowSheet sheet;
  private final Network network;
  private final double[] activity;
  private final boolean[] binds;
  private int[] rowStart;
  private int[] rowColumn;
  private double[] rowValue;

  RoundedRows(FlowSheet sheet, double[] fixed) {
    this.sheet = sheet;
    network = sheet.network;
    activity = network.activity(fixed);
    binds = new boolean[network.rows];
    boolean[] soft = new boolean[network.rows];
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.BREACH) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          soft[network.entryRow[k]] = true;
        }
      }
    }
    for (int i = 0; i < network.rows; i++) {
      binds[i] =
          switch (network.rowKind[i]) {
            case LINE_HOURS, LINE_LEAST, CAMPAIGN_MOST, CAMPAIGN_LEAST, STORE_CAPACITY -> true;
            case LIMIT -> !soft[i];
            default -> false;
          };
    }
    transpose();
  }

  private void transpose() {
    rowStart = new int[network.rows + 1];
    for (int row : network.entryRow) {
      rowStart[row + 1]++;
    }
    for (int i = 0; i < network.rows; i++) {
      rowStart[i + 1] += rowStart[i];
    }
    int[] next = Arrays.copyOf(rowStart, rowStart.length);
    rowColumn = new int[network.entryRow.length];
    rowValue = new double[network.entryRow.length];
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int at = next[network.entryRow[k]]++;
        rowColumn[at] = j;
        rowValue[at] = network.entryValue[k];
      }
    }
  }

  private double perCount(int column, double value) {
    return value * sheet.quantum[column] / network.unitsPerColumnUnit[column];
  }

  /** Follows a column that changed by a number of quanta. */
  void move(int column, long change) {
    for (int k = network.columnStart[column]; k < network.columnStart[column + 1]; k++) {
      activity[network.entryRow[k]] += perCount(column, network.entryValue[k]) * change;
    }
  }

  /** Quanta by which a column can still rise without breaking a row. */
  long room(int column) {
    double room = Long.MAX_VALUE / 4.0;
    for (int k = network.columnStart[column]; k < network.columnStart[column + 1]; k++) {
      int row = network.entryRow[k];
      if (!binds[row]) {
        continue;
      }
      double value = perCount(column, network.entryValue[k]);
      double limit = value > 0 ? network.rowUpper[row] : network.rowLower[row];
      if (Math.abs(limit) < Double.MAX_VALUE) {
        double noise = SLACK * Math.max(1, Math.abs(limit));
        double left = (limit - activity[row]) / value + noise / Math.abs(value);
        room = Math.min(room, left);
      }
    }
    return (long) Math.floor(room);
  }

  /** Sees every row whose least amount is missed, with the columns that can raise it. */
  void forEachMissed(Missed missed) {
    for (int i = 0; i < network.rows; i++) {
      if (!binds[i] || network.rowLower[i] == -Double.MAX_VALUE) {
        continue;
      }
      double miss = network.rowLower[i] - activity[i];
      if (miss > SLACK * Math.max(1, Math.abs(network.rowLower[i]))) {
        missed.see(i, miss);
      }
    }
  }

  /** First and last entry of a row. */
  int from(int row) {
    return rowStart[row];
  }

  int to(int row) {
    return rowStart[row + 1];
  }

  int column(int entry) {
    return rowColumn[entry];
  }

  /** Row units one quantum of the entry's column adds. */
  double perCount(int entry) {
    return perCount(rowColumn[entry], rowValue[entry]);
  }

  /** Sees a row and by how much it is missed, in row units. */
  interface Missed {
    void see(int row, double miss);
  }
}
