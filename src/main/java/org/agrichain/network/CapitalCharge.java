package org.agrichain.network;

import java.util.List;
import org.agrichain.domain.InterestSubsidy;
import org.agrichain.domain.Investment;
import org.agrichain.domain.Period;

/** What building a candidate line costs over a plan, and from when it runs. */
final class CapitalCharge {
  private static final double DAYS_PER_YEAR = 365;
  private static final double MONTHS_PER_YEAR = 12;

  private CapitalCharge() {}

  /** First period in which the line can run; later than the last when none. */
  static int firstPeriod(Investment investment, List<Period> periods) {
    int days = 0;
    int first = 1;
    // Whole months to the nearest: 90 days before April are three.
    while (first <= periods.size()
        && Math.round(days * MONTHS_PER_YEAR / DAYS_PER_YEAR) < investment.buildMonths()) {
      days += periods.get(first - 1).days();
      first++;
    }
    return first;
  }

  /** Share of a year that the plan spans. */
  static double years(List<Period> periods) {
    return periods.stream().mapToInt(Period::days).sum() / DAYS_PER_YEAR;
  }

  /** Annuity of the capital expenditure, in yuan a year. */
  static double yuanPerYear(Investment investment) {
    double rate = investment.interestRate();
    double factor =
        rate == 0
            ? 1.0 / investment.lifeYears()
            : rate / (1 - StrictMath.pow(1 + rate, -investment.lifeYears()));
    return investment.capexYuan() * factor;
  }

  /** Interest on the loan that a scheme pays before its cap, in yuan a year. */
  static double subsidyYuanPerYear(Investment investment, InterestSubsidy scheme) {
    double rate = Math.min(scheme.mostRate(), scheme.referenceShare() * scheme.referenceRate());
    return investment.capexYuan() * investment.loanShare() * rate;
  }
}
