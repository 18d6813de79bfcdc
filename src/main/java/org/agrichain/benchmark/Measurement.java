package org.agrichain.benchmark;

import java.math.BigDecimal;
import java.util.List;

/**
 * One run of one competitor.
 *
 * @param run who ran
 * @param seed seed
 * @param seconds wall time it took, settling and publishing included
 * @param valueYuan value of its published plan, null when it has no plan that the checker passes
 * @param boundYuan upper bound it proved itself, null when it proved none
 * @param firstPlanSeconds time to its first plan, null when it has none or does not tell
 * @param wonBy what found the published plan: local-search (the first plan included), neighbourhood
 *     or whole-model; null for a rival and without a plan
 * @param failure why it has less than it should, in English, such as a crash of the process it ran
 *     in; null when nothing went wrong
 * @param curve how value and bound came together, by time
 */
public record Measurement(
    Competitor run,
    long seed,
    double seconds,
    BigDecimal valueYuan,
    BigDecimal boundYuan,
    Double firstPlanSeconds,
    String wonBy,
    String failure,
    List<CurvePoint> curve) {
  /** True when it has a plan that the checker passes. */
  public boolean feasible() {
    return valueYuan != null;
  }

  /** Gap to a bound in percent of the bound, null without a plan or a bound. */
  public Double gapPercent(BigDecimal bound) {
    return bound == null || valueYuan == null
        ? null
        : 100
            * bound.subtract(valueYuan).doubleValue()
            / Math.max(0.005, Math.abs(bound.doubleValue()));
  }
}
