package org.agrichain.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Turns column values into whole quanta that balance in every node.
 *
 * <p>Nodes are settled in the order of the flows: what comes in is then final, and goes out by
 * largest remainder. What a node cannot place lowers one of its inflows, what it lacks raises one;
 * the nodes behind follow in the next pass. It ends when a pass changes nothing.
 */
final class Rounding {
  private static final int MOST_PASSES = 120;

  private final FlowSheet sheet;
  private final Network network;
  private final NodeArcs arcs;
  private final RoundedRows rows;
  private final ShelfLife shelf;
  private final long[] given;
  private final Counts counts;
  private final double[] target;
  private final long[] count;
  private final int[] seen;
  private final boolean[] decides;
  private final boolean[] several;
  private final ArcRanks ranks;
  private final Demands demands;
  private int pass;

  /** Limits are learned only from a state that the pass before left alone. */
  private boolean learning;

  /** More was asked of the nodes before the one being settled. */
  private boolean asked;

  Rounding(FlowSheet sheet, double[] x, double[] fixed) {
    this.sheet = sheet;
    network = sheet.network;
    arcs = new NodeArcs(sheet);
    given = sheet.given(x);
    shelf = new ShelfLife(sheet, arcs, given);
    rows = new RoundedRows(sheet, fixed);
    counts = new Counts(sheet, rows, shelf, x);
    target = counts.target;
    count = counts.now;
    ranks = new ArcRanks(sheet, arcs, target);
    demands = new Demands(sheet, arcs, ranks, rows, counts);
    seen = new int[network.columns];
    decides = new boolean[sheet.start[network.columns]];
    several = new boolean[network.columns];
    for (int j = 0; j < network.columns; j++) {
      if (sheet.quantum[j] > 0) {
        decide(j);
      }
    }
  }

  /** Where the count of a column is decided: at its inputs that cannot be bought. */
  private void decide(int j) {
    int deciding = 0;
    int first = -1;
    for (int a = sheet.start[j]; a < sheet.start[j + 1]; a++) {
      if (sheet.rate[a] < 0) {
        first = first < 0 ? a : first;
        decides[a] = !bought(sheet.node[a]);
        deciding += decides[a] ? 1 : 0;
      }
    }
    if (deciding == 0 && first >= 0) {
      decides[first] = true;
    }
    several[j] = deciding > 1;
  }

  private boolean bought(int at) {
    for (int a : arcs.into(at)) {
      int j = arcs.column(a);
      if (network.columnKind[j] == ColumnKind.PURCHASE && network.upper[j] > 0) {
        return true;
      }
    }
    return false;
  }

  long[] run() {
    int[] order = arcs.order(target);
    boolean moving;
    do {
      long[] before = count.clone();
      counts.takeLearned();
      pass++;
      for (int at : order) {
        settle(at);
      }
      if (learning) {
        rows.forEachMissed(demands::raiseRow);
      }
      boolean quiet = !counts.takeLearned() && Arrays.equals(before, count);
      moving = !(quiet && learning);
      learning = quiet;
    } while (moving && pass < MOST_PASSES);
    return count;
  }

  /** Quanta that come into a node less those that leave it. */
  long surplus(int at) {
    long in = given[at];
    for (int a : arcs.into(at)) {
      in += sheet.amount(arcs.column(a), a, count[arcs.column(a)]);
    }
    for (int a : arcs.outOf(at)) {
      in -= sheet.amount(arcs.column(a), a, count[arcs.column(a)]);
    }
    return in;
  }

  /** Least count that a promise of the dataset asks of a column. */
  long promised(int column) {
    return counts.promised(column);
  }

  ShelfLife shelf() {
    return shelf;
  }

  private void settle(int at) {
    int[] out = arcs.outOf(at);
    int[] in = arcs.into(at);
    if (out.length == 0 && in.length == 0) {
      return;
    }
    long[] before = new long[out.length];
    double[] part = new double[out.length];
    for (int turn = 0; turn < 2; turn++) {
      for (int o = 0; o < out.length; o++) {
        int j = arcs.column(out[o]);
        if (turn == 0) {
          before[o] = count[j];
          part[o] = wanted(out[o]);
        }
        long whole = (long) Math.floor(part[o] + FlowSheet.NOISE);
        boolean falls = whole <= before[o];
        if (falls == (turn == 0)) {
          counts.set(j, falls ? whole : Math.min(whole, counts.cap(j)));
        }
      }
    }
    buyNothing(in);
    asked = false;
    long left = surplus(at);
    left = buy(in, left);
    if (left < 0) {
      left = reduce(out, left);
      askForThinInputs(out, part);
    }
    if (left > 0) {
      left = roundUp(out, part, left);
    }
    if (left > 0) {
      left = push(out, left);
    }
    if (left > 0 && learning) {
      demands.lowerInflow(in, left);
    }
    finish(out, before);
  }

  /** What an outflow wants, in quanta of its column, within what it may. */
  private double wanted(int arc) {
    int j = arcs.column(arc);
    boolean follows = !decides[arc] || several[j] && seen[j] == pass;
    if (follows) {
      return Math.min(count[j], counts.most[j]);
    }
    double want = Math.max(target[j], counts.least[j]);
    return Math.max(0, Math.min(want, counts.cap(j)));
  }

  private void buyNothing(int[] in) {
    for (int a : in) {
      if (network.columnKind[arcs.column(a)] == ColumnKind.PURCHASE) {
        counts.set(arcs.column(a), 0);
      }
    }
  }

  private long buy(int[] in, long left) {
    for (int turn = 0; turn < 2 && left < 0; turn++) {
      for (int a : in) {
        int j = arcs.column(a);
        if (network.columnKind[j] == ColumnKind.PURCHASE && left < 0) {
          long limit = counts.cap(j);
          if (turn == 0) {
            limit = Math.min(limit, (long) Math.ceil(target[j] - FlowSheet.NOISE));
          }
          long more = Math.min(-left, limit - count[j]);
          if (more > 0) {
            counts.set(j, count[j] + more);
            left += more;
          }
        }
      }
    }
    return left;
  }

  private long reduce(int[] out, long missing) {
    long left = missing;
    List<Integer> order = ranks.toReduce(out);
    for (int turn = 0; turn < 2 && left < 0; turn++) {
      if (turn == 1) {
        ask(out, -left);
      }
      for (int a : order) {
        int j = arcs.column(a);
        if (left >= 0) {
          break;
        }
        if (turn == 0 && ranks.thin(a)) {
          continue;
        }
        long floor = turn == 0 ? Math.min(counts.least[j], count[j]) : 0;
        long now = sheet.amount(j, a, count[j]);
        long next = Math.max(floor, Math.min(count[j], sheet.most(j, a, Math.max(0, now + left))));
        if (next < count[j]) {
          counts.set(j, next);
          left += now - sheet.amount(j, a, next);
        }
      }
    }
    return left;
  }

  /** Asks one inflow of the node for what is missing, from the next pass on. */
  private void ask(int[] out, long missing) {
    asked |= learning && demands.raiseInflow(sheet.node[out[0]], missing);
  }

  /** A process that needs little of a material is not cut for want of a few quanta of it. */
  private void askForThinInputs(int[] out, double[] part) {
    for (int o = 0; o < out.length; o++) {
      int j = arcs.column(out[o]);
      if (ranks.thin(out[o])) {
        long whole = (long) Math.floor(part[o] + FlowSheet.NOISE);
        long missing = sheet.amount(j, out[o], whole) - sheet.amount(j, out[o], count[j]);
        if (missing > 0) {
          ask(out, missing);
        }
      }
    }
  }

  private long roundUp(int[] out, double[] part, long surplus) {
    long left = surplus;
    List<Integer> order = new ArrayList<>();
    for (int o = 0; o < out.length; o++) {
      int j = arcs.column(out[o]);
      double rest = part[o] - count[j];
      if (rest > FlowSheet.NOISE && rest < 1 && free(out[o])) {
        order.add(o);
      }
    }
    order.sort(
        Comparator.<Integer>comparingDouble(o -> count[arcs.column(out[o])] - part[o])
            .thenComparing(o -> out[o]));
    for (int o : order) {
      left = rise(out[o], 1, left);
    }
    return left;
  }

  private long push(int[] out, long surplus) {
    long left = surplus;
    for (int a : ranks.toPush(out)) {
      int j = arcs.column(a);
      if (left > 0 && free(a) && !several[j] && !sheet.blend[j] && !turnsBack(j)) {
        left = rise(a, Long.MAX_VALUE / 4, left);
      }
    }
    return left;
  }

  /** True for an unused haul to where the same material comes from. */
  private boolean turnsBack(int j) {
    if (network.columnKind[j] != ColumnKind.HAUL || target[j] > 0) {
      return false;
    }
    int from = sheet.node[sheet.start[j]];
    int to = sheet.node[sheet.start[j] + 1];
    for (int a : arcs.into(sheet.rate[sheet.start[j]] < 0 ? from : to)) {
      int back = arcs.column(a);
      boolean hauls = network.columnKind[back] == ColumnKind.HAUL && count[back] > 0;
      for (int b = sheet.start[back]; hauls && b < sheet.start[back + 1]; b++) {
        if (sheet.rate[b] < 0 && (sheet.node[b] == from || sheet.node[b] == to)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Raises an outflow by at most the given count, within what is left. */
  private long rise(int a, long byMost, long left) {
    int j = arcs.column(a);
    long limit = Math.min(counts.cap(j), count[j] + byMost);
    if (left <= 0 || limit <= count[j]) {
      return left;
    }
    long now = sheet.amount(j, a, count[j]);
    long next = Math.min(limit, sheet.most(j, a, now + left));
    if (next <= count[j]) {
      return left;
    }
    counts.set(j, next);
    return left - (sheet.amount(j, a, next) - now);
  }

  private boolean free(int arc) {
    int j = arcs.column(arc);
    return decides[arc] && !(several[j] && seen[j] == pass);
  }

  private void finish(int[] out, long[] before) {
    for (int o = 0; o < out.length; o++) {
      int j = arcs.column(out[o]);
      boolean waits = asked && count[j] < counts.least[j];
      if (learning && count[j] < before[o] && !free(out[o]) && !waits) {
        // Another input allowed more: from now on it takes what this one can give.
        counts.hold(j);
      }
      if (several[j] && decides[out[o]]) {
        seen[j] = pass;
      }
    }
  }
}
