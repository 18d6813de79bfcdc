package org.agrichain.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.FirmPlace;
import org.agrichain.domain.Policy;
import org.agrichain.domain.PolicyClaimant;
import org.agrichain.domain.Site;

/**
 * Which places claim together, read from the tables for the checker alone: the model has its own
 * reading, so that a fault in either shows.
 */
final class ClaimantFacts {
  /** Places that claim together, the one in whose name they claim first, by each of them. */
  private final Map<String, List<String>> together = new TreeMap<>();

  /** Rows about single claimants of the policy. */
  private final List<PolicyClaimant> rows;

  private final Policy policy;

  /** Where every place may claim. */
  static ClaimantFacts of(Dataset dataset) {
    return new ClaimantFacts(dataset, null);
  }

  /** Where a region or a list of claimants of the policy says which places may claim. */
  static ClaimantFacts of(Dataset dataset, Policy policy) {
    return new ClaimantFacts(dataset, policy);
  }

  private ClaimantFacts(Dataset dataset, Policy policy) {
    this.policy = policy;
    rows =
        dataset.policyClaimants().stream()
            .filter(row -> policy != null && row.policy().equals(policy.policy()))
            .toList();
    Set<String> listed = new HashSet<>();
    rows.forEach(row -> listed.add(row.site()));
    List<String> open = new ArrayList<>();
    for (Site site : dataset.sites()) {
      boolean region =
          policy == null
              || policy.region() == null
              || policy.region().isEmpty()
              || policy.region().equals(site.region());
      if (region && (listed.isEmpty() || listed.contains(site.site()))) {
        open.add(site.site());
      }
    }
    Map<String, Set<String>> owned =
        dataset.firms().stream()
            .collect(
                Collectors.groupingBy(
                    FirmPlace::firm, Collectors.mapping(FirmPlace::site, Collectors.toSet())));
    open.forEach(site -> together.put(site, List.of(site)));
    for (Set<String> places : owned.values()) {
      List<String> own = open.stream().filter(places::contains).toList();
      own.forEach(site -> together.put(site, own));
    }
  }

  /** Place in whose name a place claims; null where it may not. */
  String claimant(String site) {
    List<String> own = together.get(site);
    return own == null ? null : own.get(0);
  }

  /** Units that are not extra, of all places that claim in this name. */
  double baseline(String claimant) {
    Double own = sum(claimant, PolicyClaimant::baselineUnits);
    return own == null ? policy.baselineUnits() : own;
  }

  /** Most yuan that may be claimed in this name; null without a cap. */
  Double cap(String claimant) {
    Double own = sum(claimant, PolicyClaimant::mostYuan);
    return own == null ? policy.mostYuanPerClaimant() : own;
  }

  private Double sum(String claimant, Function<PolicyClaimant, Double> figure) {
    List<String> own = together.get(claimant);
    // In decimals, so that the order does not matter.
    return rows.stream()
        .filter(row -> own.contains(row.site()))
        .map(figure)
        .filter(Objects::nonNull)
        .map(BigDecimal::valueOf)
        .reduce(BigDecimal::add)
        .map(BigDecimal::doubleValue)
        .orElse(null);
  }
}
