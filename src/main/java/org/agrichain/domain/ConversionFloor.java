package org.agrichain.domain;

/**
 * A least processing conversion rate: the share of the raw lots offered that plants must take.
 *
 * @param conversionFloor identifier
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 * @param definition what the rate is the share of
 * @param leastRate share that plants must take
 * @param rawGroup only lots of this group; null: of all
 * @param region only lots of origins in this region taken by plants in it; null: of every region
 * @param penaltyYuanPerUnit cost of each tonne, or thousand yuan, that is missing; null: hard
 * @param fromDate day from which the law holds; null when blank
 * @param toDate day until which the law holds; null when blank
 * @param legalText text of the law; null when blank
 * @param source where it is written; null when blank
 */
public record ConversionFloor(
    String conversionFloor,
    String name,
    String nameZh,
    ConversionDefinition definition,
    double leastRate,
    String rawGroup,
    String region,
    Double penaltyYuanPerUnit,
    String fromDate,
    String toDate,
    String legalText,
    String source) {}
