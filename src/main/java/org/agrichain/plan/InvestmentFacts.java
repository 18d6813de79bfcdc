package org.agrichain.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.InterestSubsidy;
import org.agrichain.domain.Investment;
import org.agrichain.domain.Period;

/** What a plan builds by its capacity.csv, and what that costs by the dataset. */
final class InvestmentFacts {
  private static final double YEAR_DAYS = 365;

  private final Facts facts;
  private final ClaimantFacts claimants;
  private final Map<String, InterestSubsidy> schemes = new HashMap<>();
  final List<Investment> built = new ArrayList<>();
  private double years;

  InvestmentFacts(Facts facts, Reading reading) {
    this.facts = facts;
    claimants = ClaimantFacts.of(facts.dataset);
    facts.dataset.interestSubsidies().forEach(row -> schemes.put(row.interestSubsidy(), row));
    for (Period period : facts.dataset.periods()) {
      years += period.days() / YEAR_DAYS;
    }
    for (Investment investment : facts.dataset.investments()) {
      boolean runs =
          reading.capacity.values().stream()
              .anyMatch(row -> row.line().equals(investment.line()) && row.shifts() > 0);
      if (runs) {
        built.add(investment);
      }
    }
  }

  /** First period in which a line can run; null when the plan ends before. */
  Integer firstPeriod(Investment investment) {
    double days = 0;
    for (Period period : facts.dataset.periods()) {
      if (Math.floor(days * 12 / YEAR_DAYS + 0.5) >= investment.buildMonths()) {
        return period.period();
      }
      days += period.days();
    }
    return null;
  }

  /** Capital charge of a line that is built, in yuan over the plan. */
  double charge(Investment investment) {
    double rate = investment.interestRate();
    double years = investment.lifeYears();
    double annuity = rate == 0 ? 1 / years : rate / (1 - StrictMath.pow(1 + rate, -years));
    return investment.capexYuan() * annuity * this.years;
  }

  /** What schemes pay, in yuan over the plan, by scheme and the place that claims. */
  Map<List<String>, Double> subsidies() {
    Map<List<String>, Double> sums = new HashMap<>();
    for (Investment investment : built) {
      InterestSubsidy scheme = schemes.get(investment.interestSubsidy());
      if (scheme != null) {
        sums.merge(key(investment), claim(investment, scheme), Double::sum);
      }
    }
    sums.replaceAll(
        (key, yuan) -> {
          Double most = schemes.get(key.get(0)).mostYuanPerYear();
          return most == null ? yuan : Math.min(yuan, most * years);
        });
    return sums;
  }

  /** The part of a line in what its plant gets, in yuan over the plan. */
  double share(Investment investment) {
    InterestSubsidy scheme = schemes.get(investment.interestSubsidy());
    if (scheme == null || !built.contains(investment)) {
      return 0;
    }
    double all = 0;
    for (Investment other : built) {
      if (key(investment).equals(key(other))) {
        all += claim(other, scheme);
      }
    }
    return all == 0 ? 0 : subsidies().get(key(investment)) * claim(investment, scheme) / all;
  }

  private double claim(Investment investment, InterestSubsidy scheme) {
    double rate = Math.min(scheme.referenceRate() * scheme.referenceShare(), scheme.mostRate());
    return investment.capexYuan() * investment.loanShare() * rate * years;
  }

  private List<String> key(Investment investment) {
    String scheme = investment.interestSubsidy() == null ? "" : investment.interestSubsidy();
    String site = facts.lines.get(investment.line()).site();
    return List.of(scheme, claimants.claimant(site));
  }
}
