package org.agrichain.domain;

/**
 * Tiers of demand: each market buys so much of a product at so high a price.
 *
 * @param market market
 * @param material product
 * @param tier tier, 1 is dearest
 * @param priceYuanPerUnit price without VAT, ex works plus freight paid by the seller, in yuan/unit
 * @param maxUnitsPerPeriod most the tier takes in a period, in unit
 * @param season season that multiplies the limit; null when blank
 */
public record SaleTier(
    String market,
    String material,
    int tier,
    double priceYuanPerUnit,
    double maxUnitsPerPeriod,
    String season) {}
