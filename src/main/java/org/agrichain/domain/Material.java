package org.agrichain.domain;

/**
 * Everything with a mass or a count.
 *
 * @param material identifier
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 * @param unit unit of every quantity of this material
 * @param quantum published quantities are multiples of this, in unit
 * @param massKgPerUnit mass of one unit; blank for what has no mass (energy) and is left out of
 *     mass laws, in kg/unit; null when blank
 * @param productGroup group under which accounts and reports sum
 * @param rawGroup raw group this material counts in when it enters as a lot; null when blank
 * @param storageClass class of store it needs; blank: cannot be stored; null when blank
 * @param transportClass how it is hauled; blank: cannot be hauled; null when blank
 * @param shelfLifeHours life after it was made; blank: no limit within the plan, in h; null when
 *     blank
 * @param discardCostYuanPerUnit cost of throwing one unit away; blank: may not be thrown away, in
 *     yuan/unit; null when blank
 */
public record Material(
    String material,
    String name,
    String nameZh,
    Unit unit,
    double quantum,
    Double massKgPerUnit,
    String productGroup,
    String rawGroup,
    String storageClass,
    String transportClass,
    Double shelfLifeHours,
    Double discardCostYuanPerUnit) {}
