package org.agrichain.benchmark.outside;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.agrichain.benchmark.Measurement;

/**
 * One run on one instance, in the terms of its publication.
 *
 * @param instance name
 * @param value objective of the plan that the checker passed, null without one
 * @param bound proven bound on the objective, null when none was found
 * @param bestKnown published value, null when there is none
 * @param gapToBestKnown gap to it in percent, positive when worse; null without both
 * @param gapToBound gap to the bound in percent; null without both
 * @param feasible whether there is a plan
 * @param seconds wall time
 * @param wonBy what found the plan: local-search (the first plan included), neighbourhood or
 *     whole-model; null without a plan or for a rival
 */
@JsonPropertyOrder({
  "instance",
  "value",
  "bound",
  "best_known",
  "gap_to_best_known_pct",
  "gap_to_bound_pct",
  "feasible",
  "seconds",
  "won_by"
})
public record OutsideRow(
    String instance,
    BigDecimal value,
    BigDecimal bound,
    @JsonProperty("best_known") BigDecimal bestKnown,
    @JsonProperty("gap_to_best_known_pct") BigDecimal gapToBestKnown,
    @JsonProperty("gap_to_bound_pct") BigDecimal gapToBound,
    boolean feasible,
    BigDecimal seconds,
    @JsonProperty("won_by") String wonBy) {

  static OutsideRow of(Family family, String instance, Measurement run, Double best) {
    Double value = family.published(run.valueYuan());
    Double bound = family.published(run.boundYuan());
    return new OutsideRow(
        instance,
        rounded(value, 4),
        rounded(bound, 4),
        rounded(best, 4),
        rounded(gap(family, value, best), 5),
        rounded(gap(family, value, bound), 5),
        run.feasible(),
        rounded(run.seconds(), 2),
        run.feasible() ? run.wonBy() : null);
  }

  /** How much worse a value is than another, in percent of the other. */
  static Double gap(Family family, Double value, Double than) {
    if (value == null || than == null) {
      return null;
    }
    double worse = family.least() ? value - than : than - value;
    return 100 * worse / Math.max(1e-9, Math.abs(than));
  }

  private static BigDecimal rounded(Double value, int digits) {
    return value == null
        ? null
        : BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
