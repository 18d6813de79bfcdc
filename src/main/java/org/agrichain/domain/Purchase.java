package org.agrichain.domain;

/**
 * Materials that can be bought from outside.
 *
 * @param purchase identifier
 * @param material material
 * @param site where; blank: at every plant that can use it; null when blank
 * @param period when; blank: every period; null when blank
 * @param priceYuanPerUnit delivered price, in yuan/unit
 * @param maxUnitsPerPeriod most that can be bought per period and site; blank: no limit but what
 *     can be used, in unit; null when blank
 */
public record Purchase(
    String purchase,
    String material,
    String site,
    Integer period,
    double priceYuanPerUnit,
    Double maxUnitsPerPeriod) {}
