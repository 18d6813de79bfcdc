package org.agrichain.plan;

import java.math.BigDecimal;

/**
 * One sale of sales.csv.
 *
 * @param market market
 * @param material product
 * @param period period
 * @param channel {@code tier 1} ... or {@code contract <id>}
 * @param units units
 * @param priceYuanPerUnit price
 * @param yuan amount
 */
public record SaleRow(
    String market,
    String material,
    int period,
    String channel,
    double units,
    BigDecimal priceYuanPerUnit,
    BigDecimal yuan) {}
