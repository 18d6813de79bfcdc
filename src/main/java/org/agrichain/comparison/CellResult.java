package org.agrichain.comparison;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import org.agrichain.plan.PlanSummary;

/**
 * One cell of a sweep: the levels of its factors and what the plan for them comes to.
 *
 * @param cell number, from 1
 * @param levels level of each factor
 * @param status status of its plan; {@code REFUSED} when the dataset is no dataset at these levels
 * @param valueYuan value; null without a plan
 * @param upperBoundYuan proven upper bound; null when there is none
 * @param gapPercent gap between them; null without a plan
 * @param seconds wall time, the only thing in which equal cells differ; kept apart from the rest,
 *     so that files of equal cells are equal to the byte
 * @param figures every figure of the plan by part and name; empty without a plan
 */
public record CellResult(
    int cell,
    Map<String, BigDecimal> levels,
    String status,
    BigDecimal valueYuan,
    BigDecimal upperBoundYuan,
    Double gapPercent,
    double seconds,
    Map<String, Double> figures)
    implements Serializable {

  /** Status of a cell whose levels make no sound dataset. */
  public static final String REFUSED = "REFUSED";

  /** Result of a plan. */
  public static CellResult of(
      int cell, Map<String, BigDecimal> levels, Case planned, double seconds) {
    PlanSummary summary = planned.plan().summary();
    return new CellResult(
        cell,
        levels,
        summary.status(),
        summary.valueYuan(),
        summary.upperBoundYuan(),
        summary.gapPercent(),
        seconds,
        Figures.of(planned));
  }

  /** Result of a cell that cannot be planned. */
  public static CellResult refused(int cell, Map<String, BigDecimal> levels, double seconds) {
    return new CellResult(cell, levels, REFUSED, null, null, null, seconds, Map.of());
  }

  /** The same with another wall time. */
  public CellResult lasting(double wallSeconds) {
    return new CellResult(
        cell, levels, status, valueYuan, upperBoundYuan, gapPercent, wallSeconds, figures);
  }

  /** True when there is a plan. */
  public boolean planned() {
    return valueYuan != null;
  }
}
