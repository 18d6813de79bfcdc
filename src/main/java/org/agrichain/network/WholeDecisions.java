package org.agrichain.network;

/**
 * The whole decisions of a network and the rows they touch.
 *
 * @param lotColumns for each supply (order of the dataset) its LOTS columns, in the order of its
 *     intake options
 * @param lotsRow for each supply its LOTS row, -1 when it has no option
 * @param maxPlants for each supply the greatest number of plants that may take its lots
 * @param leastLots for each supply the least number of lots a plant takes when it takes any
 * @param lotPlant for each supply and column the position of the plant among the sites
 * @param lines every line in every period in which it can run
 * @param campaigns every campaign of every line and period
 * @param candidates every line that could be built and can then run in some period
 * @param tiers for each claimant of a policy the TIER columns of which at most one is on
 */
public record WholeDecisions(
    int[][] lotColumns,
    int[] lotsRow,
    int[] maxPlants,
    int[] leastLots,
    int[][] lotPlant,
    LinePeriod[] lines,
    Campaign[] campaigns,
    Candidate[] candidates,
    int[][] tiers) {

  /**
   * A line in one period.
   *
   * @param line position of the line in the dataset
   * @param period period
   * @param modeColumns columns of its modes, by rising hours
   * @param modeHours hours of each mode, as a share of the longest
   * @param leastShare least use of each mode, in the same measure
   * @param hours hours of the longest mode
   * @param hoursRow LINE_HOURS row
   * @param leastRow LINE_LEAST row, -1 when no mode has a least use
   */
  public record LinePeriod(
      int line,
      int period,
      int[] modeColumns,
      double[] modeHours,
      double[] leastShare,
      double hours,
      int hoursRow,
      int leastRow) {}

  /**
   * A campaign.
   *
   * @param process position of the process option
   * @param period period
   * @param column CAMPAIGN column
   * @param processColumn PROCESS column
   * @param hoursRow LINE_HOURS row of its line
   * @param most greatest activity when on, in column units
   * @param least least activity when on, in column units
   */
  public record Campaign(
      int process,
      int period,
      int column,
      int processColumn,
      int hoursRow,
      double most,
      double least) {}

  /**
   * A line that could be built.
   *
   * @param column BUILD column
   * @param lines positions of its periods among the lines
   */
  public record Candidate(int column, int[] lines) {}
}
