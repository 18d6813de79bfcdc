package org.agrichain.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Several networks of like questions in one matrix, so that a solver that holds it goes from one to
 * another by moving limits alone. A column that has other coefficients or another price in another
 * network stands there several times; each network uses one of them and has the others at 0. Rows
 * that a network does not have are without limits there.
 */
public final class NetworkUnion {
  private final Map<String, Integer> rowOf = new HashMap<>();
  private final Map<String, List<Integer>> columnsOf = new HashMap<>();
  private final List<Column> columns = new ArrayList<>();

  /**
   * A column of the union.
   *
   * @param price thousand yuan per column unit
   * @param rows its rows in the union, ascending
   * @param values coefficient in each of them
   */
  public record Column(double price, int[] rows, double[] values) {}

  /**
   * One of the networks: which columns and rows of the union are its own, in its own order, and its
   * limits.
   */
  public record Member(
      double constant,
      int[] columns,
      double[] least,
      double[] most,
      int[] rows,
      double[] rowLeast,
      double[] rowMost) {}

  /** Adds a network. Equal columns and rows of others are found by what they are about. */
  public Member add(Network network) {
    ColumnNames names = new ColumnNames(network);
    Map<String, Integer> seen = new HashMap<>();
    int[] rows = new int[network.rows];
    for (int i = 0; i < network.rows; i++) {
      String name = numbered(names.said(i), seen);
      Integer known = rowOf.putIfAbsent(name, rowOf.size());
      rows[i] = known == null ? rowOf.size() - 1 : known;
    }
    seen.clear();
    int[] own = new int[network.columns];
    for (int j = 0; j < network.columns; j++) {
      own[j] = column(numbered(names.column(j), seen), column(network, j, rows));
    }
    return new Member(
        network.constant,
        own,
        network.lower,
        network.upper,
        rows,
        network.rowLower,
        network.rowUpper);
  }

  /** Things of one name are told apart by their order. */
  private static String numbered(String name, Map<String, Integer> seen) {
    int number = seen.merge(name, 1, Integer::sum);
    return number == 1 ? name : name + "~" + number;
  }

  private static Column column(Network network, int j, int[] rows) {
    int from = network.columnStart[j];
    int count = network.columnStart[j + 1] - from;
    Integer[] order = new Integer[count];
    Arrays.setAll(order, k -> from + k);
    Arrays.sort(order, (a, b) -> rows[network.entryRow[a]] - rows[network.entryRow[b]]);
    int[] own = new int[count];
    double[] values = new double[count];
    for (int k = 0; k < count; k++) {
      own[k] = rows[network.entryRow[order[k]]];
      values[k] = network.entryValue[order[k]];
    }
    return new Column(network.objective[j], own, values);
  }

  private int column(String name, Column wanted) {
    List<Integer> known = columnsOf.computeIfAbsent(name, each -> new ArrayList<>(1));
    for (int id : known) {
      Column each = columns.get(id);
      boolean same =
          each.price == wanted.price
              && Arrays.equals(each.rows, wanted.rows)
              && Arrays.equals(each.values, wanted.values);
      if (same) {
        return id;
      }
    }
    known.add(columns.size());
    columns.add(wanted);
    return columns.size() - 1;
  }

  /** Number of rows. */
  public int rows() {
    return rowOf.size();
  }

  /** The columns. */
  public List<Column> columns() {
    return columns;
  }
}
