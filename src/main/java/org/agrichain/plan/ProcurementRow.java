package org.agrichain.plan;

import java.math.BigDecimal;

/**
 * One purchase of procurement.csv.
 *
 * @param purchase row of purchases
 * @param site plant
 * @param material material
 * @param period period
 * @param units units bought
 * @param yuan amount paid
 */
public record ProcurementRow(
    String purchase, String site, String material, int period, double units, BigDecimal yuan) {}
