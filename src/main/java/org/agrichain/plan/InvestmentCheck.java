package org.agrichain.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.agrichain.domain.Investment;
import org.agrichain.domain.Money;

/** Candidate lines run only once they can stand, and investments.csv says which are built. */
final class InvestmentCheck {
  private static final BigDecimal FEN = new BigDecimal("0.01");

  private final Facts facts;
  private final Reading reading;
  private final Findings findings;
  private final InvestmentFacts built;

  InvestmentCheck(Facts facts, Reading reading, Findings findings) {
    this.facts = facts;
    this.reading = reading;
    this.findings = findings;
    built = new InvestmentFacts(facts, reading);
  }

  void check() {
    Map<String, InvestmentRow> rows = new HashMap<>();
    reading.plan.investments().forEach(row -> rows.put(row.line(), row));
    for (Investment investment : facts.dataset.investments()) {
      InvestmentRow row = rows.remove(investment.line());
      String where = "investments " + investment.line();
      if (row == null) {
        findings.add(ViolationCode.INVESTMENT_ROW, where, "no row", "one row");
      } else {
        row(investment, row, where + " ");
      }
    }
    rows.keySet()
        .forEach(
            line ->
                findings.add(
                    ViolationCode.INVESTMENT_ROW, "investments " + line, "a row", "no row"));
    running();
  }

  private void row(Investment investment, InvestmentRow row, String where) {
    ViolationCode code = ViolationCode.INVESTMENT_ROW;
    boolean stands = built.built.contains(investment);
    String site = facts.lines.get(investment.line()).site();
    findings.equal(code, where + "site", row.site(), site);
    findings.equal(code, where + "built", row.built(), stands);
    findings.equal(code, where + "first_period", row.firstPeriod(), built.firstPeriod(investment));
    BigDecimal capex = Money.yuan(investment.capexYuan());
    findings.money(code, where + "capex_yuan", row.capexYuan(), capex);
    BigDecimal charge = Money.yuan(stands ? built.charge(investment) : 0);
    findings.money(code, where + "capital_charge_yuan", row.capitalChargeYuan(), charge);
    BigDecimal share = Money.yuan(built.share(investment));
    // A share of a share: the last fen may fall either way.
    if (row.interestSubsidyYuan() == null
        || row.interestSubsidyYuan().subtract(share).abs().compareTo(FEN) > 0) {
      findings.add(code, where + "interest_subsidy_yuan", row.interestSubsidyYuan(), share);
    }
  }

  private void running() {
    for (Investment investment : facts.dataset.investments()) {
      Integer first = built.firstPeriod(investment);
      for (CapacityRow row : reading.plan.capacity()) {
        boolean on = row.line().equals(investment.line()) && row.shifts() > 0;
        if (on && (first == null || row.period() < first)) {
          findings.add(
              ViolationCode.LINE_NOT_BUILT,
              "capacity " + row.line() + "/" + row.period(),
              row.shifts(),
              first == null ? "off in every period" : "off before period " + first);
        }
      }
    }
  }
}
