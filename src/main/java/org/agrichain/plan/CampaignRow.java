package org.agrichain.plan;

import java.math.BigDecimal;

/**
 * One campaign of campaigns.csv.
 *
 * @param line line
 * @param recipe recipe
 * @param period period
 * @param batchUnits reference input of the campaign
 * @param setupHours set-up hours
 * @param setupYuan set-up cost
 */
public record CampaignRow(
    String line,
    String recipe,
    int period,
    double batchUnits,
    double setupHours,
    BigDecimal setupYuan) {}
