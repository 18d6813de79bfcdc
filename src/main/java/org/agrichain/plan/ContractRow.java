package org.agrichain.plan;

import java.math.BigDecimal;

/**
 * One contract in one period, contracts.csv.
 *
 * @param contract contract
 * @param market market
 * @param material product
 * @param period period
 * @param dueUnits due
 * @param deliveredUnits delivered
 * @param shortfallUnits not delivered
 * @param penaltyYuan penalty
 */
public record ContractRow(
    String contract,
    String market,
    String material,
    int period,
    double dueUnits,
    double deliveredUnits,
    double shortfallUnits,
    BigDecimal penaltyYuan) {}
