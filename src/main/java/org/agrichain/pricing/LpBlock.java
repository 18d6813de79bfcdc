package org.agrichain.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.agrichain.network.Network;
import org.agrichain.network.Scaling;

/**
 * One part of a network that shares nothing with the others, as a linear programme that stays in
 * memory. It is solved again only when something in it changed.
 */
final class LpBlock {
  private static final int LAZY_ROUNDS = 12;
  private static final double MOST_BREACH = 1e6;

  private final Network network;
  private final int[] columns;
  private final int[] rows;
  private final Scaling scaling;
  private final Simplex simplex;
  private final int[] columnAt;
  private final int[] rowAt;
  private final List<Integer> elastic = new ArrayList<>();
  private final List<Integer> elasticRow = new ArrayList<>();
  private final boolean[] lazy;
  private final int[] mayBreak;
  private boolean breachesAllowed;
  private double[] breachPrice;
  private double[] breachAmount = {};
  private boolean changed = true;
  private LpResult.Status status = LpResult.Status.UNKNOWN;

  /**
   * Loads a block into a simplex solver.
   *
   * @param columnAt takes the numbers of the block's columns in it, by column of the network
   * @param rowAt takes the numbers of its rows, by row of the network
   * @param lazy rows left out until an answer breaks them
   */
  LpBlock(
      Network network,
      Scaling scaling,
      Simplex simplex,
      int[] columns,
      int[] rows,
      int[] columnAt,
      int[] rowAt,
      boolean[] lazy) {
    this.network = network;
    this.scaling = scaling;
    this.simplex = simplex;
    this.columns = columns;
    this.rows = rows;
    this.columnAt = columnAt;
    this.rowAt = rowAt;
    this.lazy = lazy;
    mayBreak = Arrays.stream(columns).filter(this::hasLazy).toArray();
    for (int i : rows) {
      if (!lazy[i]) {
        addRow(i);
      }
    }
    for (int j : columns) {
      columnAt[j] = simplex.column(network.lower[j], network.upper[j], scaling.column()[j]);
      simplex.price(columnAt[j], network.objective[j]);
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        if (!lazy[network.entryRow[k]]) {
          simplex.put(rowAt[network.entryRow[k]], columnAt[j], network.entryValue[k]);
        }
      }
    }
    addElastic();
  }

  private void addRow(int i) {
    rowAt[i] =
        simplex.row(
            LpModel.open(network.rowLower[i]), LpModel.open(network.rowUpper[i]), scaling.row()[i]);
  }

  private void addElastic() {
    Breachable breachable = new Breachable(network, columns);
    for (int i : rows) {
      if (breachable.least(i)) {
        addElastic(i, 1);
      }
      if (breachable.most(i)) {
        addElastic(i, -1);
      }
    }
  }

  private void addElastic(int row, double sign) {
    int made = simplex.column(0, 0, 1 / scaling.row()[row]);
    simplex.put(rowAt[row], made, sign);
    elastic.add(made);
    elasticRow.add(row);
  }

  /** Allows breaches at a price for each row of the network, null for the prices as they are. */
  void breaches(boolean allowed, double[] price) {
    boolean dearer = price != null && !Arrays.equals(price, breachPrice);
    if (dearer) {
      for (int e = 0; e < elastic.size(); e++) {
        simplex.price(elastic.get(e), -price[elasticRow.get(e)]);
      }
      breachPrice = price;
    }
    if (allowed != breachesAllowed) {
      elastic.forEach(each -> simplex.bounds(each, 0, allowed ? MOST_BREACH : 0));
      breachesAllowed = allowed;
    }
    // Prices of what is forbidden do not matter.
    changed |= !elastic.isEmpty();
  }

  /** Adds the price of what the last answer breaches, by row. */
  void addBreached(Map<Integer, Double> found) {
    for (int e = 0; e < breachAmount.length; e++) {
      if (breachAmount[e] > 1e-9) {
        found.merge(
            elasticRow.get(e), breachAmount[e] * breachPrice[elasticRow.get(e)], Double::sum);
      }
    }
  }

  /** Sum of what the last answer breaches, in row units. */
  double breach() {
    return Arrays.stream(breachAmount).sum();
  }

  /** Price of all that the last answer breaches, in thousand yuan. */
  double penalty() {
    double sum = 0;
    for (int e = 0; e < breachAmount.length; e++) {
      sum += breachAmount[e] * breachPrice[elasticRow.get(e)];
    }
    return sum;
  }

  void bounds(int column, double least, double most) {
    simplex.bounds(columnAt[column], least, most);
    changed = true;
  }

  void price(int column, double price) {
    simplex.price(columnAt[column], price);
    changed = true;
  }

  void limits(int row, double least, double most) {
    simplex.limits(rowAt[row], LpModel.open(least), LpModel.open(most));
    changed = true;
  }

  /** True when the last answer does not hold any more. */
  boolean changed() {
    return changed;
  }

  Simplex simplex() {
    return simplex;
  }

  LpResult.Status status() {
    return status;
  }

  /**
   * Solves; rows left out so far that the answer breaks are added and it is solved again.
   *
   * @param doubt algorithm that looks again when there is no point; null when that is believed
   * @param x takes the value of each column of the block
   * @param dual takes the price of each of its rows
   */
  void solve(Simplex.Way way, Simplex.Way doubt, double[] x, double[] dual) {
    status = solveOnce(way, doubt, x);
    for (int round = 0; round < LAZY_ROUNDS && status == LpResult.Status.OPTIMAL; round++) {
      if (addBroken(x) == 0) {
        break;
      }
      status = solveOnce(Simplex.Way.DUAL, doubt, x);
    }
    changed = status != LpResult.Status.OPTIMAL;
    if (status != LpResult.Status.OPTIMAL) {
      return;
    }
    for (int i : rows) {
      dual[i] = lazy[i] ? 0 : simplex.dual(rowAt[i]);
    }
    breachAmount = new double[breachesAllowed ? elastic.size() : 0];
    Arrays.setAll(breachAmount, e -> simplex.value(elastic.get(e)));
  }

  private int addBroken(double[] x) {
    double[] activity = new double[network.rows];
    for (int j : mayBreak) {
      if (x[j] != 0) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          activity[network.entryRow[k]] += network.entryValue[k] * x[j];
        }
      }
    }
    boolean[] now = new boolean[network.rows];
    int added = 0;
    for (int i : rows) {
      if (lazy[i] && broken(i, activity[i])) {
        now[i] = true;
        addRow(i);
        lazy[i] = false;
        added++;
      }
    }
    for (int c = 0; added > 0 && c < mayBreak.length; c++) {
      int j = mayBreak[c];
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        if (now[network.entryRow[k]]) {
          simplex.put(rowAt[network.entryRow[k]], columnAt[j], network.entryValue[k]);
        }
      }
    }
    return added;
  }

  private boolean broken(int row, double activity) {
    double slack = 1e-6 * Math.max(1, Math.abs(activity));
    return activity > network.rowUpper[row] + slack || activity < network.rowLower[row] - slack;
  }

  /** True for columns that have to do with a row left out. */
  private boolean hasLazy(int column) {
    for (int k = network.columnStart[column]; k < network.columnStart[column + 1]; k++) {
      if (lazy[network.entryRow[k]]) {
        return true;
      }
    }
    return false;
  }

  private LpResult.Status solveOnce(Simplex.Way way, Simplex.Way doubt, double[] x) {
    // With breaches allowed there is nearly always a point.
    LpResult.Status found = simplex.solve(way, breachesAllowed ? Simplex.Way.PRIMAL : doubt);
    if (found == LpResult.Status.OPTIMAL) {
      for (int j : columns) {
        x[j] = simplex.value(columnAt[j]);
      }
    }
    return found;
  }

  void delete() {
    simplex.close();
  }
}
