package org.agrichain.plan;

/**
 * One material of one order of production-orders.csv.
 *
 * @param line line
 * @param site plant
 * @param recipe recipe
 * @param period period
 * @param shifts mode of the line
 * @param hours line hours of the order, set-up included
 * @param direction reference, input, ingredient, output, loss or rounding-loss
 * @param material material; empty for loss, rounding-loss and the reference of a blend
 * @param units quantity; kg for loss and rounding-loss
 */
public record ProductionOrderRow(
    String line,
    String site,
    String recipe,
    int period,
    int shifts,
    double hours,
    String direction,
    String material,
    double units) {}
