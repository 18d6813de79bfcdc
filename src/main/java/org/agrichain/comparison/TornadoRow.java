package org.agrichain.comparison;

/**
 * What a factor does to a figure, tornado.csv: widest swing first for each figure.
 *
 * @param figure part and name of the figure
 * @param factor factor
 * @param lowLevel mean level of the lowest fifth of the cells
 * @param highLevel mean level of the highest fifth
 * @param atLow mean of the figure there
 * @param atHigh mean of the figure there
 * @param swing atHigh - atLow
 * @param rankCorrelation Spearman's rank correlation of level and figure, -1 .. 1
 */
public record TornadoRow(
    String figure,
    String factor,
    double lowLevel,
    double highLevel,
    double atLow,
    double atHigh,
    double swing,
    double rankCorrelation) {}
