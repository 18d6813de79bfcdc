package org.agrichain.assignment;

import java.util.Map;
import org.agrichain.pricing.WholePlan;

/**
 * Outcome of a search.
 *
 * @param best best settled plan, null when none was found
 * @param bound proven upper bound in thousand yuan; infinite when none was found
 * @param infeasible true when it is proven that no plan exists
 * @param steps settled rounds
 * @param stoppedBecause optimal, gap, seconds, steps, cancelled, exhausted, or unanswered when no
 *     algorithm could solve the first linear programme
 * @param moves moves evaluated by OptaPlanner
 * @param moveSeconds time its local search took
 * @param parts value in thousand yuan that each part of the search added
 */
public record SearchResult(
    WholePlan best,
    double bound,
    boolean infeasible,
    int steps,
    String stoppedBecause,
    long moves,
    double moveSeconds,
    Map<String, Double> parts) {}
