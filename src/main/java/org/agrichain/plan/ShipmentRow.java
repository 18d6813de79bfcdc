package org.agrichain.plan;

import java.math.BigDecimal;

/**
 * One haul of shipments.csv.
 *
 * @param fromSite from
 * @param toSite to
 * @param material material
 * @param period period
 * @param sentUnits sent
 * @param arrivedUnits arrived: sent less the loss, rounded down to the quantum
 * @param yuan freight and loading
 */
public record ShipmentRow(
    String fromSite,
    String toSite,
    String material,
    int period,
    double sentUnits,
    double arrivedUnits,
    BigDecimal yuan) {}
