package org.agrichain.comparison;

import java.math.BigDecimal;

/**
 * Subsidy paid for what would have happened anyway, deadweight.csv: what the scenario's rates would
 * pay for the activities of the base plan, where that is less than what they pay under the
 * scenario.
 *
 * @param scenario scenario
 * @param product product the subsidy belongs to; empty in the row of all
 * @param stage stage it is paid at; empty in the row of all
 * @param basePaidYuan paid in the base, by rates that are no news
 * @param paidYuan paid under the scenario
 * @param paidForBaseYuan what the scenario's rates would pay for the base plan
 * @param deadweightYuan least of the two, less what the base pays already; never below 0
 * @param deadweightPercent share of the new money (paid - base paid); blank where there is none
 */
public record DeadweightRow(
    String scenario,
    String product,
    String stage,
    BigDecimal basePaidYuan,
    BigDecimal paidYuan,
    BigDecimal paidForBaseYuan,
    BigDecimal deadweightYuan,
    Double deadweightPercent) {}
