package org.agrichain.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.network.Network;

/**
 * Columns and rows of a network by parts that share nothing at all. A linear programme falls apart
 * into them: each has its own best flows and prices, whatever the others do.
 */
final class LpBlocks {
  /** Parts with fewer columns are put together: a programme of its own costs more than it saves. */
  static final int LEAST_COLUMNS = 1_000;

  private final int leastColumns;

  /** Block of every column. */
  final int[] ofColumn;

  /** Block of every row; a row without columns belongs to the first. */
  final int[] ofRow;

  /** Columns of each block in rising order, the largest block first. */
  final List<int[]> columns = new ArrayList<>();

  /**
   * Takes a network apart.
   *
   * @param leastColumns parts with fewer columns are put together
   */
  LpBlocks(Network network, int leastColumns) {
    this.leastColumns = leastColumns;
    int[] leader = new int[network.columns];
    Arrays.setAll(leader, j -> j);
    int[] firstOfRow = new int[network.rows];
    Arrays.fill(firstOfRow, -1);
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int i = network.entryRow[k];
        if (firstOfRow[i] < 0) {
          firstOfRow[i] = j;
        } else {
          leader[find(leader, j)] = find(leader, firstOfRow[i]);
        }
      }
    }
    collect(leader);
    ofColumn = new int[network.columns];
    for (int b = 0; b < columns.size(); b++) {
      for (int j : columns.get(b)) {
        ofColumn[j] = b;
      }
    }
    ofRow = new int[network.rows];
    for (int i = 0; i < network.rows; i++) {
      ofRow[i] = firstOfRow[i] < 0 ? 0 : ofColumn[firstOfRow[i]];
    }
  }

  private void collect(int[] leader) {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int j = 0; j < leader.length; j++) {
      groups.computeIfAbsent(find(leader, j), key -> new ArrayList<>()).add(j);
    }
    List<Integer> rest = new ArrayList<>();
    for (List<Integer> group : groups.values()) {
      if (group.size() < leastColumns) {
        rest.addAll(group);
      } else {
        columns.add(group.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    columns.sort(Comparator.comparingInt((int[] block) -> block.length).reversed());
    if (!rest.isEmpty() || columns.isEmpty()) {
      columns.add(rest.stream().mapToInt(Integer::intValue).sorted().toArray());
    }
  }

  private static int find(int[] leader, int j) {
    int at = j;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }
}
