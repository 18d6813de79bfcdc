package org.agrichain.comparison;

/**
 * What moved, moves.csv: largest change first within each kind. What did not change has no row.
 *
 * @param scenario scenario
 * @param kind lots (raw lots by origin, material and plant), lines (hours by line), made (outputs
 *     by plant), sold (sales by market), hauled (shipments between places)
 * @param what material or line
 * @param fromSite origin, plant or place it comes from; empty where there is none
 * @param toSite plant or market it goes to; empty where there is none, and for lots left with the
 *     herder
 * @param unit unit
 * @param base amount in the base
 * @param value amount under the scenario
 * @param delta value - base
 */
public record MoveRow(
    String scenario,
    String kind,
    String what,
    String fromSite,
    String toSite,
    String unit,
    double base,
    double value,
    double delta) {}
