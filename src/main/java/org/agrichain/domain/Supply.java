package org.agrichain.domain;

/**
 * Raw lots: identical indivisible lots of one material from one origin in one period.
 *
 * @param supply identifier; its lots are called supply#1, supply#2 ...
 * @param origin where the lots are
 * @param material what they are
 * @param period when they are ready
 * @param lots number of lots
 * @param unitsPerLot units in one lot, in unit
 * @param priceYuanPerUnit paid to the herder or farmer at the farm gate (a purchase for the firm, a
 *     transfer for the region), in yuan/unit
 * @param farmInputYuanPerUnit feed, care and services spent on the farm whether the lot is taken or
 *     left (a cost for the region), in yuan/unit
 * @param leftWorthYuanPerUnit worth when left with the herder (live sale elsewhere), output of the
 *     region, in yuan/unit
 * @param mustTake yes: every lot must be assigned
 * @param maxDelayPeriods periods a lot can wait at the origin
 * @param delayCostYuanPerUnit cost of waiting one period, in yuan/(unit period)
 * @param ageHours age at pick-up, in h
 */
public record Supply(
    String supply,
    String origin,
    String material,
    int period,
    int lots,
    double unitsPerLot,
    double priceYuanPerUnit,
    double farmInputYuanPerUnit,
    double leftWorthYuanPerUnit,
    boolean mustTake,
    int maxDelayPeriods,
    double delayCostYuanPerUnit,
    double ageHours) {}
