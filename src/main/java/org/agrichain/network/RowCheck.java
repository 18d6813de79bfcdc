package org.agrichain.network;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agrichain.domain.Limit;

/** Rows that published quantities miss, with how far their limits must move to leave room. */
final class RowCheck {
  private static final double EQUAL = 1e-9;
  private static final double HOURS = 1e-6;
  private static final double MILLION = 1e6;

  private final Network network;
  private final FlowSheet sheet;
  private final Rounding rounding;
  private final long[] count;
  private double[] step;
  private final SortedMap<Integer, Double> shifts = new TreeMap<>();

  RowCheck(Network network, FlowSheet sheet, Rounding rounding, long[] count) {
    this.network = network;
    this.sheet = sheet;
    this.rounding = rounding;
    this.count = count;
  }

  /** Sets the breach of every soft limit to what the other columns make it, to six decimals. */
  void settleBreaches(double[] units) {
    double[] activity = network.activity(columnValues(units));
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.BREACH) {
        int row = network.entryRow[network.columnStart[j]];
        double over =
            network.rowUpper[row] < Double.MAX_VALUE
                ? activity[row] - network.rowUpper[row]
                : network.rowLower[row] - activity[row];
        double amount = Math.max(0, over) * network.unitsPerColumnUnit[j];
        units[j] = Math.rint(amount * MILLION) / MILLION;
      }
    }
  }

  SortedMap<Integer, Double> shifts(double[] units) {
    double[] activity = network.activity(columnValues(units));
    step = steps(units);
    Map<Integer, Double> hours = new HashMap<>();
    for (WholeDecisions.LinePeriod line : network.whole.lines()) {
      hours.put(line.hoursRow(), line.hours());
      hours.put(line.leastRow(), line.hours());
    }
    for (int i = 0; i < network.rows; i++) {
      switch (network.rowKind[i]) {
        case BALANCE -> balance(i);
        case LINE_HOURS, LINE_LEAST -> compare(i, activity[i], HOURS / hours.get(i));
        case STORE_CAPACITY, CAMPAIGN_MOST, CAMPAIGN_LEAST, CLOSING, LOTS, ONE_MODE ->
            compare(i, activity[i], EQUAL * Math.max(1, Math.abs(activity[i])));
        case RECEIVING_SLOTS, CONTRACTED_LOTS -> compare(i, activity[i], HOURS);
        case LIMIT -> compare(i, activity[i], tolerance(i));
        case CONVERSION -> compare(i, activity[i], 1e-7 * Math.abs(network.rowLower[i]));
        default -> {}
      }
    }
    for (int j = 0; j < network.columns; j++) {
      switch (network.columnKind[j]) {
        case STORE -> age(j);
        case CONTRACT -> promise(j);
        default -> {}
      }
    }
    return shifts;
  }

  private double[] columnValues(double[] units) {
    double[] x = new double[units.length];
    for (int j = 0; j < x.length; j++) {
      boolean breach = network.columnKind[j] == ColumnKind.BREACH;
      x[j] = breach && units[j] == 0 ? 0 : units[j] / network.unitsPerColumnUnit[j];
    }
    return x;
  }

  private double tolerance(int row) {
    Limit limit = network.dataset.limits().get(network.rowSubject[row]);
    boolean upper = network.rowUpper[row] < Double.MAX_VALUE;
    double bound = upper ? network.rowUpper[row] : network.rowLower[row];
    double amount = Math.abs(limit.amount());
    return amount == 0 ? EQUAL : 1e-6 * Math.max(1, amount) * Math.abs(bound) / amount;
  }

  private void compare(int row, double activity, double tolerance) {
    if (activity > network.rowUpper[row] + tolerance) {
      shifts.put(row, network.rowUpper[row] - activity - step[row]);
    } else if (activity < network.rowLower[row] - tolerance) {
      shifts.put(row, network.rowLower[row] - activity + step[row]);
    }
  }

  /** Greatest change of each row when a column in use changes by one quantum. */
  private double[] steps(double[] units) {
    double[] steps = new double[network.rows];
    for (int j = 0; j < network.columns; j++) {
      if (sheet.quantum[j] > 0 && units[j] > 0) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          double change = Math.abs(network.entryValue[k]) * sheet.quantum[j];
          int row = network.entryRow[k];
          steps[row] = Math.max(steps[row], change / network.unitsPerColumnUnit[j]);
        }
      }
    }
    return steps;
  }

  private void balance(int row) {
    int at = sheet.nodeOf(row);
    long surplus = rounding.surplus(at);
    if (surplus != 0) {
      shifts.put(row, -surplus * sheet.nodeQuantum[at] / Draft.FLOW);
    }
  }

  private void age(int j) {
    long over = count[j] - rounding.shelf().most(j, count);
    if (over > 0) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int row = network.entryRow[k];
        if (network.rowKind[row] == RowKind.SHELF_LIFE
            && network.rowPeriod[row] == network.columnPeriod[j]) {
          shifts.put(row, -over * sheet.quantum[j] / Draft.FLOW);
        }
      }
    }
  }

  /** A hard contract that is short: more must reach its market. */
  private void promise(int j) {
    long missing = rounding.promised(j) - count[j];
    if (missing > 0) {
      int at = sheet.node[sheet.start[j]];
      int row = network.places.row(at / network.periods, network.columnPeriod[j]);
      shifts.merge(row, missing * sheet.quantum[j] / Draft.FLOW, Double::sum);
    }
  }
}
