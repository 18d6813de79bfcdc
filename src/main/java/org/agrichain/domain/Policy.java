package org.agrichain.domain;

/**
 * A subsidy or tax per unit of an activity. A claimant is a place; its extra units are what counts
 * there over the plan less its baseline.
 *
 * @param policy identifier
 * @param name name in English
 * @param nameZh name in Chinese; null when blank
 * @param kind subsidy or tax
 * @param basis what the rate of a tier holds for
 * @param baselineUnits units of a claimant that do not count as extra
 * @param mostYuanPerClaimant most that one claimant gets over the plan, in yuan; null: no cap
 * @param mostYuan most that all claimants get over the plan, in yuan; null: no cap
 * @param paidTo in whose books it stands
 * @param region only places of this region claim; null: of every region
 * @param fromPeriod first period that counts
 * @param toPeriod last period that counts
 * @param fromDate day from which the law holds; null when blank
 * @param toDate day until which the law holds; null when blank
 * @param legalText text of the law; null when blank
 * @param source where it is written; null when blank
 */
public record Policy(
    String policy,
    String name,
    String nameZh,
    PolicyKind kind,
    PolicyBasis basis,
    double baselineUnits,
    Double mostYuanPerClaimant,
    Double mostYuan,
    PolicyPayee paidTo,
    String region,
    int fromPeriod,
    int toPeriod,
    String fromDate,
    String toDate,
    String legalText,
    String source) {

  /** Account in which its payments stand. */
  public Account account() {
    return kind == PolicyKind.TAX ? Account.PRODUCTION_TAX : Account.SUBSIDY;
  }
}
