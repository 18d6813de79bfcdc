package org.agrichain.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Policy;
import org.agrichain.domain.PolicyKind;
import org.agrichain.domain.PolicyTerm;
import org.agrichain.domain.PolicyTier;
import org.agrichain.domain.Site;

/**
 * Subsidies and taxes per unit. Where a payment is concave in its units a few rows bound it. Where
 * a rate rises, or holds only above a baseline, each run of tiers is a whole decision: its lines
 * hold only for units that are counted under it. The relaxation is the concave hull.
 */
final class PolicySection {
  /** Column units that the greatest number of units of a claimant has. */
  private static final double SCALE = 1000;

  private final Draft draft;
  private final Dataset dataset;
  private final ActivityMatch match;

  PolicySection(Draft draft) {
    this.draft = draft;
    dataset = draft.catalogue.dataset;
    match = new ActivityMatch(draft);
  }

  void add() {
    for (int p = 0; p < dataset.policies().size(); p++) {
      Policy policy = dataset.policies().get(p);
      List<PolicyTier> tiers =
          dataset.policyTiers().stream()
              .filter(tier -> tier.policy().equals(policy.policy()))
              .toList();
      List<Integer> payments = new ArrayList<>();
      for (Map.Entry<Integer, Map<Integer, Double>> place : claimants(policy).entrySet()) {
        Claim claim = claim(p, policy, tiers, place.getKey(), place.getValue());
        draft.claims.add(claim);
        for (Claim.Run run : claim.runs()) {
          payments.add(run.payment());
        }
      }
      if (policy.mostYuan() != null) {
        cap(p, payments, policy.mostYuan());
      }
    }
  }

  /** Columns that count, with units per column unit, by the place in whose name is claimed. */
  private Map<Integer, Map<Integer, Double>> claimants(Policy policy) {
    List<PolicyTerm> terms =
        dataset.policyTerms().stream()
            .filter(term -> term.policy().equals(policy.policy()))
            .toList();
    Map<Integer, Map<Integer, Double>> places = new TreeMap<>();
    Claimants claimants = new Claimants(dataset, policy);
    int columns = draft.matrix.columns();
    for (int j = 0; j < columns && !terms.isEmpty(); j++) {
      int t = match.period(j);
      if (t < policy.fromPeriod() || t > policy.toPeriod() || match.activity(j) == null) {
        continue;
      }
      double units = 0;
      for (PolicyTerm term : terms) {
        if (match.matches(term.asLimitTerm(), j)) {
          units += term.coefficientPerUnit() * match.unitsPerColumn(j);
        }
      }
      Site site = draft.catalogue.sites.get(match.site(j));
      String claimant = claimants.of(site.site());
      if (units > 0 && claimant != null) {
        int place = draft.catalogue.siteIndex.get(claimant);
        places.computeIfAbsent(place, key -> new TreeMap<>()).put(j, units);
      }
    }
    return places;
  }

  private Claim claim(
      int p, Policy policy, List<PolicyTier> tiers, int place, Map<Integer, Double> counts) {
    String claimant = dataset.sites().get(place).site();
    Claimants claimants = new Claimants(dataset, policy);
    double baseline = claimants.baseline(claimant);
    Double cap = claimants.cap(claimant);
    PaymentSchedule schedule = PaymentSchedule.of(policy, tiers, baseline);
    double most = new CountedMost(draft).of(counts);
    List<Claim.Run> runs =
        policy.kind() == PolicyKind.TAX
            ? tax(p, policy, place, counts, schedule, most)
            : subsidy(p, policy, place, counts, schedule, cap, most);
    return new Claim(
        p,
        place,
        counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
        counts.values().stream().mapToDouble(Double::doubleValue).toArray(),
        baseline,
        schedule,
        cap,
        runs.toArray(new Claim.Run[0]));
  }

  /** The payment is at least the line of every tier: rates of a tax rise. */
  private List<Claim.Run> tax(
      int p,
      Policy policy,
      int place,
      Map<Integer, Double> counts,
      PaymentSchedule schedule,
      double most) {
    int payment = payment(p, policy, place, Math.max(0, schedule.pay(most)), 0);
    for (int k = 0; k < schedule.tiers(); k++) {
      int row = row(RowKind.PAYMENT, p, -Double.MAX_VALUE, -schedule.constant(k) / Network.YUAN);
      draft.matrix.put(row, payment, -1);
      for (Map.Entry<Integer, Double> count : counts.entrySet()) {
        double yuan = schedule.rate(k) * count.getValue() / Network.YUAN;
        draft.matrix.put(row, count.getKey(), yuan);
      }
    }
    return List.of(new Claim.Run(0, schedule.tiers() - 1, -1, -1, payment));
  }

  private List<Claim.Run> subsidy(
      int p,
      Policy policy,
      int place,
      Map<Integer, Double> counts,
      PaymentSchedule schedule,
      Double cap,
      double most) {
    MatrixBuilder matrix = draft.matrix;
    double unit = Math.max(most, 1) / SCALE;
    int sum = row(RowKind.COUNTED, p, -Double.MAX_VALUE, 0);
    counts.forEach((column, units) -> matrix.put(sum, column, -units / unit));
    List<Integer> first = schedule.runs();
    boolean decided = !schedule.isConcave();
    int one = decided && first.size() > 1 ? row(RowKind.ONE_TIER, p, -Double.MAX_VALUE, 1) : -1;
    List<Claim.Run> runs = new ArrayList<>();
    List<Integer> payments = new ArrayList<>();
    for (int r = 0; r < first.size(); r++) {
      int from = first.get(r);
      int last = r + 1 < first.size() ? first.get(r + 1) - 1 : schedule.tiers() - 1;
      double end = last + 1 < schedule.tiers() ? schedule.from(last + 1) : most;
      double reach = schedule.overpaysAbove(last, most) ? Math.min(end, most) : most;
      int counted =
          matrix.column(ColumnKind.COUNTED, p, end(), place, reach / unit, unit, List.of());
      matrix.put(sum, counted, 1);
      int tier = -1;
      if (decided) {
        boolean reachable = schedule.from(from) <= most;
        tier = matrix.column(ColumnKind.TIER, p, end(), place, reachable ? 1 : 0, 1, List.of());
        int atMost = row(RowKind.TIER_MOST, p, -Double.MAX_VALUE, 0);
        matrix.put(atMost, counted, 1);
        matrix.put(atMost, tier, -reach / unit);
        if (schedule.overpaysBelow(from)) {
          int atLeast = row(RowKind.TIER_LEAST, p, 0, Double.MAX_VALUE);
          matrix.put(atLeast, counted, 1);
          matrix.put(atLeast, tier, -schedule.from(from) / unit);
        }
        if (one >= 0) {
          matrix.put(one, tier, 1);
        }
      }
      int payment = pay(p, policy, place, schedule, from, last, counted, tier, unit, most);
      payments.add(payment);
      runs.add(new Claim.Run(from, last, tier, counted, payment));
    }
    if (cap != null) {
      cap(p, payments, cap);
    }
    return runs;
  }

  /** A payment is at most the line of every tier of its run. */
  private int pay(
      int p,
      Policy policy,
      int place,
      PaymentSchedule schedule,
      int from,
      int last,
      int counted,
      int tier,
      double unit,
      double most) {
    double least = Math.min(0, schedule.constant(from));
    int payment = payment(p, policy, place, Math.max(0, schedule.pay(most)), least);
    for (int k = from; k <= last; k++) {
      double constant = schedule.constant(k) / Network.YUAN;
      int row = row(RowKind.PAYMENT, p, -Double.MAX_VALUE, tier < 0 ? constant : 0);
      draft.matrix.put(row, payment, 1);
      draft.matrix.put(row, counted, -schedule.rate(k) * unit / Network.YUAN);
      if (tier >= 0) {
        draft.matrix.put(row, tier, -constant);
      }
    }
    return payment;
  }

  private int payment(int p, Policy policy, int place, double mostYuan, double leastYuan) {
    int column =
        draft.matrix.column(
            ColumnKind.PAYMENT,
            p,
            end(),
            place,
            mostYuan / Network.YUAN,
            Network.YUAN,
            List.of(new Cost(policy.account(), 1)));
    // A tier chosen for too few units pays less than nothing: poor, but no contradiction.
    draft.matrix.lower.set(column, leastYuan / Network.YUAN);
    return column;
  }

  private void cap(int p, List<Integer> payments, double yuan) {
    int row = row(RowKind.PAYMENT_CAP, p, -Double.MAX_VALUE, yuan / Network.YUAN);
    payments.forEach(payment -> draft.matrix.put(row, payment, 1));
  }

  private int row(RowKind kind, int p, double least, double most) {
    return draft.matrix.row(kind, p, end(), least, most);
  }

  private int end() {
    return draft.catalogue.periods;
  }
}
