package org.agrichain.domain;

/**
 * A scheme that pays part of the interest on loans for investments.
 *
 * @param interestSubsidy identifier
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 * @param referenceRate reference rate of a year such as the one-year loan prime rate
 * @param referenceShare share of the reference rate that is paid
 * @param mostRate highest rate of a year that is paid
 * @param mostYuanPerYear most that one plant gets in a year, in yuan; null: no cap
 * @param legalText text of the law; null when blank
 * @param source where it is written; null when blank
 */
public record InterestSubsidy(
    String interestSubsidy,
    String name,
    String nameZh,
    double referenceRate,
    double referenceShare,
    double mostRate,
    Double mostYuanPerYear,
    String legalText,
    String source) {}
