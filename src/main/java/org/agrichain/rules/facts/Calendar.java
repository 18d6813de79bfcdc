package org.agrichain.rules.facts;

/**
 * Length of the plan.
 *
 * @param periods number of periods
 * @param longestHours hours of the longest period
 */
public record Calendar(int periods, double longestHours) {}
