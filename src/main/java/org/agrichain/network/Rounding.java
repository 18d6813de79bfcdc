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
  private final double[] target;
  private final long[] count;
  private final long[] least;
  private final long[] most;
  private final long[] mostEver;
  private final long[] promised;
  private final int[] seen;
  private final boolean[] decides;
  private final boolean[] several;
  private final CountLimits promises;
  private final ArcRanks ranks;
  private int pass;

  /** Limits are learned only from a state that the pass before left alone. */
  private boolean learning;

  private boolean learned;

  /** More was asked of the nodes before the one being settled. */
  private boolean asked;

  Rounding(FlowSheet sheet, double[] x, double[] fixed) {
    this.sheet = sheet;
    network = sheet.network;
    arcs = new NodeArcs(sheet);
    given = sheet.given(x);
    shelf = new ShelfLife(sheet, arcs, given);
    rows = new RoundedRows(sheet, fixed);
    promises = new CountLimits(network);
    target = new double[network.columns];
    ranks = new ArcRanks(sheet, arcs, target);
    count = new long[network.columns];
    least = new long[network.columns];
    most = new long[network.columns];
    seen = new int[network.columns];
    decides = new boolean[sheet.start[network.columns]];
    several = new boolean[network.columns];
    for (int j = 0; j < network.columns; j++) {
      if (sheet.quantum[j] > 0) {
        start(j, x[j]);
      }
    }
    mostEver = most.clone();
    promised = least.clone();
  }

  private void start(int j, double value) {
    double quanta = network.unitsPerColumnUnit[j] / sheet.quantum[j];
    most[j] = (long) Math.floor(network.upper[j] * quanta + FlowSheet.NOISE);
    double wanted = Math.max(0, value) * quanta;
    target[j] = wanted < 1e-3 ? 0 : Math.min(wanted, most[j]);
    if (sheet.blend[j] && target[j] == 0) {
      most[j] = 0;
    }
    promises.of(j, sheet.quantum[j], least, most);
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
    set(j, (long) Math.floor(target[j] + FlowSheet.NOISE));
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
      learned = false;
      pass++;
      for (int at : order) {
        settle(at);
      }
      if (learning) {
        rows.forEachMissed(this::raiseRow);
      }
      boolean quiet = Arrays.equals(before, count) && !learned;
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
    return promised[column];
  }

  ShelfLife shelf() {
    return shelf;
  }

  private void set(int j, long value) {
    long change = value - count[j];
    if (sheet.blend[j] && change != 0) {
      // The parts of a blend are rounded one by one: its sum need not follow its scale.
      double units = sheet.units(j, value) - sheet.units(j, count[j]);
      change = Math.round(units / sheet.quantum[j]);
    }
    rows.move(j, change);
    count[j] = value;
  }

  private long cap(int j) {
    long room = rows.room(j);
    if (sheet.blend[j] && room > 0) {
      room = Math.max(0, room - (sheet.start[j + 1] - sheet.start[j]));
    }
    long cap = Math.min(most[j], count[j] + room);
    if (network.columnKind[j] == ColumnKind.STORE) {
      cap = Math.min(cap, shelf.most(j, count));
    }
    return Math.max(0, cap);
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
          set(j, falls ? whole : Math.min(whole, cap(j)));
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
      lowerInflow(in, left);
    }
    finish(out, before);
  }

  /** What an outflow wants, in quanta of its column, within what it may. */
  private double wanted(int arc) {
    int j = arcs.column(arc);
    boolean follows = !decides[arc] || several[j] && seen[j] == pass;
    if (follows) {
      return Math.min(count[j], most[j]);
    }
    double want = Math.max(target[j], least[j]);
    return Math.max(0, Math.min(want, cap(j)));
  }

  private void buyNothing(int[] in) {
    for (int a : in) {
      if (network.columnKind[arcs.column(a)] == ColumnKind.PURCHASE) {
        set(arcs.column(a), 0);
      }
    }
  }

  private long buy(int[] in, long left) {
    for (int turn = 0; turn < 2 && left < 0; turn++) {
      for (int a : in) {
        int j = arcs.column(a);
        if (network.columnKind[j] == ColumnKind.PURCHASE && left < 0) {
          long limit = cap(j);
          if (turn == 0) {
            limit = Math.min(limit, (long) Math.ceil(target[j] - FlowSheet.NOISE));
          }
          long more = Math.min(-left, limit - count[j]);
          if (more > 0) {
            set(j, count[j] + more);
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
        raiseInflow(out, -left);
      }
      for (int a : order) {
        int j = arcs.column(a);
        if (left >= 0) {
          break;
        }
        if (turn == 0 && ranks.thin(a)) {
          continue;
        }
        long floor = turn == 0 ? Math.min(least[j], count[j]) : 0;
        long now = sheet.amount(j, a, count[j]);
        long next = Math.max(floor, Math.min(count[j], sheet.most(j, a, Math.max(0, now + left))));
        if (next < count[j]) {
          set(j, next);
          left += now - sheet.amount(j, a, next);
        }
      }
    }
    return left;
  }

  /** A process that needs little of a material is not cut for want of a few quanta of it. */
  private void askForThinInputs(int[] out, double[] part) {
    for (int o = 0; o < out.length; o++) {
      int j = arcs.column(out[o]);
      if (ranks.thin(out[o])) {
        long whole = (long) Math.floor(part[o] + FlowSheet.NOISE);
        long missing = sheet.amount(j, out[o], whole) - sheet.amount(j, out[o], count[j]);
        if (missing > 0) {
          raiseInflow(out, missing);
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
    long limit = Math.min(cap(j), count[j] + byMost);
    if (left <= 0 || limit <= count[j]) {
      return left;
    }
    long now = sheet.amount(j, a, count[j]);
    long next = Math.min(limit, sheet.most(j, a, now + left));
    if (next <= count[j]) {
      return left;
    }
    set(j, next);
    return left - (sheet.amount(j, a, next) - now);
  }

  private boolean free(int arc) {
    int j = arcs.column(arc);
    return decides[arc] && !(several[j] && seen[j] == pass);
  }

  /**
   * Lowers inflows by what cannot leave; those that were asked for more only when no other can, and
   * then for good, so that asking and lowering do not go on for ever.
   */
  private void lowerInflow(int[] in, long surplus) {
    long left = surplus;
    for (int turn = 0; turn < 2 && left > 0; turn++) {
      for (int a : ranks.toLower(in)) {
        int j = arcs.column(a);
        long floor = Math.min(turn == 0 ? least[j] : promised[j], count[j]);
        if (left > 0 && count[j] > floor && most[j] >= count[j]) {
          long now = sheet.amount(j, a, count[j]);
          long less =
              (long)
                  Math.ceil(
                      left / (sheet.rate[a] * sheet.quantum[j]) * sheet.nodeQuantum[sheet.node[a]]);
          long next = Math.max(floor, count[j] - Math.max(1, less));
          most[j] = next;
          if (next < least[j]) {
            least[j] = next;
            mostEver[j] = next;
          }
          learned = true;
          left -= now - sheet.amount(j, a, next);
        }
      }
    }
  }

  /** Asks one inflow of the node for what is missing, from the next pass on. */
  private void raiseInflow(int[] out, long missing) {
    if (!learning) {
      return;
    }
    int at = sheet.node[out[0]];
    for (int a : ranks.toRaise(arcs.into(at))) {
      int j = arcs.column(a);
      boolean promised = least[j] > count[j];
      long more =
          (long) Math.ceil(missing / (sheet.rate[a] * sheet.quantum[j]) * sheet.nodeQuantum[at]);
      if (!promised && target[j] > 0 && count[j] + more <= mostEver[j]) {
        demand(j, count[j] + Math.max(1, more));
        asked = true;
        return;
      }
    }
  }

  private void demand(int j, long value) {
    least[j] = Math.max(least[j], value);
    most[j] = Math.max(most[j], Math.min(value, mostEver[j]));
    learned = true;
  }

  /** Raises a column of a row whose least amount is missed. */
  private void raiseRow(int row, double miss) {
    int best = -1;
    for (int e = rows.from(row); e < rows.to(row); e++) {
      int j = rows.column(e);
      boolean can = sheet.quantum[j] > 0 && rows.perCount(e) > 0 && least[j] <= count[j];
      if (can && count[j] < mostEver[j] && target[j] > 0) {
        if (best < 0 || target[j] > target[rows.column(best)]) {
          best = e;
        }
      }
    }
    if (best >= 0) {
      int j = rows.column(best);
      long more = (long) Math.ceil(miss / rows.perCount(best) - FlowSheet.NOISE);
      demand(j, count[j] + Math.max(1, more));
    }
  }

  private void finish(int[] out, long[] before) {
    for (int o = 0; o < out.length; o++) {
      int j = arcs.column(out[o]);
      boolean waits = asked && count[j] < least[j];
      if (learning && count[j] < before[o] && !free(out[o]) && !waits) {
        // Another input allowed more: from now on it takes what this one can give.
        most[j] = count[j];
        learned = true;
      }
      if (several[j] && decides[out[o]]) {
        seen[j] = pass;
      }
    }
  }
}
