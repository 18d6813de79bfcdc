package org.agrichain.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions;

/** The whole network with all rows, whole columns and assignment limits, for an exact solver. */
final class WholeMatrix {
  private final Network network;
  private final double[] hint;
  private final Matrix matrix = new Matrix();
  private final List<double[]> rows = new ArrayList<>();
  private final List<double[]> columns = new ArrayList<>();
  private final List<Double> hints = new ArrayList<>();

  private WholeMatrix(Network network, double[] hint) {
    this.network = network;
    this.hint = hint;
    for (int i = 0; i < network.rows; i++) {
      row(LpModel.open(network.rowLower[i]), LpModel.open(network.rowUpper[i]));
    }
    for (int j = 0; j < network.columns; j++) {
      boolean whole = PartProblem.integral(network.columnKind[j]);
      column(network.objective[j], network.lower[j], network.upper[j], whole);
      if (hint != null) {
        hints.add(whole ? Math.rint(hint[j]) : hint[j]);
      }
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        matrix.put(network.entryRow[k], j, network.entryValue[k]);
      }
    }
    WholeDecisions decisions = network.whole;
    for (int s = 0; s < decisions.lotColumns().length; s++) {
      int plants = (int) Arrays.stream(decisions.lotPlant()[s]).distinct().count();
      if (decisions.leastLots()[s] > 1 || decisions.maxPlants()[s] < plants) {
        limitLots(s);
      }
    }
  }

  /**
   * The model of a network.
   *
   * @param hint value of every column of a known plan, or null
   */
  static ExactModel of(Network network, double[] hint) {
    return new WholeMatrix(network, hint).model();
  }

  private int row(double least, double most) {
    rows.add(new double[] {least, most});
    return matrix.addRow();
  }

  private int column(double price, double least, double most, boolean whole) {
    columns.add(new double[] {price, least, most, whole ? 1 : 0});
    return matrix.addColumn();
  }

  /** At most so many plants take lots of a supply, and each that does at least so many. */
  private void limitLots(int s) {
    WholeDecisions decisions = network.whole;
    Map<Integer, List<Integer>> byPlant = new TreeMap<>();
    for (int k = 0; k < decisions.lotColumns()[s].length; k++) {
      byPlant
          .computeIfAbsent(decisions.lotPlant()[s][k], plant -> new ArrayList<>())
          .add(decisions.lotColumns()[s][k]);
    }
    int count = row(0, Math.min(byPlant.size(), decisions.maxPlants()[s]));
    for (List<Integer> lotColumns : byPlant.values()) {
      int open = column(0, 0, 1, true);
      int atMost = row(Double.NEGATIVE_INFINITY, 0);
      int atLeast = row(0, Double.POSITIVE_INFINITY);
      matrix.put(count, open, 1);
      matrix.put(atMost, open, -network.dataset.supplies().get(s).lots());
      matrix.put(atLeast, open, -Math.max(1, decisions.leastLots()[s]));
      double lots = 0;
      for (int column : lotColumns) {
        matrix.put(atMost, column, 1);
        matrix.put(atLeast, column, 1);
        lots += hint == null ? 0 : hint[column];
      }
      if (hint != null) {
        hints.add(lots > 0.5 ? 1.0 : 0.0);
      }
    }
  }

  private ExactModel model() {
    int entries = 0;
    int[] start = new int[columns.size() + 1];
    int[] counts = new int[columns.size()];
    matrix.read((i, j, value) -> counts[j]++);
    for (int j = 0; j < counts.length; j++) {
      entries += counts[j];
      start[j + 1] = entries;
    }
    int[] entryRow = new int[entries];
    double[] entryValue = new double[entries];
    int[] next = start.clone();
    matrix.read(
        (i, j, value) -> {
          entryRow[next[j]] = i;
          entryValue[next[j]++] = value;
        });
    boolean[] whole = new boolean[columns.size()];
    for (int j = 0; j < whole.length; j++) {
      whole[j] = columns.get(j)[3] > 0;
    }
    return new ExactModel(
        network.constant,
        field(columns, 0),
        field(columns, 1),
        field(columns, 2),
        whole,
        field(rows, 0),
        field(rows, 1),
        start,
        entryRow,
        entryValue,
        hint == null ? null : hints.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double[] field(List<double[]> of, int at) {
    return of.stream().mapToDouble(each -> each[at]).toArray();
  }
}
