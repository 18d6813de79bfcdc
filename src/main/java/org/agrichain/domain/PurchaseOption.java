package org.agrichain.domain;

import java.util.SortedSet;

/**
 * A bought material that may be bought for a plant.
 *
 * @param purchase row of purchases
 * @param site plant
 * @param material material
 * @param yuanPerUnit delivered price
 * @param maxUnitsPerPeriod limit per period, null when there is none
 * @param periods periods in which it is allowed
 * @param reason rules and facts
 */
public record PurchaseOption(
    String purchase,
    String site,
    String material,
    double yuanPerUnit,
    Double maxUnitsPerPeriod,
    SortedSet<Integer> periods,
    Reason reason) {}
