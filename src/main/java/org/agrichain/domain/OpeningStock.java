package org.agrichain.domain;

/**
 * Stock at the start.
 *
 * @param site place
 * @param material material
 * @param units quantity, in unit
 * @param ageHours age at the start, in h
 */
public record OpeningStock(String site, String material, double units, double ageHours) {}
