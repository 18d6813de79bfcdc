package org.agrichain.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/**
 * Local search on lots that compete for tight rows. Breaches have a price, which falls while plans
 * without any are found and rises where there are some otherwise. Every descent begins on the way
 * from one good plan to another (path relinking with ejection chains and adaptive prices, after
 * Yagiura, Ibaraki and Glover 2006).
 */
public final class Relinking {
  /** Places of a lot, the most promising first, that it may go to. */
  private static final int NEAREST = 6;

  /** Good plans that are kept. */
  private static final int POOL = 20;

  /** Share of descents that begin between two good plans; the others begin near one. */
  private static final double BETWEEN = 0.8;

  /** A beginning between two plans is so far on the way, from this share to 1 less this share. */
  private static final double LEAST_WAY = 0.2;

  /** Lots moved by chance before a descent, at most. */
  private static final int KICKS = 3;

  /** Prices rise by this share, and fall by half of it... */
  private static final double STEP = 0.02;

  /** ... by more after so many descents of one outcome, by this factor for each, ... */
  private static final int PATIENCE = 20;

  private static final double HASTE = 1.2;

  /** ... but never by more than this share. */
  private static final double MOST_STEP = 0.3;

  /** Share of a typical price that a first price is at least. */
  private static final double LEAST_PRICE = 0.3;

  /** Gain, as a share of the typical difference between two places, that does not count. */
  private static final double GRAIN = 1e-6;

  private final Random random;
  private final List<int[]> pool = new ArrayList<>();
  private final double[][] worthOfRow;
  private double[][] price;
  private double difference;
  private boolean feasibleThen;

  /** Descents in a row of one outcome. */
  private int alike;

  private long looked;

  /**
   * Prepares a search.
   *
   * @param worthOfRow worth of one more unit of each row of each group, in thousand yuan, as far as
   *     it is known: breaches are priced so at first
   */
  public Relinking(long seed, double[][] worthOfRow) {
    random = new Random(seed);
    this.worthOfRow = worthOfRow;
  }

  /** Number of exchanges looked at in all: a measure of effort. */
  public long looked() {
    return looked;
  }

  /**
   * Searches for a time. Good plans and prices are kept for the next time, so the problem may only
   * differ in worth from then on.
   *
   * @param start place of every lot to begin with
   * @param goOn asked often, with the number of exchanges looked at so far known
   * @return places of greater worth than the start's within all limits (or any within all limits
   *     when the start is not), null when none were found
   */
  public int[] search(LotProblem problem, int[] start, BooleanSupplier goOn) {
    if (price == null) {
      measure(problem);
    }
    Loads loads = new Loads(problem, price);
    Loads appraised = new Loads(problem, price);
    Rings rings = new Rings(problem, loads, NEAREST, GRAIN * difference);
    int[] best = null;
    double highest = problem.feasible(start) ? problem.worth(start) : Double.NEGATIVE_INFINITY;
    loads.take(start);
    long before = looked;
    while (goOn.getAsBoolean()) {
      int[] found = descend(problem, loads, rings, before, goOn);
      if (found != null && problem.worth(found) > highest + GRAIN * difference) {
        best = found;
        highest = problem.worth(found);
      }
      reprice(problem, loads, found != null);
      enter(appraised, found == null ? loads.places() : found);
      loads.take(beginning(problem));
    }
    return best;
  }

  /** Goes up to where no exchange gains; the best plan within all limits met on the way. */
  private int[] descend(
      LotProblem problem, Loads loads, Rings rings, long before, BooleanSupplier goOn) {
    int[] best = null;
    double highest = Double.NEGATIVE_INFINITY;
    boolean better = true;
    while (better) {
      better = goOn.getAsBoolean() && rings.improve();
      looked = before + rings.looked();
      if (loads.feasible()) {
        int[] places = loads.places();
        double worth = problem.worth(places);
        if (worth > highest) {
          best = places;
          highest = worth;
        }
      }
    }
    return best;
  }

  /**
   * First prices: what rows are worth, and a share at least of what a lot typically loses elsewhere
   * over what it uses there.
   */
  private void measure(LotProblem problem) {
    double apart = 0;
    long count = 0;
    double[] used = new double[problem.groups()];
    long[] places = new long[problem.groups()];
    for (int[] of : problem.places()) {
      for (int k = 0; k < Math.min(NEAREST, of.length); k++) {
        apart += Math.abs(problem.worth()[of[k]] - problem.worth()[of[0]]);
        count++;
        used[problem.group()[of[k]]] += Arrays.stream(problem.use()[of[k]]).map(Math::abs).sum();
        places[problem.group()[of[k]]] += problem.use()[of[k]].length;
      }
    }
    difference = Math.max(1e-9, apart / Math.max(1, count));
    price = new double[problem.groups()][];
    for (int g = 0; g < price.length; g++) {
      double typical = difference * places[g] / Math.max(1e-9, used[g]);
      price[g] =
          Arrays.stream(worthOfRow[g])
              .map(worth -> Math.max(LEAST_PRICE * typical, Math.abs(worth)))
              .toArray();
    }
  }

  private void reprice(LotProblem problem, Loads loads, boolean feasible) {
    alike = feasible == feasibleThen ? alike + 1 : 0;
    feasibleThen = feasible;
    double haste = Math.pow(HASTE, Math.max(0, alike - PATIENCE));
    double step = Math.min(MOST_STEP, STEP * haste);
    double most = 0;
    for (int g = 0; g < price.length; g++) {
      for (int r = 0; r < price[g].length; r++) {
        most = Math.max(most, share(problem, loads, g, r));
      }
    }
    for (int g = 0; g < price.length; g++) {
      for (int r = 0; r < price[g].length; r++) {
        price[g][r] *=
            feasible
                ? 1 - step / 2
                : 1 + step * share(problem, loads, g, r) / Math.max(1e-12, most);
      }
    }
  }

  /** Breach of a row as a share of its limit. */
  private static double share(LotProblem problem, Loads loads, int group, int row) {
    double limit = Math.abs(problem.most()[group][row]);
    double scale = limit > 1e-9 && limit < 1e12 ? limit : Math.abs(problem.least()[group][row]);
    return loads.breach(group, row) / Math.max(1e-9, scale);
  }

  /** A plan enters the pool in place of the worst at the prices of today. */
  private void enter(Loads loads, int[] plan) {
    if (pool.stream().anyMatch(each -> Arrays.equals(each, plan))) {
      return;
    }
    if (pool.size() < POOL) {
      pool.add(plan);
      return;
    }
    int worst = 0;
    double lowest = Double.POSITIVE_INFINITY;
    for (int n = 0; n < pool.size(); n++) {
      loads.take(pool.get(n));
      if (loads.value() < lowest) {
        lowest = loads.value();
        worst = n;
      }
    }
    loads.take(plan);
    if (loads.value() > lowest) {
      pool.set(worst, plan);
    }
  }

  /** Where the next descent begins. */
  private int[] beginning(LotProblem problem) {
    int[] from = pool.get(random.nextInt(pool.size())).clone();
    if (pool.size() > 1 && random.nextDouble() < BETWEEN) {
      int[] to = pool.get(random.nextInt(pool.size()));
      double way = LEAST_WAY + (1 - 2 * LEAST_WAY) * random.nextDouble();
      for (int lot = 0; lot < from.length; lot++) {
        from[lot] = random.nextDouble() < way ? to[lot] : from[lot];
      }
    }
    for (int kick = 1 + random.nextInt(KICKS); kick > 0; kick--) {
      int lot = random.nextInt(from.length);
      int[] places = problem.places()[lot];
      from[lot] = places[random.nextInt(Math.min(NEAREST, places.length))];
    }
    return from;
  }
}
