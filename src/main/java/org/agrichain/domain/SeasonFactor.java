package org.agrichain.domain;

/**
 * Named curves over the periods.
 *
 * @param season name of the curve
 * @param period period
 * @param factor factor in that period
 */
public record SeasonFactor(String season, int period, double factor) {}
