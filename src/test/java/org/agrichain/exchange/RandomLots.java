package org.agrichain.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/** Small problems drawn by chance: a few lots, groups with one or two rows, some with a least. */
final class RandomLots {
  private RandomLots() {}

  /**
   * A problem in which some lots may be declined (place 0, group 0, no rows).
   *
   * @param tightness share of what lots use on average that the groups have room for
   */
  static LotProblem problem(long seed, int lots, int groups, double tightness) {
    Random random = new Random(seed);
    int count = 1 + lots * groups;
    double[] worth = new double[count];
    int[] group = new int[count];
    double[][] use = new double[count][0];
    double[][] least = new double[groups + 1][0];
    double[][] most = new double[groups + 1][0];
    for (int g = 1; g <= groups; g++) {
      int rows = 1 + random.nextInt(2);
      least[g] = new double[rows];
      most[g] = new double[rows];
      for (int r = 0; r < rows; r++) {
        most[g][r] = Math.rint(tightness * 15 * lots / groups);
        least[g][r] = random.nextInt(4) == 0 ? 5 : -Double.MAX_VALUE;
      }
    }
    int[][] places = new int[lots][];
    for (int lot = 0; lot < lots; lot++) {
      boolean declinable = random.nextInt(4) == 0;
      int from = 1 + lot * groups;
      for (int g = 1; g <= groups; g++) {
        int place = from + g - 1;
        group[place] = g;
        use[place] =
            IntStream.range(0, most[g].length).mapToDouble(r -> 5 + random.nextInt(21)).toArray();
        worth[place] = -110 + 4 * use[place][0] + random.nextInt(11);
      }
      places[lot] =
          IntStream.concat(
                  declinable ? IntStream.of(0) : IntStream.empty(),
                  IntStream.range(from, from + groups))
              .boxed()
              .sorted(Comparator.comparingDouble(place -> -worth[place]))
              .mapToInt(Integer::intValue)
              .toArray();
    }
    return new LotProblem(places, worth, group, use, least, most);
  }

  /**
   * Greatest worth within all limits by trying everything; negative infinity when there is none.
   */
  static double best(LotProblem problem) {
    return best(problem, new int[problem.lots()], 0);
  }

  private static double best(LotProblem problem, int[] at, int lot) {
    if (lot == at.length) {
      return feasible(problem, at) ? worth(problem, at) : Double.NEGATIVE_INFINITY;
    }
    double highest = Double.NEGATIVE_INFINITY;
    for (int place : problem.places()[lot]) {
      at[lot] = place;
      highest = Math.max(highest, best(problem, at, lot + 1));
    }
    return highest;
  }

  /** By the book, without {@link Loads}. */
  static boolean feasible(LotProblem problem, int[] at) {
    return breaches(problem, at, 1) < 1e-9;
  }

  /** Sum of all breaches at a price. */
  static double breaches(LotProblem problem, int[] at, double price) {
    double sum = 0;
    for (int g = 0; g < problem.groups(); g++) {
      for (int r = 0; r < problem.most()[g].length; r++) {
        double used = 0;
        for (int place : at) {
          used += problem.group()[place] == g ? problem.use()[place][r] : 0;
        }
        sum += Math.max(0, used - problem.most()[g][r]);
        sum += Math.max(0, problem.least()[g][r] - used);
      }
    }
    return sum * price;
  }

  static double worth(LotProblem problem, int[] at) {
    return Arrays.stream(at).mapToDouble(place -> problem.worth()[place]).sum();
  }

  /** The same price for every row. */
  static double[][] prices(LotProblem problem, double price) {
    double[][] prices = new double[problem.groups()][];
    for (int g = 0; g < prices.length; g++) {
      prices[g] = new double[problem.most()[g].length];
      Arrays.fill(prices[g], price);
    }
    return prices;
  }

  /** Every lot at its first place. */
  static int[] first(LotProblem problem) {
    return Arrays.stream(problem.places()).mapToInt(places -> places[0]).toArray();
  }
}
