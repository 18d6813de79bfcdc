package org.agrichain.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shares out among the periods what they have in common, so that each can be planned by itself
 * (two-level planning by allotment, Kornai and Liptak 1965): stocks handed on, lots that may arrive
 * in one period or a later one, limits over the whole plan.
 *
 * <p>A row whose columns belong to several periods becomes one row for each of them, limited to
 * what the columns of that period add to it in a given point and an equal share of what the point
 * leaves free. Points of the periods together obey the rows that were shared out, so the network of
 * allotments has no point that the network has not, and the given point is one of both.
 */
final class Allotment {
  private final Network network;
  private final int[] entryRow;
  private final List<Integer> parent = new ArrayList<>();
  private final double[] rowLower;
  private final double[] rowUpper;
  private final List<Double> addedLower = new ArrayList<>();
  private final List<Double> addedUpper = new ArrayList<>();

  /** Shares out every row at the activities of a point. */
  Allotment(Network network, double[] x) {
    this.network = network;
    entryRow = network.entryRow.clone();
    rowLower = network.rowLower.clone();
    rowUpper = network.rowUpper.clone();
    List<Map<Integer, Double>> used = activityByPeriod(x);
    List<Map<Integer, Integer>> rowOf = new ArrayList<>();
    for (int i = 0; i < network.rows; i++) {
      rowOf.add(share(i, used.get(i)));
    }
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        entryRow[k] = rowOf.get(network.entryRow[k]).get(network.columnPeriod[j]);
      }
    }
  }

  private List<Map<Integer, Double>> activityByPeriod(double[] x) {
    List<Map<Integer, Double>> used = new ArrayList<>();
    for (int i = 0; i < network.rows; i++) {
      used.add(new TreeMap<>());
    }
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        double amount = network.entryValue[k] * x[j];
        used.get(network.entryRow[k]).merge(network.columnPeriod[j], amount, Double::sum);
      }
    }
    return used;
  }

  /**
   * Limits of a row for each period of its columns; answers the row of each. The row itself goes to
   * the period it belongs to, or else to the first: whoever knows its number finds it there.
   */
  private Map<Integer, Integer> share(int row, Map<Integer, Double> used) {
    Map<Integer, Integer> rows = new TreeMap<>();
    double all = used.values().stream().mapToDouble(Double::doubleValue).sum();
    double least = rowLower[row];
    double most = rowUpper[row];
    int shares = used.size();
    int own = used.containsKey(network.rowPeriod[row]) ? network.rowPeriod[row] : -1;
    for (Map.Entry<Integer, Double> each : used.entrySet()) {
      boolean itself = own < 0 ? rows.isEmpty() : each.getKey() == own;
      double low = least == -Double.MAX_VALUE ? least : each.getValue() - (all - least) / shares;
      double high = most == Double.MAX_VALUE ? most : each.getValue() + (most - all) / shares;
      if (shares == 1) {
        low = least;
        high = most;
      }
      if (itself) {
        rows.put(each.getKey(), row);
        rowLower[row] = low;
        rowUpper[row] = high;
      } else {
        rows.put(each.getKey(), network.rows + parent.size());
        parent.add(row);
        addedLower.add(low);
        addedUpper.add(high);
      }
    }
    return rows;
  }

  int rows() {
    return network.rows + parent.size();
  }

  /** The row of the network that a row comes from. */
  int parent(int row) {
    return row < network.rows ? row : parent.get(row - network.rows);
  }

  int[] entryRow() {
    return entryRow;
  }

  double[] rowLower() {
    return joined(rowLower, addedLower);
  }

  double[] rowUpper() {
    return joined(rowUpper, addedUpper);
  }

  private static double[] joined(double[] first, List<Double> rest) {
    double[] all = Arrays.copyOf(first, first.length + rest.size());
    Arrays.setAll(all, i -> i < first.length ? first[i] : rest.get(i - first.length));
    return all;
  }
}
