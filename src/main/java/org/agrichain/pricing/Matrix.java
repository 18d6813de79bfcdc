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

  int columns() {
    return columns.size();
  }

  int rows() {
    return rows;
  }

  int addColumn() {
    columns.add(new Column());
    return columns.size() - 1;
  }

  int addRow() {
    return rows++;
  }

  /** Sets a coefficient; the last one set counts. */
  void put(int row, int column, double value) {
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
   * @param activity takes the sum of each row
   * @param gross takes the sum of the sizes of what each row adds up
   */
  void sum(double[] x, double[] activity, double[] gross) {
    for (int j = 0; j < columns.size(); j++) {
      if (x[j] != 0) {
        Column at = columns.get(j);
        for (int k = 0; k < at.size; k++) {
          double part = at.values[k] * x[j];
          activity[at.rows[k]] += part;
          gross[at.rows[k]] += Math.abs(part);
        }
      }
    }
  }
}
