package org.agrichain.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Policy;
import org.agrichain.domain.PolicyBasis;
import org.agrichain.domain.PolicyTerm;
import org.agrichain.domain.PolicyTier;

/** What each claimant gets or pays under each policy, by what the tables of a plan say it does. */
final class PolicyFacts {
  /**
   * One claimant.
   *
   * @param policy policy
   * @param site place in whose name it is claimed
   * @param counted units that count
   * @param baseline units that are not extra
   * @param tier tier reached, 0 below all
   * @param beforeCaps payment by the tiers alone
   * @param yuan payment within the caps
   */
  record Payment(
      Policy policy,
      String site,
      double counted,
      double baseline,
      int tier,
      BigDecimal beforeCaps,
      BigDecimal yuan) {}

  private final Facts facts;
  private final Activities activities;

  private PolicyFacts(Facts facts, Reading reading) {
    this.facts = facts;
    activities = new Activities(facts, reading);
  }

  /** Every claimant for which something counts, by policy in the order of the dataset. */
  static List<Payment> of(Facts facts, Reading reading) {
    List<Payment> all = new ArrayList<>();
    if (facts.dataset.policies().isEmpty()) {
      return all;
    }
    PolicyFacts policies = new PolicyFacts(facts, reading);
    for (Policy policy : facts.dataset.policies()) {
      all.addAll(policies.shared(policy, policies.alone(policy)));
    }
    return all;
  }

  /** What each would get alone, up to its own cap. */
  private List<Payment> alone(Policy policy) {
    ClaimantFacts claimants = ClaimantFacts.of(facts.dataset, policy);
    List<Payment> payments = new ArrayList<>();
    counted(policy, claimants)
        .forEach(
            (claimant, sum) -> {
              double units = Math.rint(sum * 1e6) / 1e6;
              if (units > 0) {
                payments.add(payment(policy, claimants, claimant, units));
              }
            });
    return payments;
  }

  private Map<String, Double> counted(Policy policy, ClaimantFacts claimants) {
    Map<String, Double> units = new TreeMap<>();
    for (PolicyTerm term : facts.dataset.policyTerms()) {
      if (term.policy().equals(policy.policy())) {
        activities.forEach(
            term.asLimitTerm(),
            activity -> {
              int t = activity.period();
              String claimant = claimants.claimant(activity.site());
              if (claimant != null && t >= policy.fromPeriod() && t <= policy.toPeriod()) {
                double amount = term.coefficientPerUnit() * activity.units();
                units.merge(claimant, amount, Double::sum);
              }
            });
      }
    }
    return units;
  }

  private Payment payment(Policy policy, ClaimantFacts claimants, String site, double units) {
    double baseline = claimants.baseline(site);
    Double cap = claimants.cap(site);
    // In decimals: what is paid must come out to the fen however it is summed.
    BigDecimal extra = decimal(units).subtract(decimal(baseline));
    List<PolicyTier> tiers = new ArrayList<>(facts.dataset.policyTiers());
    tiers.removeIf(tier -> !tier.policy().equals(policy.policy()));
    tiers.sort((a, b) -> Double.compare(a.fromUnits(), b.fromUnits()));
    int reached = 0;
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 0; k < tiers.size(); k++) {
      BigDecimal from = decimal(tiers.get(k).fromUnits());
      if (extra.compareTo(from) < 0) {
        break;
      }
      reached = k + 1;
      BigDecimal rate = decimal(tiers.get(k).yuanPerUnit());
      if (policy.basis() == PolicyBasis.WHOLE) {
        sum = rate.multiply(extra);
      } else {
        BigDecimal end = k + 1 < tiers.size() ? decimal(tiers.get(k + 1).fromUnits()) : extra;
        sum = sum.add(rate.multiply(end.min(extra).subtract(from)));
      }
    }
    BigDecimal before = sum.setScale(2, RoundingMode.HALF_UP);
    BigDecimal within = cap == null ? before : before.min(fen(cap));
    return new Payment(policy, site, units, baseline, reached, before, within);
  }

  /** Where the claims come to more than the policy's cap, each gets its share, rounded down. */
  private List<Payment> shared(Policy policy, List<Payment> alone) {
    if (policy.mostYuan() == null) {
      return alone;
    }
    BigDecimal most = fen(policy.mostYuan());
    BigDecimal all = alone.stream().map(Payment::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (all.compareTo(most) <= 0) {
      return alone;
    }
    return alone.stream()
        .map(
            one ->
                new Payment(
                    policy,
                    one.site(),
                    one.counted(),
                    one.baseline(),
                    one.tier(),
                    one.beforeCaps(),
                    one.yuan().multiply(most).divide(all, 2, RoundingMode.DOWN)))
        .toList();
  }

  private static BigDecimal decimal(double number) {
    return BigDecimal.valueOf(number);
  }

  private static BigDecimal fen(double yuan) {
    return decimal(yuan).setScale(2, RoundingMode.HALF_UP);
  }
}
