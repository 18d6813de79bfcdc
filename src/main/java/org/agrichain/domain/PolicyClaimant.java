package org.agrichain.domain;

/**
 * Baseline and cap of one claimant. With a row for any place, only places with a row claim.
 *
 * @param policy policy
 * @param site place that claims
 * @param baselineUnits its own baseline; null: that of the policy
 * @param mostYuan its own cap over the plan, in yuan; null: that of the policy
 */
public record PolicyClaimant(String policy, String site, Double baselineUnits, Double mostYuan) {}
