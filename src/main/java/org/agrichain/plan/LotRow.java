package org.agrichain.plan;

/**
 * One lot of lots.csv: where it goes, or why it was declined.
 *
 * @param lot supply and number: {@code supply#1}
 * @param supply supply
 * @param origin origin
 * @param material material of the lot
 * @param readyPeriod period in which it is ready
 * @param units units at the origin
 * @param plant plant it goes to; empty when declined
 * @param delayPeriods periods it waits first
 * @param arrivalPeriod period in which it arrives; null when declined
 * @param entersAs material it enters as; empty when declined
 * @param arrivingUnits units that arrive, 0 when declined
 * @param lossUnits units lost on the way
 * @param declinedReason why it was declined, computed on the final plan; empty when assigned
 */
public record LotRow(
    String lot,
    String supply,
    String origin,
    String material,
    int readyPeriod,
    double units,
    String plant,
    int delayPeriods,
    Integer arrivalPeriod,
    String entersAs,
    double arrivingUnits,
    double lossUnits,
    String declinedReason) {}
