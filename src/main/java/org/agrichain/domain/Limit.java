package org.agrichain.domain;

/**
 * Any other linear limit over a period or the whole plan.
 *
 * @param limit identifier
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 * @param sense sense
 * @param amount limit
 * @param per for each period, or over all
 * @param fromPeriod first period
 * @param toPeriod last period
 * @param penaltyYuanPerUnit cost of each unit of breach; blank: hard, in yuan; null when blank
 */
public record Limit(
    String limit,
    String name,
    String nameZh,
    Sense sense,
    double amount,
    LimitSpan per,
    int fromPeriod,
    int toPeriod,
    Double penaltyYuanPerUnit) {}
