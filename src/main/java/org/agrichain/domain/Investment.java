package org.agrichain.domain;

/**
 * A line that could be built or moved in.
 *
 * @param line line that only runs when it is built
 * @param capexYuan capital expenditure, in yuan
 * @param lifeYears years over which it is paid off
 * @param interestRate interest of a year on the capital
 * @param loanShare share of the capital that is a loan
 * @param buildMonths months from the start of the plan until it can run
 * @param interestSubsidy scheme that pays part of the interest on the loan; null when blank
 * @param source where the figures come from; null when blank
 */
public record Investment(
    String line,
    double capexYuan,
    int lifeYears,
    double interestRate,
    double loanShare,
    int buildMonths,
    String interestSubsidy,
    String source) {}
