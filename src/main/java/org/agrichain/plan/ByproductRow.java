package org.agrichain.plan;

/**
 * Where an output of one plant and period went, byproducts.csv.
 *
 * @param site plant
 * @param material material
 * @param period period
 * @param madeUnits made
 * @param usedUnits used in the plant
 * @param hauledUnits hauled out
 * @param storedUnits added to stock (minus: drawn)
 * @param discardedUnits thrown away
 */
public record ByproductRow(
    String site,
    String material,
    int period,
    double madeUnits,
    double usedUnits,
    double hauledUnits,
    double storedUnits,
    double discardedUnits) {}
