package org.agrichain.clash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.agrichain.rules.RuleInfo;

/** A figure of the dataset with the limits it sets. */
final class Input {
  /** Which way the figure would have to go. */
  enum Way {
    LESS,
    MORE
  }

  /**
   * One limit of one row.
   *
   * @param row row of the model
   * @param upper true for its greatest activity, false for its least
   * @param way which way the figure goes to widen the limit
   * @param step how much the limit widens for a unit of the figure; 0 when not in proportion
   */
  record Hold(int row, boolean upper, Way way, double step) {}

  private static final double MOST_COUNT = 1e6;

  final int number;
  final Kind kind;

  /** Row of the dataset, or the rule. */
  final Object row;

  /** Figure now; 0 for a switch. */
  final double now;

  final List<Hold> holds = new ArrayList<>();

  /** Figures at which something more is allowed; empty when that is so at every one. */
  final SortedSet<Double> steps = new TreeSet<>();

  /** What the figure would have to be, by the column that it shuts now. */
  final Map<Integer, Double> needs = new HashMap<>();

  Input(int number, Kind kind, Object row, double now) {
    this.number = number;
    this.kind = kind;
    this.row = row;
    this.now = now;
  }

  void hold(int row, boolean upper, Way way, double step) {
    holds.add(new Hold(row, upper, way, step));
  }

  @Override
  public String toString() {
    return kind + " " + row;
  }

  /** True when its limits follow from the figure in proportion. */
  boolean isPlain() {
    return !kind.isSwitch() && !kind.isCrooked() && holds.stream().allMatch(h -> h.step() > 0);
  }

  /** True when it can change beside another figure: by proportion, or to a known step. */
  boolean canFollow() {
    return !isGiven() && (!kind.isCrooked() || !needs.isEmpty());
  }

  /** What the figure would have to be for what happens at a point. */
  double needed(double[] x) {
    double most = now;
    for (Map.Entry<Integer, Double> need : needs.entrySet()) {
      most = x[need.getKey()] > Elastic.NOTHING ? Math.max(most, need.getValue()) : most;
    }
    return most;
  }

  /** True for rules that are not rows of tables: no repair changes them. */
  boolean isGiven() {
    return row instanceof RuleInfo rule && !rule.isRow();
  }

  /** Units of the figure that one unit of its slack stands for. */
  double scale() {
    return kind.isCount() || now == 0 ? 1 : Math.abs(now);
  }

  /** What a unit of slack costs: changes count by their share of the figure. */
  double weight() {
    return kind.isCount() ? 1 / Math.max(1, now) : 1;
  }

  /** Most slack in a way. */
  double most(Way way) {
    if (way == Way.LESS && kind != Kind.AT_LEAST) {
      return kind.isCount() ? now : now == 0 ? 0 : 1;
    }
    return kind.isCount() ? MOST_COUNT : Double.POSITIVE_INFINITY;
  }
}
