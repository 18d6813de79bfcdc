package org.agrichain.network;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Flow;
import org.agrichain.domain.Material;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.Quantum;

/**
 * What every activity takes from and gives to the nodes, in whole quanta. A node is a place in a
 * period; an arc joins a column to a node, with a negative rate where it takes.
 *
 * <p>A blend is scaled as a whole: its ingredients keep the shares of the column values it was made
 * of, each rounded down, and its reference is their sum.
 */
final class FlowSheet {
  /** Share of a quantum that is noise of the solver. */
  static final double NOISE = 1e-6;

  final Network network;
  final int nodes;
  final double[] nodeQuantum;

  /** Quantum of each moving column, 0 for whole decisions and what follows from others. */
  final double[] quantum;

  /** Where the arcs of each column start; one longer than columns. */
  final int[] start;

  /** Node, rate and INGREDIENT column (-1: none) of each arc. */
  final int[] node;

  final double[] rate;
  final int[] ingredient;

  /** PROCESS columns that are blends. */
  final boolean[] blend;

  private final int[] rowNode;
  private int arcs;

  FlowSheet(Network network, double[] x) {
    this.network = network;
    nodes = network.places.size() * network.periods;
    nodeQuantum = new double[nodes];
    rowNode = new int[network.rows];
    Arrays.fill(rowNode, -1);
    Catalogue catalogue = new Catalogue(network.dataset);
    for (int place = 0; place < network.places.size(); place++) {
      for (int t = 1; t <= network.periods; t++) {
        int at = place * network.periods + t - 1;
        nodeQuantum[at] = catalogue.quantum(network.places.key(place).material());
        rowNode[network.places.row(place, t)] = at;
      }
    }
    quantum = new double[network.columns];
    blend = new boolean[network.columns];
    start = new int[network.columns + 1];
    int most = network.entryRow.length * 2 + 16;
    node = new int[most];
    rate = new double[most];
    ingredient = new int[most];
    Map<Long, Integer> ingredients = ingredientColumns();
    for (int j = 0; j < network.columns; j++) {
      start[j] = arcs;
      addArcs(j, x, ingredients);
    }
    start[network.columns] = arcs;
  }

  private Map<Long, Integer> ingredientColumns() {
    Map<Long, Integer> found = new LinkedHashMap<>();
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.INGREDIENT) {
        found.put(ingredientKey(j, network.columnPart[j]), j);
      }
    }
    return found;
  }

  private long ingredientKey(int column, int part) {
    long process = network.columnSubject[column] * (network.periods + 1L);
    return (process + network.columnPeriod[column]) * 1024 + part;
  }

  private void addArcs(int j, double[] x, Map<Long, Integer> ingredients) {
    switch (network.columnKind[j]) {
      case PROCESS -> addProcess(j, x, ingredients);
      case HAUL, STORE, SALE, CONTRACT, DISCARD, PURCHASE -> addSimple(j);
      default -> {}
    }
  }

  private void addSimple(int j) {
    for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
      int at = rowNode[network.entryRow[k]];
      if (at >= 0) {
        boolean arrives = network.columnKind[j] == ColumnKind.HAUL && network.entryValue[k] > 0;
        add(at, arrives ? kept(j) : Math.signum(network.entryValue[k]), -1);
        quantum[j] = nodeQuantum[at];
      }
    }
  }

  private double kept(int j) {
    return 1 - network.options.hauls().get(network.columnSubject[j]).lossFraction();
  }

  private void addProcess(int j, double[] x, Map<Long, Integer> ingredients) {
    ProcessOption option = network.options.processes().get(network.columnSubject[j]);
    List<Flow> flows = option.flowsIn(network.columnPeriod[j]);
    double total = 0;
    double finest = 0;
    for (int f = 0; f < flows.size(); f++) {
      Integer column = ingredients.get(ingredientKey(j, f));
      if (column != null) {
        total += Math.max(0, x[column]);
      }
    }
    Map<Integer, double[]> fixed = new LinkedHashMap<>();
    for (int f = 0; f < flows.size(); f++) {
      Flow flow = flows.get(f);
      int place = network.places.find(option.site(), flow.material());
      int at = place * network.periods + network.columnPeriod[j] - 1;
      if (flow.ingredient()) {
        blend[j] = true;
        Integer column = ingredients.get(ingredientKey(j, f));
        if (column != null && total > 0 && x[column] > 0) {
          add(at, -x[column] / total, column);
          finest = finest == 0 ? nodeQuantum[at] : Math.min(finest, nodeQuantum[at]);
        }
      } else {
        double[] sums = fixed.computeIfAbsent(at, key -> new double[2]);
        sums[flow.ratePerUnit() < 0 ? 0 : 1] += flow.ratePerUnit();
        if (flow.ratePerUnit() == -1 && quantum[j] == 0) {
          quantum[j] = nodeQuantum[at];
        }
      }
    }
    fixed.forEach(
        (at, sums) -> {
          for (double sum : sums) {
            if (sum != 0) {
              add(at, sum, -1);
            }
          }
        });
    if (blend[j]) {
      quantum[j] = finest == 0 ? 1 : finest;
    } else if (quantum[j] == 0) {
      quantum[j] = 1;
    }
  }

  private void add(int at, double perUnit, int ingredientColumn) {
    node[arcs] = at;
    rate[arcs] = perUnit;
    ingredient[arcs++] = ingredientColumn;
  }

  /** Units of a count of quanta. */
  static double units(long count, double quantum) {
    return Quantum.nearest(count * quantum, quantum);
  }

  /** Published units of a moving column at the given count. */
  double units(int column, long count) {
    if (!blend[column]) {
      return units(count, quantum[column]);
    }
    double sum = 0;
    for (int a = start[column]; a < start[column + 1]; a++) {
      if (ingredient[a] >= 0) {
        sum += units(part(column, a, count), nodeQuantum[node[a]]);
      }
    }
    return Quantum.nearest(sum, quantum[column]);
  }

  private long part(int column, int arc, long count) {
    return (long) Math.floor(-rate[arc] * count * quantum[column] / nodeQuantum[node[arc]] + NOISE);
  }

  /** Quanta an arc takes or gives (never negative) when its column is at the given count. */
  long amount(int column, int arc, long count) {
    if (ingredient[arc] >= 0) {
      return part(column, arc, count);
    }
    double q = nodeQuantum[node[arc]];
    double perUnit = rate[arc];
    if (Math.abs(perUnit) == 1 && q == quantum[column] && !blend[column]) {
      return count;
    }
    double reference = units(column, count);
    return perUnit < 0
        ? Math.round(Quantum.ceil(-perUnit * reference, q) / q)
        : Math.round(Quantum.floor(perUnit * reference, q) / q);
  }

  /** Greatest count of a column whose arc takes at most the given quanta. */
  long most(int column, int arc, long available) {
    if (available <= 0) {
      return 0;
    }
    double q = nodeQuantum[node[arc]];
    double perCount = -rate[arc] * quantum[column];
    long count = (long) Math.floor((available + 1) * q / perCount) + 1;
    while (count > 0 && amount(column, arc, count) > available) {
      count--;
    }
    return count;
  }

  /** Quanta in every node that no moving column brings: opening stock and lots. */
  long[] given(double[] x) {
    long[] given = new long[nodes];
    for (OpeningStock stock : network.dataset.openingStocks()) {
      int place = network.places.find(stock.site(), stock.material());
      int at = place * network.periods;
      given[at] += Math.round(stock.units() / nodeQuantum[at]);
    }
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.LOTS) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          int at = rowNode[network.entryRow[k]];
          if (at >= 0) {
            double perLot = lotUnits(j) / nodeQuantum[at];
            given[at] += Math.round(x[j]) * Math.round(perLot);
          }
        }
      }
    }
    return given;
  }

  private double lotUnits(int j) {
    return network.options.intakes().get(network.columnSubject[j]).arrivingUnitsPerLot();
  }

  /** Node of a balance row, -1 for other rows. */
  int nodeOf(int row) {
    return rowNode[row];
  }

  /** Material of a node. */
  Material material(int at, Catalogue catalogue) {
    return catalogue.materials.get(network.places.key(at / network.periods).material());
  }
}
