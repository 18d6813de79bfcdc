package org.agrichain.domain;

/**
 * Stores: capacity by storage class.
 *
 * @param site place
 * @param storageClass class
 * @param capacityTonnes capacity at the end of a period, in t
 * @param yuanPerTonnePeriod charge on what is in store at the end of a period, in yuan/(t period)
 */
public record Storage(
    String site, String storageClass, double capacityTonnes, double yuanPerTonnePeriod) {}
