package org.agrichain.report.page;

import java.math.BigDecimal;
import java.util.List;

/**
 * One run of a way of planning, as a page shows it beside others.
 *
 * @param run name of the way
 * @param seed seed
 * @param seconds wall time
 * @param valueYuan value of its plan, null without one
 * @param boundYuan upper bound it proved, null without one
 * @param gapPercent gap to the lowest bound of all runs, null without a plan or a bound
 * @param firstPlanSeconds time to its first plan, null when it has none or does not tell
 * @param curve how value and bound came together, by time
 */
public record ContestRun(
    String run,
    long seed,
    double seconds,
    BigDecimal valueYuan,
    BigDecimal boundYuan,
    Double gapPercent,
    Double firstPlanSeconds,
    List<Point> curve) {

  /**
   * A state of a run.
   *
   * @param seconds wall time since it began
   * @param valueYuan value so far, null while there is no plan
   * @param boundYuan bound so far, null while there is none
   */
  public record Point(double seconds, Double valueYuan, Double boundYuan) {}
}
