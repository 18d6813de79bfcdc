package org.agrichain.domain;

/**
 * What is wanted at the end of the last period.
 *
 * @param site place
 * @param material material
 * @param kind least: at least units; exact: just units; cyclic: as at the start; worth: no limit,
 *     valued
 * @param units quantity, in unit
 * @param worthYuanPerUnit worth of each unit in stock at the end (stock change, output), in
 *     yuan/unit
 */
public record ClosingStock(
    String site, String material, ClosingKind kind, double units, double worthYuanPerUnit) {}
