package org.agrichain.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Policy;
import org.agrichain.domain.PolicyClaimant;
import org.agrichain.domain.Site;

/**
 * Who claims: a place for itself, or, where a firm owns several, the first of them in the order of
 * the dataset for all.
 */
final class Claimants {
  private final Map<String, String> firmOf = new HashMap<>();
  private final Map<String, String> headOf = new HashMap<>();
  private final Map<String, PolicyClaimant> listed = new HashMap<>();
  private final Policy policy;

  /** Claimants of anything that every place may claim. */
  Claimants(Dataset dataset) {
    this(dataset, null);
  }

  /** Claimants of a policy: places of its region and, where some are listed, only those. */
  Claimants(Dataset dataset, Policy policy) {
    this.policy = policy;
    dataset.firms().forEach(row -> firmOf.put(row.site(), row.firm()));
    if (policy != null) {
      dataset.policyClaimants().stream()
          .filter(row -> row.policy().equals(policy.policy()))
          .forEach(row -> listed.put(row.site(), row));
    }
    Map<String, String> headOfFirm = new HashMap<>();
    for (Site site : dataset.sites()) {
      if (may(site)) {
        String firm = firmOf.get(site.site());
        String head =
            firm == null ? site.site() : headOfFirm.computeIfAbsent(firm, f -> site.site());
        headOf.put(site.site(), head);
      }
    }
  }

  private boolean may(Site site) {
    if (policy == null) {
      return true;
    }
    boolean here =
        policy.region() == null
            || policy.region().isEmpty()
            || policy.region().equals(site.region());
    return here && (listed.isEmpty() || listed.containsKey(site.site()));
  }

  /** The place in whose name a place claims; null for one that may not. */
  String of(String site) {
    return headOf.get(site);
  }

  /** Units that are not extra: those of the firm's places together, else those of the policy. */
  double baseline(String claimant) {
    List<PolicyClaimant> own = rows(claimant).filter(row -> row.baselineUnits() != null).toList();
    return own.isEmpty() ? policy.baselineUnits() : sum(own, PolicyClaimant::baselineUnits);
  }

  /** Cap over the plan: those of the firm's places together, else that of the policy, or null. */
  Double cap(String claimant) {
    List<PolicyClaimant> own = rows(claimant).filter(row -> row.mostYuan() != null).toList();
    return own.isEmpty()
        ? policy.mostYuanPerClaimant()
        : (Double) sum(own, PolicyClaimant::mostYuan);
  }

  private Stream<PolicyClaimant> rows(String claimant) {
    return listed.values().stream().filter(row -> claimant.equals(headOf.get(row.site())));
  }

  private static double sum(List<PolicyClaimant> rows, ToDoubleFunction<PolicyClaimant> figure) {
    // In a fixed order, so that the sum has the same bits everywhere.
    return rows.stream().mapToDouble(figure).sorted().sum();
  }
}
