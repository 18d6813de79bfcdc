package org.agrichain.plan;

import java.math.BigDecimal;

/**
 * Money of value-added.csv; the sum of contributionYuan over all rows is valueYuan of the plan.
 *
 * @param product material or line or lot class the money belongs to
 * @param stage stage: raw-supply, intake, the stage of the recipe, haulage, storage, market,
 *     disposal
 * @param site place
 * @param period period
 * @param account account
 * @param yuan amount, positive in the sense of its account
 * @param contributionYuan amount times its weight in the objective
 */
public record ValueRow(
    String product,
    String stage,
    String site,
    int period,
    String account,
    BigDecimal yuan,
    BigDecimal contributionYuan) {}
