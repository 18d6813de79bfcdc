package org.agrichain.plan;

import java.math.BigDecimal;

/**
 * What one place gets or pays under a policy over the plan. A plan of a dataset without policies
 * has no such file.
 *
 * @param policy policy
 * @param site place that claims
 * @param account {@code subsidy} or {@code production-tax}
 * @param countedUnits units that count, by the terms of the policy
 * @param baselineUnits units that do not count as extra
 * @param extraUnits units above the baseline
 * @param tier tier that the extra units reach, 1 for the lowest; 0 below all
 * @param beforeCapsYuan payment by the tiers alone
 * @param yuan payment within the caps of the claimant and of the policy
 */
public record PaymentRow(
    String policy,
    String site,
    String account,
    double countedUnits,
    double baselineUnits,
    double extraUnits,
    int tier,
    BigDecimal beforeCapsYuan,
    BigDecimal yuan) {}
