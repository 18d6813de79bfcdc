package org.agrichain.pricing;

import java.util.Map;
import java.util.TreeMap;
import org.agrichain.network.Network;
import org.agrichain.network.RowKind;
import org.agrichain.network.WholeDecisions.Campaign;
import org.agrichain.network.WholeDecisions.LinePeriod;

/**
 * A network in which some decisions are held and some figures are other than they are, solved again
 * and again. Every change can be taken back; what was not asked for stays as the network says.
 */
public final class WhatIf implements AutoCloseable {
  private final Network network;
  private final LpModel lp;
  private final double[] least;
  private final double[] most;
  private final Map<Integer, Double> priceChange = new TreeMap<>();
  private final Map<Integer, Double> shift = new TreeMap<>();
  private final Map<Integer, Double> room = new TreeMap<>();
  private boolean boundsChanged = true;
  private boolean solved;

  /** Starts with every decision free and continuous. */
  public WhatIf(Network network) {
    this.network = network;
    lp = new LpModel(network);
    least = network.lower.clone();
    most = network.upper.clone();
  }

  /**
   * Holds every whole decision as in {@code x}, and sets every other bound back. Lines that are on
   * have all hours of their modes, whatever work the network expects for them.
   */
  public void hold(double[] x) {
    for (int j = 0; j < network.columns; j++) {
      boolean whole = PartProblem.whole(network.columnKind[j]);
      double value = Math.rint(x[j]);
      bound(j, whole ? value : network.lower[j], whole ? value : wide(j));
    }
    for (LinePeriod line : network.whole.lines()) {
      int mode = LineModes.mode(line, x);
      if (mode >= 0) {
        double expected = -coefficient(line.modeColumns()[mode], line.hoursRow());
        room(line.hoursRow(), line.modeHours()[mode] - expected);
      }
    }
    for (Campaign campaign : network.whole.campaigns()) {
      int row = campaignRow(campaign);
      room(row, x[campaign.column()] > 0.5 ? campaign.most() : 0);
    }
  }

  /** Sets every bound back: whole decisions are free and continuous. */
  public void release() {
    for (int j = 0; j < network.columns; j++) {
      bound(j, network.lower[j], wide(j));
    }
    for (int row : room.keySet().stream().mapToInt(Integer::intValue).toArray()) {
      room(row, 0);
    }
  }

  /**
   * Bounds of flows only say what can come up as things stand: rows limit them. They are widened,
   * so that a limit that is moved does not meet a bound that was worked out from it.
   */
  private double wide(int column) {
    double most = network.upper[column];
    return switch (network.columnKind[column]) {
      case PROCESS, INGREDIENT, HAUL, STORE, DISCARD, BREACH -> most > 0 ? 2 * most + 1 : most;
      default -> most;
    };
  }

  private double coefficient(int column, int row) {
    for (int k = network.columnStart[column]; k < network.columnStart[column + 1]; k++) {
      if (network.entryRow[k] == row) {
        return network.entryValue[k];
      }
    }
    return 0;
  }

  private int campaignRow(Campaign campaign) {
    int column = campaign.column();
    for (int k = network.columnStart[column]; k < network.columnStart[column + 1]; k++) {
      if (network.rowKind[network.entryRow[k]] == RowKind.CAMPAIGN_MOST) {
        return network.entryRow[k];
      }
    }
    throw new IllegalStateException("no row of a campaign");
  }

  /** Frees one column within its bounds. */
  public void free(int column) {
    bound(column, network.lower[column], wide(column));
  }

  /** Holds one column within bounds. */
  public void bound(int column, double lowest, double highest) {
    if (least[column] != lowest || most[column] != highest) {
      least[column] = lowest;
      most[column] = highest;
      lp.bounds(column, lowest, highest);
      boundsChanged = true;
    }
  }

  /** Lower bound of a column as it stands. */
  public double least(int column) {
    return least[column];
  }

  /** Upper bound of a column as it stands. */
  public double most(int column) {
    return most[column];
  }

  /** Makes a column dearer or cheaper by thousand yuan a column unit; 0 takes it back. */
  public void premium(int column, double thousandYuan) {
    double now = priceChange.getOrDefault(column, 0.0);
    if (now != thousandYuan) {
      lp.price(column, network.objective[column] + thousandYuan);
      if (thousandYuan == 0) {
        priceChange.remove(column);
      } else {
        priceChange.put(column, thousandYuan);
      }
    }
  }

  /** Takes every change of a price back. */
  public void ordinaryPrices() {
    for (int column : priceChange.keySet().stream().mapToInt(Integer::intValue).toArray()) {
      premium(column, 0);
    }
  }

  /** Moves both limits of a row by an amount in row units; 0 takes it back. */
  public void shift(int row, double by) {
    set(row, shift, by);
  }

  private void room(int row, double by) {
    set(row, room, by);
  }

  private void set(int row, Map<Integer, Double> changes, double by) {
    if (changes.getOrDefault(row, 0.0) == by || lp.leftOut(row)) {
      return;
    }
    if (by == 0) {
      changes.remove(row);
    } else {
      changes.put(row, by);
    }
    double sum = shift.getOrDefault(row, 0.0) + room.getOrDefault(row, 0.0);
    lp.limits(row, moved(network.rowLower[row], sum), moved(network.rowUpper[row], sum));
    boundsChanged = true;
  }

  private static double moved(double limit, double by) {
    return Math.abs(limit) == Double.MAX_VALUE ? limit : limit + by;
  }

  /**
   * The best flows as things stand. The value is at ordinary prices whatever premiums are set; the
   * duals are those of the prices as they stand.
   *
   * @throws IllegalStateException when no algorithm answers: nothing may be concluded from that
   */
  public LpResult solve() {
    LpResult result;
    if (!solved) {
      result = lp.solveFresh();
    } else if (boundsChanged) {
      result = lp.solveAfterBounds();
    } else {
      result = lp.solveAfterPrices();
    }
    if (result.status() == LpResult.Status.UNKNOWN) {
      throw new IllegalStateException("no algorithm could solve the linear programme");
    }
    solved = true;
    boundsChanged = false;
    return result;
  }

  /** Number of linear programmes solved so far. */
  public long solves() {
    return lp.solves();
  }

  /** Price of a column as it stands, in thousand yuan a column unit. */
  public double price(int column) {
    return network.objective[column] + priceChange.getOrDefault(column, 0.0);
  }

  /** What a unit of a column earns beyond what it uses at the duals, in thousand yuan. */
  public double reducedCost(int column, double[] dual) {
    double earned = price(column);
    for (int k = network.columnStart[column]; k < network.columnStart[column + 1]; k++) {
      earned -= network.entryValue[k] * dual[network.entryRow[k]];
    }
    return earned;
  }

  /** Value of an answer at the prices as they stand, premiums counted, in thousand yuan. */
  public double value(LpResult result) {
    double value = result.value();
    for (Map.Entry<Integer, Double> change : priceChange.entrySet()) {
      value += change.getValue() * result.x()[change.getKey()];
    }
    return value;
  }

  @Override
  public void close() {
    lp.close();
  }
}
