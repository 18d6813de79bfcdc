package org.agrichain.plan;

import java.math.BigDecimal;

/**
 * One discard of discards.csv.
 *
 * @param site place
 * @param material material
 * @param period period
 * @param units units thrown away
 * @param yuan cost; minus when it earns
 */
public record DiscardRow(String site, String material, int period, double units, BigDecimal yuan) {}
