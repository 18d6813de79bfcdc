package org.agrichain.domain;

/**
 * Periods of the plan, in order, with their calendar.
 *
 * @param period number of the period, 1 and up without a gap
 * @param label label shown to people
 * @param month calendar month of the period (for seasons)
 * @param days calendar days, in d
 * @param workingDays days on which lines can run, in d
 */
public record Period(int period, String label, int month, int days, int workingDays) {}
