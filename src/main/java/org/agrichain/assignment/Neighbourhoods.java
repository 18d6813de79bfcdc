package org.agrichain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.agrichain.network.Network;
import org.agrichain.pricing.WholePlan;

/**
 * Which part of a network to solve exactly next: the one expected to earn most for the effort. A
 * part not tried yet is expected to earn what its kind earned so far, a part tried before a share
 * of what it left open.
 */
final class Neighbourhoods {
  /** Share of what a part of prior 1 loses that one first limit is guessed to win back. */
  private static final double GUESS = 0.15;

  /** Share of the gap that this guess about a kind weighs as much as. */
  private static final double GUESS_WEIGHT = 0.1;

  /** Share of the gap that a part is guessed to lose at least, over the number of parts. */
  private static final double LEAST_LOSS = 0.1;

  /** Share of what a part left open that another try is guessed to earn. */
  private static final double AGAIN = 0.2;

  /** Share of the gap that this guess about a kind weighs as much as. */
  private static final double AGAIN_WEIGHT = 0.03;

  /** Share of its last rate that a part earns when tried again. */
  private static final double FADE = 0.4;

  /** Least effort, as a share of the first limit, that another try counts as. */
  private static final double LEAST_EFFORT = 0.1;

  /**
   * How many times as long a part is tried again that earned nothing: where much is left it pays.
   */
  private static final double LONGER = 4;

  /** A part is solved to the end when it leaves no more than so many times what does not matter. */
  private static final double PROVEN = 10;

  /** Where solving a part that is drawn anew took more than this share of the effort... */
  private static final double EASY = 0.5;

  /** ... it gets so many times the effort next time, for it will be larger, ... */
  private static final double GROWTH = 1.5;

  /** ... but never more than so many first limits: another try beats a longer one. */
  private static final double MOST_GROWTH = 4;

  /** Parts of so many columns are guessed to take the whole of their first limit. */
  private static final double LONG_COLUMNS = 5_000;

  private static final double LEAST_LIKELY = 0.2;

  /** Weight of what a part that is drawn anew earned last, when it was all there was to earn. */
  private static final double SOBERING = 0.75;

  /** Share of another part's gain that a part is worth trying for. */
  private static final double NEIGHBOUR = 0.05;

  private final Network network;
  private final double firstLimit;
  private final List<Neighbourhood> parts;
  private final boolean[] tried;
  private final double[] rate;
  private final double[] limit;

  /** Effort that each part took last, and what it left open then. */
  private final double[] took;

  private final double[] open;

  /** What parts of a kind earned at first, of what they lost before. */
  private final KindYields earned = new KindYields(GUESS, GUESS_WEIGHT);

  /** What first tries of a kind took of the first limit; a guess weighs as much as one try. */
  private final KindYields efforts = new KindYields(1, 1);

  private final double[] price;
  private final double[] loss;
  private final List<WorstDecisions> worst = new ArrayList<>();

  /** Position of the first part that is drawn anew for every plan. */
  private final int firstDrawn;

  private WholePlan looked;

  /** What parts of a kind earned when tried again, of what they had left open before. */
  private final KindYields earnedAgain = new KindYields(AGAIN, AGAIN_WEIGHT);

  private final PartRows rows;
  private final BreachedParts breaches;
  private double gap = 1;

  Neighbourhoods(Network network, double[] price, boolean wholeAllowed, double firstLimit) {
    this.network = network;
    this.firstLimit = firstLimit;
    this.price = price;
    Partition partition = new Partition(network, price, wholeAllowed);
    parts = partition.parts();
    firstDrawn = parts.size();
    partition
        .branches()
        .forEach(
            (name, columns) -> {
              worst.add(new WorstDecisions(network, price, name, columns, wholeAllowed));
              String kind = "worst " + name;
              parts.add(new Neighbourhood(kind, kind, 1, new int[0], false));
            });
    tried = new boolean[parts.size()];
    loss = new double[parts.size()];
    rate = new double[parts.size()];
    limit = new double[parts.size()];
    Arrays.fill(limit, firstLimit);
    took = new double[parts.size()];
    Arrays.fill(took, firstLimit);
    open = new double[parts.size()];
    rows = new PartRows(network, parts);
    breaches = new BreachedParts(network, parts);
  }

  /**
   * Position of the part to try next, -1 when every part is proven best.
   *
   * @param gap greatest gain that can still be had
   * @param plan the plan as it stands
   */
  int next(double gap, WholePlan plan) {
    this.gap = gap;
    look(plan);
    return best(n -> true);
  }

  /**
   * Position of the best part with none of some rows, -1 when there is none.
   *
   * @param taken rows that others change
   * @param but parts that are out of question
   */
  int bestApart(BitSet taken, Set<Integer> but) {
    return bestApart(taken, but, Double.MAX_VALUE);
  }

  /**
   * The same for limited effort.
   *
   * @param most greatest effort, seconds or nodes
   */
  int bestApart(BitSet taken, Set<Integer> but, double most) {
    return best(n -> limit[n] <= most && !but.contains(n) && rows.apart(n, taken));
  }

  /** Rows that a part may change as it is drawn now. */
  BitSet rowsOf(int n) {
    return rows.of(n);
  }

  private int best(IntPredicate wanted) {
    int best = -1;
    for (int n = 0; n < parts.size(); n++) {
      boolean better = rate(n) > 0 && (best < 0 || rate(n) > rate(best));
      if (better && wanted.test(n)) {
        best = n;
      }
    }
    return best;
  }

  /** Expected gain for one unit of effort. */
  private double rate(int n) {
    if (tried[n]) {
      return rate[n];
    }
    double share = earned.share(parts.get(n).kind(), parts.get(n).prior(), gap);
    return share * loss(n) / (firstLimit * likelyEffort(n));
  }

  /**
   * Share of the first limit that a part is guessed to take: small ones are often soon done, unless
   * others of their kind were not.
   */
  private double likelyEffort(int n) {
    double size = parts.get(n).columns().length / LONG_COLUMNS;
    double guess = Math.max(LEAST_LIKELY, Math.min(1, size));
    return efforts.share(parts.get(n).kind(), guess, 1);
  }

  private double loss(int n) {
    return loss[n] + LEAST_LOSS * Math.max(gap, 1e-9) / parts.size();
  }

  private void look(WholePlan plan) {
    if (plan != looked) {
      looked = plan;
      Losses losses = new Losses(network, price, plan.x());
      for (int n = firstDrawn; n < parts.size(); n++) {
        draw(n, losses);
      }
      for (int n = 0; n < loss.length; n++) {
        loss[n] = losses.of(parts.get(n).columns());
      }
    }
  }

  private void draw(int n, Losses losses) {
    parts.set(n, worst.get(n - firstDrawn).draw(losses, looked));
    rows.redrawn(n);
  }

  /** Position of the part to try for the sake of breaches; see {@link BreachedParts#next}. */
  int nextForBreaches(Map<Integer, Double> breached) {
    return breaches.next(breached);
  }

  Neighbourhood part(int n) {
    return parts.get(n);
  }

  /** What the decisions of a part lose against the linear bound as the plan stands. */
  double lost(int n) {
    return loss[n];
  }

  /** Effort (seconds or nodes) for a part. */
  double limit(int n) {
    return limit[n];
  }

  /**
   * Learns from a solve.
   *
   * @param n part
   * @param gain value gained
   * @param left what it could still gain
   * @param effort seconds or nodes it took
   * @param tolerance gain that does not matter
   */
  void learn(int n, double gain, double left, double effort, double tolerance) {
    boolean gained = gain > tolerance;
    if (gained) {
      breaches.moved();
    }
    if (!gained || left <= tolerance) {
      breaches.vain(n);
    }
    if (n >= firstDrawn) {
      learnDrawn(n, gain, left <= PROVEN * tolerance, effort, gained);
      return;
    }
    String kind = parts.get(n).kind();
    if (tried[n]) {
      earnedAgain.learn(kind, gain, Math.min(open[n], gap));
    } else {
      earned.learn(kind, gain, loss(n));
      efforts.learn(kind, Math.max(LEAST_EFFORT, Math.min(1, effort / firstLimit)), 1);
    }
    tried[n] = true;
    if (!gained) {
      limit[n] = longer(n);
    }
    took[n] = Math.max(effort, LEAST_EFFORT * firstLimit);
    open[n] = left;
    double again = again(n) * Math.min(left, gap);
    if (gained && again / longer(n) > FADE * gain / took[n]) {
      limit[n] = longer(n);
      rate[n] = again / limit[n];
    } else {
      rate[n] = Math.min(again / limit[n], gained ? FADE * gain / took[n] : Double.MAX_VALUE);
    }
    rate[n] = left <= PROVEN * tolerance ? 0 : rate[n];
    for (int other = 0; gained && other < parts.size(); other++) {
      if (other != n) {
        rate[other] += NEIGHBOUR * gain / parts.size() / Math.min(took[other], limit[other]);
      }
    }
  }

  private double longer(int n) {
    if (parts.get(n).all()) {
      return limit[n] * LONGER;
    }
    return Math.max(limit[n], Math.min(limit[n] * LONGER, MOST_GROWTH * firstLimit));
  }

  /** A part that is drawn anew earns next time about what it earned lately. */
  private void learnDrawn(int n, double gain, boolean proven, double effort, boolean gained) {
    double earning = Math.max(0, gain) / Math.max(effort, LEAST_EFFORT * firstLimit);
    double weight = proven && earning < rate(n) ? SOBERING : 0.5;
    rate[n] = rate(n) + weight * (earning - rate(n));
    tried[n] = true;
    worst.get(n - firstDrawn).learn(proven, gained);
    if (proven && effort > EASY * limit[n]) {
      limit[n] = Math.min(limit[n] * GROWTH, MOST_GROWTH * firstLimit);
    }
    draw(n, new Losses(network, price, looked.x()));
  }

  /** Share of what a part leaves open that parts of its kind earn when tried again. */
  private double again(int n) {
    return earnedAgain.share(parts.get(n).kind(), Math.min(1, parts.get(n).prior()), gap);
  }

  /** Makes every part worth trying again after the plan moved elsewhere. */
  void wake(double worth) {
    breaches.moved();
    for (int n = 0; n < parts.size(); n++) {
      if (tried[n] && rate[n] <= 0) {
        rate[n] = worth;
      }
    }
  }
}
