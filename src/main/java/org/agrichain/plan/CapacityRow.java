package org.agrichain.plan;

/**
 * Use of one line in one period, capacity.csv.
 *
 * @param line line
 * @param site plant
 * @param period period
 * @param shifts mode, 0 when off
 * @param hoursAvailable hours of the mode
 * @param leastHours least use of the mode
 * @param hoursUsed hours used, set-ups included
 * @param usePercent use in percent of the mode; 0 when off
 * @param bottleneck true when one more hour is worth something in the highest mode
 * @param worthYuanPerHour worth of one more hour
 */
public record CapacityRow(
    String line,
    String site,
    int period,
    int shifts,
    double hoursAvailable,
    double leastHours,
    double hoursUsed,
    double usePercent,
    boolean bottleneck,
    double worthYuanPerHour) {}
