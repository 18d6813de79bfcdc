package org.agrichain.exchange;

/**
 * Lots, each of which takes one of its places. Places that have rows in common form a group; what
 * the lots of a group use of its rows must stay between limits. The sum of worth is to be greatest.
 *
 * @param places for each lot its places, the most promising first; never empty
 * @param worth worth of each place, in thousand yuan
 * @param group group of each place
 * @param use what a lot at each place uses of each row of its group, in row units
 * @param least least use of each row of each group
 * @param most greatest use of each row of each group
 */
public record LotProblem(
    int[][] places,
    double[] worth,
    int[] group,
    double[][] use,
    double[][] least,
    double[][] most) {

  /** Number of groups. */
  int groups() {
    return most.length;
  }

  /** Number of lots. */
  int lots() {
    return places.length;
  }

  /** Sum of worth of a place for each lot, in thousand yuan. */
  public double worth(int[] at) {
    double sum = 0;
    for (int place : at) {
      sum += worth[place];
    }
    return sum;
  }

  /** True when a place for each lot keeps every row within its limits. */
  public boolean feasible(int[] at) {
    double[][] price = new double[groups()][];
    for (int g = 0; g < price.length; g++) {
      price[g] = new double[most[g].length];
    }
    Loads loads = new Loads(this, price);
    loads.take(at);
    return loads.feasible();
  }
}
