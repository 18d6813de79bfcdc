package org.agrichain.plan;

import java.util.List;
import java.util.Map;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Options;

/**
 * Checks a published plan against the question. It knows the dataset, the options that the rules
 * derive from it and the published tables, nothing else; every figure that follows from another one
 * is worked out again.
 */
public final class PlanChecker {
  private PlanChecker() {}

  /**
   * Everything wrong with a plan, in the order of the checks; empty when it holds.
   *
   * <p>Rows that cannot be understood (unknown identifiers, double keys, negative quantities) are
   * reported alone. While a row has no option behind it, whatever sums over rows is not compared,
   * for it would only repeat it.
   *
   * @param dataset the question
   * @param options what the rules allow, derived from the dataset again
   * @param plan the plan as it was read from its folder
   */
  public static List<Violation> check(Dataset dataset, Options options, Plan plan) {
    Facts facts = new Facts(dataset, options);
    Findings findings = new Findings();
    SummaryCheck summary = new SummaryCheck(facts, plan, findings);
    summary.question();
    if (SummaryCheck.isWithoutPlan(plan)) {
      summary.withoutPlan();
      return findings.all();
    }
    Findings form = new Findings();
    if (!FormCheck.holds(facts, plan, form)) {
      findings.addAll(form);
      return findings.all();
    }
    FormCheck.quanta(facts, plan, findings);
    Findings refused = new Findings();
    Reading reading = new Reading(facts, plan, refused);
    findings.addAll(refused);
    summary.withPlan();
    LotCheck lots = new LotCheck(facts, reading, findings);
    lots.lots();
    if (refused.none()) {
      lots.intake();
      rest(facts, reading, findings);
    }
    return findings.all();
  }

  private static void rest(Facts facts, Reading reading, Findings findings) {
    new AssignmentCheck(facts, reading, findings).check();
    new OrderCheck(facts, reading, findings).check();
    new LineCheck(facts, reading, findings).check();
    new InvestmentCheck(facts, reading, findings).check();
    new PolicyCheck(facts, reading, findings).check();
    new TradeCheck(facts, reading, findings).check();
    Map<Node, NodeFlows> nodes = NodeFlows.of(facts, reading);
    new BalanceCheck(facts, reading, nodes, findings).check();
    new StockCheck(facts, reading, nodes, findings).check();
    limits(facts, reading, findings);
    new MoneyCheck(facts, reading, findings).check();
  }

  private static void limits(Facts facts, Reading reading, Findings findings) {
    for (ConversionUse use : ConversionUse.of(facts, reading)) {
      if (use.floor().penaltyYuanPerUnit() == null && use.isBroken()) {
        String where = "conversion floor " + use.floor().conversionFloor();
        double percent = use.floor().leastRate() * 100;
        findings.add(
            ViolationCode.LIMIT, where, use.text(), "at least " + PlanColumn.plain(percent) + " %");
      }
    }
    for (LimitUse.Use use : LimitUse.of(facts, reading)) {
      if (use.limit().penaltyYuanPerUnit() == null && use.isBroken()) {
        findings.add(
            ViolationCode.LIMIT,
            "limit " + use.limit().limit() + ", period " + use.period(),
            use.use(),
            use.limit().sense().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                + " "
                + PlanColumn.plain(use.limit().amount()));
      }
    }
  }
}
