package org.agrichain.domain;

/**
 * The shift modes of a line besides "off". Costs count once per period in which the mode is on.
 *
 * @param line line
 * @param mode number of shifts
 * @param hoursPerWorkingDay hours it can run each working day, in h/d
 * @param leastUseShare least use when on, as a share of the mode's hours
 * @param wagesYuanPerPeriod wages of the crew, in yuan
 * @param energyYuanPerPeriod energy that does not depend on use, in yuan
 * @param servicesYuanPerPeriod maintenance, cleaning, laboratory, other bought services, in yuan
 * @param depreciationYuanPerPeriod wear caused by running, in yuan
 */
public record LineMode(
    String line,
    int mode,
    double hoursPerWorkingDay,
    double leastUseShare,
    double wagesYuanPerPeriod,
    double energyYuanPerPeriod,
    double servicesYuanPerPeriod,
    double depreciationYuanPerPeriod) {}
