package org.agrichain.comparison;

/**
 * Spread of a figure over the cells of a sweep, percentiles.csv.
 *
 * @param figure part and name of the figure
 * @param cells cells with a plan
 * @param mean mean
 * @param p5 5 % of the cells stay at or below it
 * @param p25 25 % do
 * @param p50 half of them do
 * @param p75 75 % do
 * @param p95 95 % do
 * @param least least
 * @param most greatest
 */
public record PercentileRow(
    String figure,
    int cells,
    double mean,
    double p5,
    double p25,
    double p50,
    double p75,
    double p95,
    double least,
    double most) {}
