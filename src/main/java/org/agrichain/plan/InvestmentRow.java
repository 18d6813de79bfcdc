package org.agrichain.plan;

import java.math.BigDecimal;

/**
 * One candidate line of investments.csv. A plan of a dataset without candidates has no such file.
 *
 * @param line line
 * @param site plant
 * @param built whether the plan builds it: it runs in some period
 * @param firstPeriod first period in which it could run; null when the plan ends before
 * @param capexYuan capital expenditure
 * @param capitalChargeYuan capital charge over the plan, 0 when it is not built
 * @param interestSubsidyYuan its share of the interest subsidies of its plant over the plan
 */
public record InvestmentRow(
    String line,
    String site,
    boolean built,
    Integer firstPeriod,
    BigDecimal capexYuan,
    BigDecimal capitalChargeYuan,
    BigDecimal interestSubsidyYuan) {}
