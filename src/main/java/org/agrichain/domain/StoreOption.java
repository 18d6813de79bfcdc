package org.agrichain.domain;

/**
 * A material that may stay in store at a site from the end of one period to the next.
 *
 * @param site site
 * @param material material
 * @param storageClass class of store, whose capacity it shares
 * @param shelfPeriods whole periods it keeps, at least 1; null when it outlasts the plan
 * @param yuanPerUnitPeriod charge on each unit in store at the end of a period
 * @param reason rules and facts
 */
public record StoreOption(
    String site,
    String material,
    String storageClass,
    Integer shelfPeriods,
    double yuanPerUnitPeriod,
    Reason reason) {}
