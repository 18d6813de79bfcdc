package org.agrichain.domain;

/**
 * A rate of a policy.
 *
 * @param policy policy
 * @param fromUnits extra units from which the rate holds
 * @param yuanPerUnit rate, in yuan
 */
public record PolicyTier(String policy, double fromUnits, double yuanPerUnit) {}
