package org.agrichain.accounts;

import org.agrichain.domain.ResourceActivity;
import org.agrichain.domain.ResourceKind;

/**
 * What a kind of activity uses of a kind of resource over the plan.
 *
 * @param activity kind of activity
 * @param kind kind of resource; EMISSION holds the CO2e of all resources
 * @param amount MJ, m3, full-time jobs of one year, or kg CO2e
 */
public record ResourceTotal(ResourceActivity activity, ResourceKind kind, double amount) {}
