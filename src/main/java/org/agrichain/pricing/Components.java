package org.agrichain.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.agrichain.network.Network;
import org.agrichain.network.RowKind;

/**
 * Parts of a network that share no row but limits. Limits that join parts are priced out
 * (Lagrangian relaxation at the prices of the linear relaxation), so that bounds of the parts add
 * up to a bound of the whole.
 */
final class Components {
  private final Network network;

  /** Part of each column, and of each row (-1: empty or priced out). */
  final int[] ofColumn;

  final int[] ofRow;

  /** Columns of each part, smallest part first. */
  final List<int[]> columns = new ArrayList<>();

  /** Prices less the worth of limits that join parts. */
  final double[] objective;

  /** Value that belongs to no column. */
  final double constant;

  Components(Network network, double[] price) {
    this.network = network;
    int[] leader = new int[network.columns];
    Arrays.setAll(leader, j -> j);
    int[] firstOfRow = new int[network.rows];
    Arrays.fill(firstOfRow, -1);
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int i = network.entryRow[k];
        if (network.rowKind[i] == RowKind.LIMIT || network.rowKind[i] == RowKind.CONVERSION) {
          continue;
        }
        if (firstOfRow[i] < 0) {
          firstOfRow[i] = j;
        } else {
          join(leader, firstOfRow[i], j);
        }
      }
    }
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int j = 0; j < network.columns; j++) {
      groups.computeIfAbsent(find(leader, j), key -> new ArrayList<>()).add(j);
    }
    groups.values().stream()
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
        .sorted(Comparator.comparingInt((int[] group) -> group.length))
        .forEach(columns::add);
    ofColumn = new int[network.columns];
    for (int c = 0; c < columns.size(); c++) {
      for (int j : columns.get(c)) {
        ofColumn[j] = c;
      }
    }
    boolean[] joins = new boolean[network.rows];
    ofRow = rows(joins);
    objective = network.objective.clone();
    constant = network.constant + priceOut(joins, price);
  }

  private int[] rows(boolean[] joins) {
    int[] found = new int[network.rows];
    Arrays.fill(found, -1);
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int i = network.entryRow[k];
        joins[i] |= found[i] >= 0 && found[i] != ofColumn[j];
        found[i] = ofColumn[j];
      }
    }
    for (int i = 0; i < found.length; i++) {
      if (joins[i]) {
        found[i] = -1;
      }
    }
    return found;
  }

  private double priceOut(boolean[] joins, double[] price) {
    double sum = 0;
    double[] worth = new double[network.rows];
    for (int i = 0; i < network.rows; i++) {
      if (joins[i]) {
        worth[i] = SafeBound.rightSigned(network, price, i);
        sum += SafeBound.worthOfLimit(network, worth[i], i);
      }
    }
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        objective[j] -= worth[network.entryRow[k]] * network.entryValue[k];
      }
    }
    return sum;
  }

  /** All parts with their prices and rows, smallest part first. */
  List<BoundPart> parts() {
    return IntStream.range(0, columns.size()).mapToObj(this::part).toList();
  }

  BoundPart part(int part) {
    int[] own = columns.get(part);
    return new BoundPart(
        own, Arrays.stream(own).mapToDouble(j -> objective[j]).toArray(), i -> ofRow[i] == part);
  }

  private static int find(int[] leader, int j) {
    int at = j;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  private static void join(int[] leader, int a, int b) {
    leader[find(leader, b)] = find(leader, a);
  }
}
