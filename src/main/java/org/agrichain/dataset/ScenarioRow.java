package org.agrichain.dataset;

/**
 * One row of a scenario's sheet; the columns are those of {@code datasets/schema/scenario.csv}.
 *
 * @param action what it says or does
 * @param table table that is changed; null for a head row
 * @param where which rows; null for every row
 * @param column column that is changed; null where none is
 * @param value new value, factor, amount or pairs; null when blank
 * @param source where the figure comes from; null when not said
 */
record ScenarioRow(
    Action action, String table, String where, String column, String value, String source) {}
