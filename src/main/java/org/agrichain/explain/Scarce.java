package org.agrichain.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.agrichain.network.Network;
import org.agrichain.pricing.WhatIf;

/** Something of which there could be more: rows and columns whose limits move with it. */
final class Scarce {
  final BottleneckAnswer.Kind kind;
  final String subject;
  final String site;
  final int tier;
  final String unit;
  final List<String> rules;

  /** What a unit that comes from nowhere adds by itself, in yuan. */
  double constantYuan;

  private final List<Push> held = new ArrayList<>();
  private final List<Push> free = new ArrayList<>();

  /** One limit that moves: a row, or a column when the row is negative. */
  private record Push(int period, int row, int column, boolean both, double byUnit) {}

  Scarce(
      BottleneckAnswer.Kind kind,
      String subject,
      String site,
      int tier,
      String unit,
      List<String> rules) {
    this.kind = kind;
    this.subject = subject;
    this.site = site;
    this.tier = tier;
    this.unit = unit;
    this.rules = rules;
  }

  /** Moves the limits of a row by so many row units for one unit. */
  void row(int period, int row, double byUnit) {
    held.add(new Push(period, row, -1, true, byUnit));
    free.add(new Push(period, row, -1, true, byUnit));
  }

  /** Moves the upper bound of a column. */
  void most(int period, int column, double byUnit) {
    held.add(new Push(period, -1, column, false, byUnit));
    free.add(new Push(period, -1, column, false, byUnit));
  }

  /** Moves a held column by itself, or the row of a free one. */
  void lots(int period, int column, int row, double byUnit) {
    held.add(new Push(period, -1, column, true, byUnit));
    free.add(new Push(period, row, -1, true, byUnit));
  }

  /** Moves everything by a number of units from where the model has it at zero. */
  void move(WhatIf model, Network network, double[] x, boolean isHeld, double units) {
    for (Push push : isHeld ? held : free) {
      double by = push.byUnit * units;
      if (push.row >= 0) {
        model.shift(push.row, by);
      } else if (push.both) {
        double at = Math.rint(x[push.column]) + by;
        model.bound(push.column, at, at);
      } else {
        model.bound(push.column, network.lower[push.column], network.upper[push.column] + by);
      }
    }
  }

  /** Units by which it can shrink before a bound crosses zero. */
  double room(Network network, double[] x) {
    double room = Double.MAX_VALUE;
    for (Push push : held) {
      if (push.column >= 0) {
        double at = push.both ? Math.rint(x[push.column]) : network.upper[push.column];
        room = Math.min(room, at / push.byUnit);
      }
    }
    return room;
  }

  /** Worth of one more unit by period, in yuan, at the duals. */
  TreeMap<Integer, Double> worth(WhatIf model, double[] dual) {
    TreeMap<Integer, Double> worth = new TreeMap<>();
    for (Push push : held) {
      double yuan =
          push.row >= 0 ? dual[push.row] * push.byUnit : bound(model, push, dual) * push.byUnit;
      worth.merge(push.period, yuan * Network.YUAN + constantYuan, Double::sum);
    }
    return worth;
  }

  private static double bound(WhatIf model, Push push, double[] dual) {
    double earns = model.reducedCost(push.column, dual);
    return push.both ? earns : Math.max(0, earns);
  }

  /** What comes from nowhere adds in all its months, in yuan for one unit. */
  double constants() {
    return constantYuan * held.size();
  }

  boolean isEmpty() {
    return held.isEmpty();
  }
}
