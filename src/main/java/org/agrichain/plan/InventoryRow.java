package org.agrichain.plan;

import java.math.BigDecimal;

/**
 * Balance of one material at one place in one period, inventory.csv: opening + takenIn + made +
 * hauledIn + bought = used + hauledOut + sold + discarded + closing.
 *
 * @param site place
 * @param material material
 * @param period period
 * @param openingUnits stock at the start
 * @param takenInUnits from lots
 * @param madeUnits made
 * @param hauledInUnits hauled in
 * @param boughtUnits bought
 * @param usedUnits used by processes
 * @param hauledOutUnits hauled out
 * @param soldUnits sold
 * @param discardedUnits thrown away
 * @param closingUnits stock at the end
 * @param storageYuan charge on the closing stock
 */
public record InventoryRow(
    String site,
    String material,
    int period,
    double openingUnits,
    double takenInUnits,
    double madeUnits,
    double hauledInUnits,
    double boughtUnits,
    double usedUnits,
    double hauledOutUnits,
    double soldUnits,
    double discardedUnits,
    double closingUnits,
    BigDecimal storageYuan) {}
