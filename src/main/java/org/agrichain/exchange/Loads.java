package org.agrichain.exchange;

import java.util.Arrays;

/** Where lots are, what they use of the rows, and what it costs to breach them. */
final class Loads {
  /** No place. */
  static final int NONE = -1;

  private static final int ROOM = 8;

  /** Breach of a row, in row units, that is rounding and not a breach. */
  private static final double TOLERANCE = 1e-7;

  private final LotProblem problem;

  /** Price of a unit of breach, in thousand yuan, of each row of each group. */
  private final double[][] price;

  private final int[] at;
  private final int[] position;
  private final int[][] members;
  private final int[] count;
  private final double[][] load;

  /** Worth of the place of each lot, and its use of the first row there: most have no other. */
  private final double[] worth;

  private final double[] firstUse;

  /**
   * Begins with all lots nowhere.
   *
   * @param price price of a unit of breach of each row of each group; read anew every time
   */
  Loads(LotProblem problem, double[][] price) {
    this.problem = problem;
    this.price = price;
    at = new int[problem.lots()];
    position = new int[problem.lots()];
    members = new int[problem.groups()][ROOM];
    count = new int[problem.groups()];
    load = new double[problem.groups()][];
    for (int g = 0; g < load.length; g++) {
      load[g] = new double[problem.most()[g].length];
    }
    Arrays.fill(at, NONE);
    worth = new double[problem.lots()];
    firstUse = new double[problem.lots()];
  }

  /** Puts every lot at a place; sums what they use anew, so that nothing is lost to rounding. */
  void take(int[] places) {
    Arrays.fill(count, 0);
    for (double[] of : load) {
      Arrays.fill(of, 0);
    }
    Arrays.fill(at, NONE);
    for (int lot = 0; lot < places.length; lot++) {
      put(lot, places[lot]);
    }
  }

  /** Moves a lot. */
  void move(int lot, int place) {
    int from = at[lot];
    int group = problem.group()[from];
    int last = members[group][--count[group]];
    members[group][position[lot]] = last;
    position[last] = position[lot];
    double[] use = problem.use()[from];
    for (int r = 0; r < use.length; r++) {
      load[group][r] -= use[r];
    }
    put(lot, place);
  }

  private void put(int lot, int place) {
    int group = problem.group()[place];
    at[lot] = place;
    if (count[group] == members[group].length) {
      members[group] = Arrays.copyOf(members[group], 2 * count[group]);
    }
    members[group][count[group]] = lot;
    position[lot] = count[group]++;
    double[] use = problem.use()[place];
    worth[lot] = problem.worth()[place];
    firstUse[lot] = use.length == 0 ? 0 : use[0];
    for (int r = 0; r < use.length; r++) {
      load[group][r] += use[r];
    }
  }

  /** Place of a lot. */
  int at(int lot) {
    return at[lot];
  }

  /** Place of every lot, copied. */
  int[] places() {
    return at.clone();
  }

  /** Lots of a group, the first {@link #count} of them; not to be changed. */
  int[] members(int group) {
    return members[group];
  }

  int count(int group) {
    return count[group];
  }

  /**
   * What a group would pay for breaches, in thousand yuan.
   *
   * @param in place that one more lot takes, {@link #NONE} for none
   * @param out place that a lot leaves, {@link #NONE} for none
   */
  double breachCost(int group, int in, int out) {
    double cost = 0;
    double[] now = load[group];
    for (int r = 0; r < now.length; r++) {
      double activity = now[r];
      activity += in < 0 ? 0 : problem.use()[in][r];
      activity -= out < 0 ? 0 : problem.use()[out][r];
      cost += price[group][r] * breach(group, r, activity);
    }
    return cost;
  }

  /** What the first row of a group pays for breaches at so much use, in thousand yuan. */
  double firstCost(int group, double activity) {
    return price[group][0] * breach(group, 0, activity);
  }

  /** Use of the first row of a group with one more lot at a place. */
  double firstWith(int group, int place) {
    return load[group][0] + problem.use()[place][0];
  }

  /** What a lot uses of the first row of its group. */
  double firstUse(int lot) {
    return firstUse[lot];
  }

  /** Worth of the place of a lot, in thousand yuan. */
  double worth(int lot) {
    return worth[lot];
  }

  /** Breach of a row as the lots are, in row units. */
  double breach(int group, int row) {
    return breach(group, row, load[group][row]);
  }

  private double breach(int group, int row, double activity) {
    double over = activity - problem.most()[group][row];
    if (over > TOLERANCE) {
      return over;
    }
    double under = problem.least()[group][row] - activity;
    return under > TOLERANCE ? under : 0;
  }

  boolean feasible() {
    for (int g = 0; g < load.length; g++) {
      for (int r = 0; r < load[g].length; r++) {
        if (breach(g, r) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Worth of the places less the cost of breaches, in thousand yuan. */
  double value() {
    double value = Arrays.stream(worth).sum();
    for (int g = 0; g < load.length; g++) {
      value -= breachCost(g, NONE, NONE);
    }
    return value;
  }
}
