package org.agrichain.clash;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions;

/**
 * The question of a dataset with every limit traced to the figure that sets it. Rows 0..n-1 are
 * those of the network; further rows hold what the network keeps as bounds of columns and as
 * assignment limits.
 */
final class ClashModel {
  /** Column units beyond everything. */
  static final double BEYOND = 1e6;

  /** A line can be asked for so many times the hours that it has. */
  private static final double TIMES_HOURS = 1000;

  /** A supply can be asked for so many times the lots that it has. */
  static final double TIMES_LOTS = 1000;

  /** A coefficient. */
  record Entry(int row, int column, double value) {}

  /** A column. */
  record Column(double least, double most, boolean whole) {}

  final Network network;
  final List<Column> columns = new ArrayList<>();
  final List<Double> lower = new ArrayList<>();
  final List<Double> upper = new ArrayList<>();
  final List<Entry> entries = new ArrayList<>();
  final List<Input> inputs = new ArrayList<>();
  private final Map<Kind, Map<Object, Input>> byRow = new LinkedHashMap<>();

  /** Begins with the rows and columns of a network whose bounds do not follow from figures. */
  private ClashModel(Network network) {
    this.network = network;
    for (int i = 0; i < network.rows; i++) {
      lower.add(open(network.rowLower[i]));
      upper.add(open(network.rowUpper[i]));
    }
    for (int j = 0; j < network.columns; j++) {
      columns.add(new Column(network.lower[j], most(j), isWhole(network.columnKind[j])));
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        entries.add(new Entry(network.entryRow[k], j, network.entryValue[k]));
      }
    }
    onlyWhenOn();
  }

  /** The model of a network with every figure of its dataset that may be part of a clash. */
  static ClashModel of(Network network) {
    ClashModel model = new ClashModel(network);
    new FlowInputs(model).add();
    new LotInputs(model).add();
    new TradeInputs(model).add();
    return model;
  }

  private double most(int j) {
    return switch (network.columnKind[j]) {
      case MODE, CAMPAIGN, BUILD, TIER -> 1;
      case LOTS -> TIMES_LOTS * (1 + network.upper[j]);
      default -> BEYOND;
    };
  }

  private static boolean isWhole(ColumnKind kind) {
    return switch (kind) {
      case LOTS, MODE, CAMPAIGN, BUILD, TIER -> true;
      default -> false;
    };
  }

  /** A line that is off does nothing, however many hours it may work when it is on. */
  private void onlyWhenOn() {
    Map<Integer, Integer> on = new LinkedHashMap<>();
    for (WholeDecisions.LinePeriod line : network.whole.lines()) {
      int row = row(Double.NEGATIVE_INFINITY, 0);
      on.put(line.hoursRow(), row);
      for (int mode : line.modeColumns()) {
        put(row, mode, -TIMES_HOURS);
      }
    }
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        Integer row = on.get(network.entryRow[k]);
        if (row != null && network.columnKind[j] != ColumnKind.MODE) {
          put(row, j, network.entryValue[k]);
        }
      }
    }
  }

  static double open(double limit) {
    if (limit == Double.MAX_VALUE) {
      return Double.POSITIVE_INFINITY;
    }
    return limit == -Double.MAX_VALUE ? Double.NEGATIVE_INFINITY : limit;
  }

  int column(double least, double most, boolean whole) {
    columns.add(new Column(least, most, whole));
    return columns.size() - 1;
  }

  int row(double least, double most) {
    lower.add(least);
    upper.add(most);
    return lower.size() - 1;
  }

  void put(int row, int column, double value) {
    entries.add(new Entry(row, column, value));
  }

  /** The input of a row of the dataset, made when first asked for. */
  Input input(Kind kind, Object row, double now) {
    return byRow
        .computeIfAbsent(kind, key -> new IdentityHashMap<>())
        .computeIfAbsent(
            row,
            key -> {
              inputs.add(new Input(inputs.size(), kind, row, now));
              return inputs.get(inputs.size() - 1);
            });
  }
}
