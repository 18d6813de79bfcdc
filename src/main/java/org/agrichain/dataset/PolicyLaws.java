package org.agrichain.dataset;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Policy;
import org.agrichain.domain.PolicyBasis;
import org.agrichain.domain.PolicyClaimant;
import org.agrichain.domain.PolicyKind;
import org.agrichain.domain.PolicyTier;
import org.agrichain.domain.Site;

/** Policies count something, have a rate, never pay less for more, and find their claimants. */
final class PolicyLaws {
  private PolicyLaws() {}

  static void check(Evidence evidence) {
    if (!evidence.sound("policies", "policy_terms", "policy_tiers", "policy_claimants")) {
      return;
    }
    Dataset data = evidence.dataset();
    Set<String> counting = new HashSet<>();
    data.policyTerms().forEach(term -> counting.add(term.policy()));
    for (Policy policy : data.policies()) {
      String id = policy.policy();
      if (!counting.contains(id)) {
        evidence.add(Fault.POLICY_WITHOUT_TERMS, policy, "policy", id, "", "");
      }
      tiers(evidence, policy);
      if (policy.kind() == PolicyKind.TAX) {
        cap(evidence, policy, "most_yuan", policy.mostYuan());
        cap(evidence, policy, "most_yuan_per_claimant", policy.mostYuanPerClaimant());
      }
      if (evidence.sound("periods") && policy.fromPeriod() > evidence.lastPeriod()) {
        String from = String.valueOf(policy.fromPeriod());
        evidence.add(Fault.POLICY_AFTER_THE_PLAN, policy, "from_period", id, from, "");
      }
      if (policy.region() != null && evidence.sound("sites")) {
        claimants(evidence, policy);
      }
    }
  }

  private static void tiers(Evidence evidence, Policy policy) {
    List<PolicyTier> tiers =
        evidence.dataset().policyTiers().stream()
            .filter(tier -> tier.policy().equals(policy.policy()))
            .sorted(Comparator.comparingDouble(PolicyTier::fromUnits))
            .toList();
    if (tiers.isEmpty()) {
      evidence.add(Fault.POLICY_WITHOUT_TIERS, policy, "policy", policy.policy(), "", "");
    }
    boolean tax = policy.kind() == PolicyKind.TAX;
    boolean whole = policy.basis() == PolicyBasis.WHOLE;
    for (int k = 0; k < tiers.size(); k++) {
      double before = k == 0 ? 0 : tiers.get(k - 1).yuanPerUnit();
      double rate = tiers.get(k).yuanPerUnit();
      // A tax that jumps is no programme: paying a little more would save a lot.
      boolean jumps = tax && whole && tiers.get(k).fromUnits() > 0;
      if (tax && rate < before || jumps) {
        add(evidence, Fault.TAX_FALLS, tiers.get(k), rate, before);
      } else if (whole && rate < before) {
        add(evidence, Fault.POLICY_PAYS_LESS_FOR_MORE, tiers.get(k), rate, before);
      }
    }
  }

  private static void add(
      Evidence evidence, Fault fault, PolicyTier tier, double rate, double before) {
    String value = Numbers.plain(rate);
    evidence.add(fault, tier, "yuan_per_unit", value, Numbers.plain(before), "");
  }

  private static void cap(Evidence evidence, Policy policy, String column, Double yuan) {
    if (yuan != null) {
      evidence.add(Fault.TAX_WITH_A_CAP, policy, column, Numbers.plain(yuan), "", "");
    }
  }

  private static void claimants(Evidence evidence, Policy policy) {
    for (PolicyClaimant row : evidence.dataset().policyClaimants()) {
      if (!row.policy().equals(policy.policy())) {
        continue;
      }
      boolean inside =
          evidence.dataset().sites().stream()
              .filter(site -> site.site().equals(row.site()))
              .map(Site::region)
              .anyMatch(policy.region()::equals);
      if (!inside) {
        evidence.add(
            Fault.CLAIMANT_OUTSIDE_THE_REGION, row, "site", row.site(), policy.region(), "");
      }
    }
  }
}
