package org.agrichain.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.network.WholeDecisions.LinePeriod;

/**
 * Rows over whole decisions alone, which a whole decision must meet whatever the flows: rows of the
 * network whose columns are all lots (receiving slots, contracted lots, lots that must be taken),
 * and for every group of lines that alone can use what lots bring to a plant, the hours of their
 * modes against the hours the lots need.
 */
public final class WholeRows {
  private final List<Row> rows = new ArrayList<>();

  /**
   * One row: {@code least <= sum value[k] * x[column[k]] <= most}.
   *
   * @param column network columns
   * @param value coefficients
   * @param least least activity
   * @param most greatest activity
   * @param networkRow which row of the network it is, -1 for hours
   */
  public record Row(int[] column, double[] value, double least, double most, int networkRow) {}

  /** Finds the rows of a network. */
  public WholeRows(Network network) {
    addLotRows(network);
    addGates(network);
  }

  /** The rows. */
  public List<Row> rows() {
    return rows;
  }

  private void addLotRows(Network network) {
    boolean[] other = new boolean[network.rows];
    Map<Integer, Map<Integer, Double>> entries = new TreeMap<>();
    for (int j = 0; j < network.columns; j++) {
      boolean lots = network.columnKind[j] == ColumnKind.LOTS;
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int i = network.entryRow[k];
        if (!lots) {
          other[i] = true;
        } else if (network.rowKind[i] != RowKind.BALANCE) {
          entries.computeIfAbsent(i, key -> new TreeMap<>()).put(j, network.entryValue[k]);
        }
      }
    }
    entries.forEach(
        (i, row) -> {
          boolean always = network.rowKind[i] == RowKind.LOTS && network.rowLower[i] <= 0;
          if (!other[i] && !always) {
            add(row, network.rowLower[i], network.rowUpper[i], i);
          }
        });
  }

  private void add(Map<Integer, Double> row, double least, double most, int networkRow) {
    rows.add(
        new Row(
            row.keySet().stream().mapToInt(Integer::intValue).toArray(),
            row.values().stream().mapToDouble(Double::doubleValue).toArray(),
            least,
            most,
            networkRow));
  }

  private void addGates(Network network) {
    Map<Integer, List<int[]>> lotsInto = new HashMap<>();
    Map<Integer, List<Integer>> usersOf = new HashMap<>();
    boolean[] open = new boolean[network.rows];
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int i = network.entryRow[k];
        if (network.rowKind[i] != RowKind.BALANCE) {
          continue;
        }
        if (network.columnKind[j] == ColumnKind.LOTS) {
          lotsInto.computeIfAbsent(i, key -> new ArrayList<>()).add(new int[] {j, k});
        } else if (network.columnKind[j] == ColumnKind.PROCESS && network.entryValue[k] < 0) {
          usersOf.computeIfAbsent(i, key -> new ArrayList<>()).add(j);
        } else {
          // Something else can take it away or bring it: the lots alone do not fill the lines.
          open[i] = true;
        }
      }
    }
    Map<Integer, Integer> lineOfRow = new HashMap<>();
    LinePeriod[] lines = network.whole.lines();
    for (int l = 0; l < lines.length; l++) {
      lineOfRow.put(lines[l].hoursRow(), l);
    }
    int[] leader = new int[lines.length];
    Arrays.setAll(leader, l -> l);
    Map<Integer, Map<Integer, Double>> hoursPerUnit = new TreeMap<>();
    for (int i : lotsInto.keySet()) {
      if (!open[i]) {
        hoursPerUnit.put(
            i, hoursPerUnit(network, i, usersOf.getOrDefault(i, List.of()), lineOfRow));
        Integer first = null;
        for (int line : hoursPerUnit.get(i).keySet()) {
          first = first == null ? line : first;
          join(leader, first, line);
        }
      }
    }
    Map<Integer, Map<Integer, Double>> gates = new TreeMap<>();
    hoursPerUnit.forEach(
        (i, byLine) -> {
          if (!byLine.isEmpty()) {
            int group = find(leader, byLine.keySet().iterator().next());
            Map<Integer, Double> gate = gates.computeIfAbsent(group, key -> new TreeMap<>());
            double least = byLine.values().stream().min(Comparator.naturalOrder()).orElseThrow();
            for (int[] lot : lotsInto.get(i)) {
              gate.merge(lot[0], least * network.entryValue[lot[1]], Double::sum);
            }
          }
        });
    for (int l = 0; l < lines.length; l++) {
      Map<Integer, Double> gate = gates.get(find(leader, l));
      if (gate != null) {
        for (int m = 0; m < lines[l].modeColumns().length; m++) {
          gate.put(lines[l].modeColumns()[m], -lines[l].modeHours()[m] * lines[l].hours());
        }
      }
    }
    gates.values().forEach(gate -> add(gate, -Double.MAX_VALUE, 0, -1));
  }

  private static Map<Integer, Double> hoursPerUnit(
      Network network, int balance, List<Integer> users, Map<Integer, Integer> lineOfRow) {
    Map<Integer, Double> found = new TreeMap<>();
    for (int j : users) {
      double uses = 0;
      int line = -1;
      double share = 0;
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        if (network.entryRow[k] == balance) {
          uses = -network.entryValue[k];
        }
        Integer at = lineOfRow.get(network.entryRow[k]);
        if (at != null) {
          line = at;
          share = network.entryValue[k];
        }
      }
      double hours = share * network.whole.lines()[line].hours() / uses;
      found.merge(line, hours, Math::min);
    }
    return found;
  }

  private static int find(int[] leader, int l) {
    int at = l;
    while (leader[at] != at) {
      at = leader[at];
    }
    return at;
  }

  private static void join(int[] leader, int a, int b) {
    leader[find(leader, b)] = find(leader, a);
  }
}
