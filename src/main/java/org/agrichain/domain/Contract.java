package org.agrichain.domain;

/**
 * Promised deliveries.
 *
 * @param contract identifier
 * @param market market
 * @param material product
 * @param fromPeriod first period
 * @param toPeriod last period
 * @param unitsPerPeriod quantity due in each period, in unit
 * @param priceYuanPerUnit price, in yuan/unit
 * @param penaltyYuanPerUnit penalty for each unit not delivered; blank: must be delivered, in
 *     yuan/unit; null when blank
 */
public record Contract(
    String contract,
    String market,
    String material,
    int fromPeriod,
    int toPeriod,
    double unitsPerPeriod,
    double priceYuanPerUnit,
    Double penaltyYuanPerUnit) {}
