package org.agrichain.comparison;

/**
 * One figure of one scenario beside the base, figures.csv.
 *
 * @param scenario scenario
 * @param part part of the list: plan, result, account, raw, made, sold, line, indicator
 * @param figure name of the figure; of an indicator its name and, after a slash, what it is about
 * @param unit unit
 * @param base figure of the base; 0 where the base has none, blank where it has no plan
 * @param value figure of the scenario, in the same way
 * @param delta value - base; blank where either is
 * @param deltaPercent 100 delta / |base|; blank where the base is 0
 */
public record FigureRow(
    String scenario,
    String part,
    String figure,
    String unit,
    Double base,
    Double value,
    Double delta,
    Double deltaPercent) {}
