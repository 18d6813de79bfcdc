package org.agrichain.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Quantum;

/**
 * Column values in whole quanta: what is published. Every node balances exactly; process outputs
 * and arrivals of hauls are rounded down, process inputs up.
 */
public final class Publication {
  private final Network network;
  private final FlowSheet sheet;
  private final long[] count;
  private final double[] units;
  private final SortedMap<Integer, Double> shifts = new TreeMap<>();

  private Publication(Network network, double[] x) {
    this.network = network;
    sheet = new FlowSheet(network, x);
    units = new double[network.columns];
    double[] fixed = new double[network.columns];
    for (int j = 0; j < network.columns; j++) {
      switch (network.columnKind[j]) {
        case LOTS, MODE, CAMPAIGN -> fixed[j] = Math.rint(x[j]);
        default -> {}
      }
      units[j] = fixed[j];
    }
    Rounding rounding = new Rounding(sheet, x, fixed);
    count = rounding.run();
    for (int j = 0; j < network.columns; j++) {
      if (sheet.quantum[j] > 0) {
        units[j] = sheet.units(j, count[j]);
        for (int a = sheet.start[j]; a < sheet.start[j + 1]; a++) {
          if (sheet.ingredient[a] >= 0) {
            long part = sheet.amount(j, a, count[j]);
            units[sheet.ingredient[a]] = FlowSheet.units(part, sheet.nodeQuantum[sheet.node[a]]);
          }
        }
      }
    }
    settleCampaigns();
    settleContracts();
    Built.settle(network, units);
    Claims.settle(network, units);
    RowCheck check = new RowCheck(network, sheet, rounding, count);
    check.settleBreaches(units);
    shifts.putAll(check.shifts(units));
  }

  /**
   * Publishes column values.
   *
   * @param x value of every column; lots, modes and campaigns are whole
   */
  public static Publication of(Network network, double[] x) {
    return new Publication(network, x);
  }

  /** A campaign of which rounding leaves nothing does not run. */
  private void settleCampaigns() {
    for (WholeDecisions.Campaign campaign : network.whole.campaigns()) {
      if (units[campaign.processColumn()] == 0) {
        units[campaign.column()] = 0;
      }
    }
  }

  private void settleContracts() {
    Catalogue catalogue = new Catalogue(network.dataset);
    double[] got = new double[network.rows];
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.CONTRACT) {
        got[contractRow(j)] += units[j];
      }
    }
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.SHORTFALL) {
        Contract contract = network.dataset.contracts().get(network.columnSubject[j]);
        double quantum = catalogue.quantum(contract.material());
        double due = Quantum.floor(contract.unitsPerPeriod(), quantum);
        units[j] = Quantum.nearest(due - got[contractRow(j)], quantum);
      }
    }
  }

  private int contractRow(int column) {
    for (int k = network.columnStart[column]; k < network.columnStart[column + 1]; k++) {
      if (network.rowKind[network.entryRow[k]] == RowKind.CONTRACT) {
        return network.entryRow[k];
      }
    }
    throw new IllegalStateException("no contract row");
  }

  /** Published units (kg, head, lots, times on) of a column. */
  public double units(int column) {
    return units[column];
  }

  /** Published units of every column. */
  public double[] units() {
    return units.clone();
  }

  /** The published plan as column values of the network. */
  public double[] x() {
    double[] x = new double[units.length];
    for (int j = 0; j < x.length; j++) {
      x[j] = units[j] / network.unitsPerColumnUnit[j];
    }
    return x;
  }

  /** Rows that the rounded plan misses, in order; empty when it is good. */
  public List<Integer> violatedRows() {
    return List.copyOf(shifts.keySet());
  }

  /**
   * How far to move the limits of each violated row, in row units, so that the linear programme
   * leaves room for the rounding: above zero, both limits rise; below zero, both fall.
   */
  public SortedMap<Integer, Double> shifts() {
    return Collections.unmodifiableSortedMap(shifts);
  }

  /** Quanta in every node from opening stock and lots. */
  long[] given() {
    return sheet.given(units);
  }

  /** Units of each ingredient that a blend uses, in the order of its flows; empty for others. */
  Map<String, Double> ingredients(int column) {
    Map<String, Double> found = new LinkedHashMap<>();
    for (int a = sheet.start[column]; a < sheet.start[column + 1]; a++) {
      if (sheet.ingredient[a] >= 0 && units[sheet.ingredient[a]] > 0) {
        String material = network.places.key(sheet.node[a] / network.periods).material();
        found.put(material, units[sheet.ingredient[a]]);
      }
    }
    return found;
  }

  FlowSheet sheet() {
    return sheet;
  }

  /** Quanta an arc of the flow sheet takes or gives. */
  long amount(int column, int arc) {
    return sheet.amount(column, arc, count[column]);
  }
}
