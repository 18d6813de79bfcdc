package org.agrichain.dataset;

/**
 * One row of a sweep's grid; the columns are those of {@code datasets/schema/factors.csv}.
 *
 * @param factor factor
 * @param action what is done with the level
 * @param table table that is changed
 * @param where which rows; null for every row
 * @param column column that is changed
 * @param levels levels between bars; null when they are drawn
 * @param distribution how levels are drawn; null when they are listed
 * @param least least level, or the 5 % quantile
 * @param likely likeliest level
 * @param most greatest level, or the 95 % quantile
 * @param name name in English
 * @param nameZh name in Chinese
 * @param unit unit of the levels, for people
 * @param source where the range comes from
 */
record FactorRow(
    String factor,
    Action action,
    String table,
    String where,
    String column,
    String levels,
    Distribution distribution,
    Double least,
    Double likely,
    Double most,
    String name,
    String nameZh,
    String unit,
    String source) {}
