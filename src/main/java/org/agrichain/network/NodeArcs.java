package org.agrichain.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Arcs of a flow sheet by node, and an order of the nodes that follows the flows. */
final class NodeArcs {
  private final FlowSheet sheet;
  private final Network network;
  private final int[] columnOf;
  private final int[][] into;
  private final int[][] outOf;
  private final boolean[] hauled;

  NodeArcs(FlowSheet sheet) {
    this.sheet = sheet;
    network = sheet.network;
    int arcs = sheet.start[network.columns];
    columnOf = new int[arcs];
    int[] in = new int[sheet.nodes];
    int[] out = new int[sheet.nodes];
    for (int a = 0; a < arcs; a++) {
      (sheet.rate[a] > 0 ? in : out)[sheet.node[a]]++;
    }
    into = new int[sheet.nodes][];
    outOf = new int[sheet.nodes][];
    for (int at = 0; at < sheet.nodes; at++) {
      into[at] = new int[in[at]];
      outOf[at] = new int[out[at]];
    }
    hauled = new boolean[sheet.nodes];
    for (int j = network.columns - 1; j >= 0; j--) {
      for (int a = sheet.start[j + 1] - 1; a >= sheet.start[j]; a--) {
        columnOf[a] = j;
        int at = sheet.node[a];
        if (sheet.rate[a] > 0) {
          into[at][--in[at]] = a;
          hauled[at] |= network.columnKind[j] == ColumnKind.HAUL;
        } else {
          outOf[at][--out[at]] = a;
        }
      }
    }
  }

  int[] into(int at) {
    return into[at];
  }

  int[] outOf(int at) {
    return outOf[at];
  }

  int column(int arc) {
    return columnOf[arc];
  }

  boolean hauledInto(int at) {
    return hauled[at];
  }

  /** Quanta in stock at the start of a node's period, for a period after the first. */
  long stockBefore(int at, long[] count) {
    for (int a : into[at]) {
      if (network.columnKind[columnOf[a]] == ColumnKind.STORE) {
        return count[columnOf[a]];
      }
    }
    return 0;
  }

  /** Nodes by period and, within it, after those they are fed from; cycles are cut anywhere. */
  int[] order(double[] target) {
    int[] waits = new int[sheet.nodes];
    for (int j = 0; j < network.columns; j++) {
      if (joins(j, target)) {
        for (int a = sheet.start[j]; a < sheet.start[j + 1]; a++) {
          if (sheet.rate[a] > 0) {
            waits[sheet.node[a]] += takes(j);
          }
        }
      }
    }
    boolean[] done = new boolean[sheet.nodes];
    int[] order = new int[sheet.nodes];
    int size = 0;
    for (int t = 0; t < network.periods; t++) {
      List<Integer> ready = new ArrayList<>();
      int next = t;
      int placed = 0;
      for (int at = t; at < sheet.nodes; at += network.periods) {
        if (waits[at] == 0) {
          ready.add(at);
          done[at] = true;
        }
      }
      for (int read = 0; placed < network.places.size(); read++) {
        while (read == ready.size()) {
          if (!done[next]) {
            done[next] = true;
            ready.add(next);
          }
          next += network.periods;
        }
        int at = ready.get(read);
        order[size++] = at;
        placed++;
        release(at, target, waits, done, ready);
      }
    }
    return Arrays.copyOf(order, size);
  }

  private void release(int at, double[] target, int[] waits, boolean[] done, List<Integer> ready) {
    for (int out : outOf[at]) {
      int j = columnOf[out];
      if (!joins(j, target)) {
        continue;
      }
      for (int a = sheet.start[j]; a < sheet.start[j + 1]; a++) {
        int to = sheet.node[a];
        if (sheet.rate[a] > 0 && --waits[to] == 0 && !done[to]) {
          done[to] = true;
          ready.add(to);
        }
      }
    }
  }

  private boolean joins(int j, double[] target) {
    return target[j] > 0
        && (network.columnKind[j] == ColumnKind.PROCESS
            || network.columnKind[j] == ColumnKind.HAUL);
  }

  private int takes(int j) {
    int takes = 0;
    for (int a = sheet.start[j]; a < sheet.start[j + 1]; a++) {
      if (sheet.rate[a] < 0) {
        takes++;
      }
    }
    return takes;
  }
}
