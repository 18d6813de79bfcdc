package org.agrichain.plan;

/**
 * Worth of one more unit, prices.csv.
 *
 * @param kind material, lot or line-hour
 * @param site place
 * @param subject material, supply or line
 * @param period period
 * @param yuanPerUnit extra value of the objective for one more unit; minus when a surplus costs
 */
public record PriceRow(String kind, String site, String subject, int period, double yuanPerUnit) {}
