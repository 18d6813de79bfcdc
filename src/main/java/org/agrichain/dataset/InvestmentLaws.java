package org.agrichain.dataset;

import org.agrichain.domain.Dataset;
import org.agrichain.domain.Investment;
import org.agrichain.domain.Period;

/** What could be built can run before the plan ends, and who pays interest finds a loan. */
final class InvestmentLaws {
  private static final double DAYS_PER_MONTH = 365 / 12.0;

  private InvestmentLaws() {}

  static void check(Evidence evidence) {
    if (!evidence.sound("investments", "periods")) {
      return;
    }
    Dataset data = evidence.dataset();
    double days = 0;
    for (Period period : data.periods().subList(0, data.periods().size() - 1)) {
      days += period.days();
    }
    double last = data.periods().get(data.periods().size() - 1).days();
    for (Investment investment : data.investments()) {
      if (investment.buildMonths() > Math.round(days / DAYS_PER_MONTH)) {
        evidence.add(
            Fault.INVESTMENT_AFTER_THE_PLAN,
            investment,
            "build_months",
            String.valueOf(investment.buildMonths()),
            String.valueOf(Math.round((days + last) / DAYS_PER_MONTH)),
            "");
      }
      if (investment.interestSubsidy() != null && investment.loanShare() == 0) {
        evidence.add(
            Fault.INTEREST_SUBSIDY_WITHOUT_LOAN,
            investment,
            "loan_share",
            investment.interestSubsidy(),
            "",
            "");
      }
    }
  }
}
