package org.agrichain.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Coefficients of a linear programme that grows, by column. */
final class Matrix {
  /** Entries of one column, of which the first {@code size} count. */
  private static final class Column {
    private int[] rows = new int[4];
    private double[] values = new double[4];
    private int size;
  }

  /** Hears of entries. */
  interface Reader {
    void entry(int row, int column, double value);
  }

  private final List<Column> columns = new ArrayList<>();
  private int rows;

  /** Where the packed entries of each column start; null when entries changed since. */
  private int[] start;

  private int[] packedRows;
  private double[] packedValues;
  private double[] sum;

  int columns() {
    return columns.size();
  }

  int rows() {
    return rows;
  }

  int addColumn() {
    start = null;
    columns.add(new Column());
    return columns.size() - 1;
  }

  int addRow() {
    start = null;
    return rows++;
  }

  /** Sets a coefficient; the last one set counts. */
  void put(int row, int column, double value) {
    start = null;
    Column at = columns.get(column);
    int k = 0;
    while (k < at.size && at.rows[k] != row) {
      k++;
    }
    if (k == at.rows.length) {
      at.rows = Arrays.copyOf(at.rows, 2 * k);
      at.values = Arrays.copyOf(at.values, 2 * k);
    }
    at.rows[k] = row;
    at.values[k] = value;
    at.size = Math.max(at.size, k + 1);
  }

  /** Tells every coefficient, column by column. */
  void read(Reader reader) {
    for (int j = 0; j < columns.size(); j++) {
      Column at = columns.get(j);
      for (int k = 0; k < at.size; k++) {
        reader.entry(at.rows[k], j, at.values[k]);
      }
    }
  }

  /**
   * Sums up the rows.
   *
   * @param x value of each column
   * @param sizes true to sum up the sizes of what each row adds up instead
   * @return sum of each row; overwritten by the next call
   */
  double[] sum(double[] x, boolean sizes) {
    if (start == null) {
      pack();
    }
    Arrays.fill(sum, 0);
    for (int j = 0; j < x.length; j++) {
      if (x[j] != 0) {
        for (int k = start[j]; k < start[j + 1]; k++) {
          double part = packedValues[k] * x[j];
          sum[packedRows[k]] += sizes ? Math.abs(part) : part;
        }
      }
    }
    return sum;
  }

  private void pack() {
    start = new int[columns.size() + 1];
    for (int j = 0; j < columns.size(); j++) {
      start[j + 1] = start[j] + columns.get(j).size;
    }
    packedRows = new int[start[columns.size()]];
    packedValues = new double[packedRows.length];
    sum = new double[rows];
    for (int j = 0; j < columns.size(); j++) {
      Column at = columns.get(j);
      System.arraycopy(at.rows, 0, packedRows, start[j], at.size);
      System.arraycopy(at.values, 0, packedValues, start[j], at.size);
    }
  }
}
