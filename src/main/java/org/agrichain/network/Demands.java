package org.agrichain.network;

/**
 * What a node asks of those before it while flows are rounded: less where something cannot leave,
 * more where something is missing. It holds from the next pass on.
 */
final class Demands {
  private final FlowSheet sheet;
  private final NodeArcs arcs;
  private final ArcRanks ranks;
  private final RoundedRows rows;
  private final Counts counts;

  Demands(FlowSheet sheet, NodeArcs arcs, ArcRanks ranks, RoundedRows rows, Counts counts) {
    this.sheet = sheet;
    this.arcs = arcs;
    this.ranks = ranks;
    this.rows = rows;
    this.counts = counts;
  }

  /**
   * Lowers inflows by what cannot leave; those that were asked for more only when no other can, and
   * then for good, so that asking and lowering do not go on for ever.
   */
  void lowerInflow(int[] in, long surplus) {
    long left = surplus;
    for (int turn = 0; turn < 2 && left > 0; turn++) {
      for (int a : ranks.toLower(in)) {
        int j = arcs.column(a);
        long count = counts.now[j];
        long floor = Math.min(turn == 0 ? counts.least[j] : counts.promised(j), count);
        if (left > 0 && count > floor && counts.most[j] >= count) {
          long less = Math.max(1, quanta(a, left));
          long next = Math.max(floor, count - less);
          counts.limit(j, next);
          left -= sheet.amount(j, a, count) - sheet.amount(j, a, next);
        }
      }
    }
  }

  /** Asks one inflow of a node for what is missing; false when none can bring it. */
  boolean raiseInflow(int at, long missing) {
    for (int a : ranks.toRaise(arcs.into(at))) {
      int j = arcs.column(a);
      long count = counts.now[j];
      boolean promised = counts.least[j] > count;
      long more = quanta(a, missing);
      if (!promised && counts.target[j] > 0 && counts.may(j, count + more)) {
        counts.demand(j, count + Math.max(1, more));
        return true;
      }
    }
    return false;
  }

  /** Raises a column of a row whose least amount is missed. */
  void raiseRow(int row, double miss) {
    int best = -1;
    for (int e = rows.from(row); e < rows.to(row); e++) {
      int j = rows.column(e);
      long count = counts.now[j];
      boolean can = sheet.quantum[j] > 0 && rows.perCount(e) > 0 && counts.least[j] <= count;
      if (can && counts.may(j, count + 1) && counts.target[j] > 0) {
        if (best < 0 || counts.target[j] > counts.target[rows.column(best)]) {
          best = e;
        }
      }
    }
    if (best >= 0) {
      int j = rows.column(best);
      long more = (long) Math.ceil(miss / rows.perCount(best) - FlowSheet.NOISE);
      counts.demand(j, counts.now[j] + Math.max(1, more));
    }
  }

  /** Quanta of a column that bring so many quanta of the material to the node. */
  private long quanta(int arc, long amount) {
    int j = arcs.column(arc);
    return (long)
        Math.ceil(
            amount / (sheet.rate[arc] * sheet.quantum[j]) * sheet.nodeQuantum[sheet.node[arc]]);
  }
}
