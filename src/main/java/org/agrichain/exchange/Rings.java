package org.agrichain.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Exchanges of a few lots between groups: one lot goes to another group, a lot from there to a
 * third, and so on; the last one ends somewhere, or where the first one came from. No exchange
 * visits a group twice, so that its gain is exact (multi-exchange, after Thompson and Psaraftis
 * 1993 and Ahuja et al. 2004). The best beginning that ends with each lot is kept, for growing
 * lengths.
 */
final class Rings {
  /** Most lots that one exchange moves. */
  private static final int LENGTH = 4;

  private final LotProblem problem;
  private final Loads loads;

  /** The first places of every lot. */
  private final int[][] near;

  /** Greatest worth among them. */
  private final double[] highest;

  /** Gain that does not count, in thousand yuan. */
  private final double grain;

  /** Gain of the best beginning of each length that has taken each lot from its place. */
  private final double[][] gain;

  /** The lot before it, and the first one. */
  private final int[][] before;

  private final int[][] first;

  /** Where the lot before it goes to make it leave. */
  private final int[][] via;

  /** What every group pays for breaches as the lots are, in thousand yuan. */
  private final double[] paid;

  /** Best end for each lot at the length looked at: what the exchange gains, and the place. */
  private final double[] endGain;

  private final int[] endPlace;
  private final boolean[] visited;
  private long looked;

  /**
   * Prepares exchanges.
   *
   * @param nearest number of places of each lot that it may go to
   * @param grain gain that does not count, in thousand yuan
   */
  Rings(LotProblem problem, Loads loads, int nearest, double grain) {
    this.problem = problem;
    this.loads = loads;
    this.grain = grain;
    int lots = problem.lots();
    near = new int[lots][];
    highest = new double[lots];
    for (int lot = 0; lot < lots; lot++) {
      int[] all = problem.places()[lot];
      near[lot] = Arrays.copyOf(all, Math.min(all.length, nearest));
      highest[lot] = Arrays.stream(near[lot]).mapToDouble(p -> problem.worth()[p]).max().orElse(0);
    }
    gain = new double[LENGTH][lots];
    before = new int[LENGTH][lots];
    first = new int[LENGTH][lots];
    via = new int[LENGTH][lots];
    paid = new double[problem.groups()];
    endGain = new double[lots];
    endPlace = new int[lots];
    visited = new boolean[problem.groups()];
  }

  /** Number of exchanges looked at since the beginning: a measure of effort. */
  long looked() {
    return looked;
  }

  /**
   * Does exchanges that gain, several where they have no group in common.
   *
   * @return false when there is none
   */
  boolean improve() {
    int lots = problem.lots();
    for (int g = 0; g < paid.length; g++) {
      paid[g] = loads.breachCost(g, Loads.NONE, Loads.NONE);
    }
    for (int lot = 0; lot < lots; lot++) {
      gain[0][lot] = relief(lot) - problem.worth()[loads.at(lot)];
      before[0][lot] = Loads.NONE;
      first[0][lot] = lot;
    }
    for (int length = 0; length < LENGTH; length++) {
      if (length + 1 < LENGTH) {
        Arrays.fill(gain[length + 1], Double.NEGATIVE_INFINITY);
      }
      boolean found = false;
      for (int lot = 0; lot < lots; lot++) {
        endGain[lot] = grain;
        if (gain[length][lot] > Double.NEGATIVE_INFINITY) {
          lookFurther(length, lot);
        }
        found |= endGain[lot] > grain;
      }
      if (found) {
        doBest(length);
        return true;
      }
    }
    return false;
  }

  /** What the group of a lot pays less for breaches when the lot leaves. */
  private double relief(int lot) {
    int place = loads.at(lot);
    int group = problem.group()[place];
    return paid[group] - loads.breachCost(group, Loads.NONE, place);
  }

  private void visit(int length, int lot, boolean here) {
    for (int n = length, at = lot; n >= 0; n--) {
      visited[problem.group()[loads.at(at)]] = here;
      at = before[n][at];
    }
  }

  /** Ends the beginning that took a lot away, and goes on from it to every lot it can replace. */
  private void lookFurther(int length, int lot) {
    visit(length, lot, true);
    int start = first[length][lot];
    int startPlace = loads.at(start);
    int startGroup = problem.group()[startPlace];
    for (int place : near[lot]) {
      int group = problem.group()[place];
      double so = gain[length][lot] + problem.worth()[place];
      looked++;
      if (group == startGroup) {
        // The group of the first one does not only lose it.
        double again = paid[group] - loads.breachCost(group, place, startPlace);
        end(lot, place, so - relief(start) + again);
      } else if (!visited[group]) {
        end(lot, place, so + paid[group] - loads.breachCost(group, place, Loads.NONE));
        if (length + 1 < LENGTH && problem.most()[group].length > 0) {
          replace(length + 1, lot, start, place, so + paid[group]);
        }
      }
    }
    visit(length, lot, false);
  }

  private void end(int lot, int place, double gained) {
    if (gained > endGain[lot]) {
      endGain[lot] = gained;
      endPlace[lot] = place;
    }
  }

  private void replace(int length, int lot, int start, int place, double so) {
    int group = problem.group()[place];
    int[] members = loads.members(group);
    int count = loads.count(group);
    double[] leaves = gain[length];
    boolean single = problem.most()[group].length == 1;
    double with = single ? loads.firstWith(group, place) : 0;
    looked += count;
    for (int k = 0; k < count; k++) {
      int other = members[k];
      double gained = so - loads.worth(other);
      if (gained <= leaves[other] || gained + highest[other] <= 0) {
        continue; // Whatever is breached, it can only be less.
      }
      gained -=
          single
              ? loads.firstCost(group, with - loads.firstUse(other))
              : loads.breachCost(group, place, loads.at(other));
      // Some rotation of a ring that gains has gained all the way round.
      if (gained > leaves[other] && gained + highest[other] > 0) {
        leaves[other] = gained;
        before[length][other] = lot;
        first[length][other] = start;
        via[length][other] = place;
      }
    }
  }

  /** Does the exchanges of a length that gain most, as long as they share no group. */
  private void doBest(int length) {
    List<Integer> ends = new ArrayList<>();
    for (int lot = 0; lot < endGain.length; lot++) {
      if (endGain[lot] > grain) {
        ends.add(lot);
      }
    }
    ends.sort(Comparator.comparingDouble((Integer lot) -> -endGain[lot]));
    boolean[] touched = new boolean[problem.groups()];
    for (int last : ends) {
      int[] lots = new int[length + 1];
      int[] to = new int[length + 1];
      boolean apart = !touched[problem.group()[endPlace[last]]];
      for (int n = length, lot = last; n >= 0; n--) {
        lots[n] = lot;
        apart &= !touched[problem.group()[loads.at(lot)]];
        lot = before[n][lot];
      }
      if (apart) {
        for (int n = 0; n <= length; n++) {
          touched[problem.group()[loads.at(lots[n])]] = true;
          to[n] = n == length ? endPlace[last] : via[n + 1][lots[n + 1]];
        }
        touched[problem.group()[endPlace[last]]] = true;
        for (int n = 0; n <= length; n++) {
          loads.move(lots[n], to[n]);
        }
      }
    }
  }
}
