package org.agrichain.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.agrichain.domain.Policy;
import org.agrichain.domain.PolicyBasis;
import org.agrichain.domain.PolicyTier;

/**
 * What a policy pays for the units of one claimant before caps: a line for each tier, {@code rate *
 * units + constant}, from the units at which the tier is reached.
 */
final class PaymentSchedule {
  private static final double SAME = 1e-9;

  private final List<PolicyTier> ordered;
  private final PolicyBasis basis;
  private final double baseline;
  private final double[] from;
  private final double[] rate;
  private final double[] constant;

  private PaymentSchedule(List<PolicyTier> tiers, PolicyBasis basis, double baseline) {
    ordered = tiers.stream().sorted(Comparator.comparingDouble(PolicyTier::fromUnits)).toList();
    this.basis = basis;
    this.baseline = baseline;
    int count = ordered.size();
    from = new double[count];
    rate = new double[count];
    constant = new double[count];
    for (int k = 0; k < count; k++) {
      from[k] = Math.rint((baseline + ordered.get(k).fromUnits()) * 1e6) / 1e6;
      rate[k] = ordered.get(k).yuanPerUnit();
      double before = k == 0 ? 0 : line(k - 1, from[k]);
      constant[k] = basis == PolicyBasis.WHOLE ? -rate[k] * baseline : before - rate[k] * from[k];
    }
  }

  /** The schedule of a policy for a claimant with a baseline. */
  static PaymentSchedule of(Policy policy, List<PolicyTier> tiers, double baseline) {
    return new PaymentSchedule(tiers, policy.basis(), baseline);
  }

  int tiers() {
    return from.length;
  }

  double from(int tier) {
    return from[tier];
  }

  double rate(int tier) {
    return rate[tier];
  }

  double constant(int tier) {
    return constant[tier];
  }

  double line(int tier, double units) {
    return rate[tier] * units + constant[tier];
  }

  /** Tier that so many units reach, -1 below the first. */
  int tier(double units) {
    int tier = -1;
    while (tier + 1 < from.length && units >= from[tier + 1]) {
      tier++;
    }
    return tier;
  }

  /** Payment for so many units, in yuan. */
  double pay(double units) {
    int tier = tier(units);
    return tier < 0 ? 0 : line(tier, units);
  }

  /** Payment for so many units to the fen, worked out in decimals. */
  BigDecimal yuan(double units) {
    int tier = tier(units);
    BigDecimal extra = BigDecimal.valueOf(units).subtract(BigDecimal.valueOf(baseline));
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = tier; k >= 0; k--) {
      BigDecimal start = BigDecimal.valueOf(ordered.get(k).fromUnits());
      boolean all = basis == PolicyBasis.WHOLE;
      sum = sum.add(BigDecimal.valueOf(rate[k]).multiply(all ? extra : extra.subtract(start)));
      if (all) {
        break;
      }
      extra = start;
    }
    return sum.setScale(2, RoundingMode.HALF_UP);
  }

  /**
   * Tiers by runs within which the payment is concave: the first tier of each run. A run ends where
   * the rate rises or the payment jumps.
   */
  List<Integer> runs() {
    List<Integer> first = new ArrayList<>();
    for (int k = 0; k < from.length; k++) {
      boolean jumps = k > 0 && line(k, from[k]) > line(k - 1, from[k]) + SAME;
      if (k == 0 || rate[k] > rate[k - 1] || jumps) {
        first.add(k);
      }
    }
    return first;
  }

  /** True when the payment is concave from the first unit on: no decision is needed. */
  boolean isConcave() {
    return runs().size() == 1 && from[0] == 0 && line(0, 0) >= 0;
  }

  /** True when the line of a run promises too much somewhere below its first tier. */
  boolean overpaysBelow(int first) {
    for (int k = -1; k < first; k++) {
      double start = k < 0 ? 0 : from[k];
      double end = from[k + 1];
      double paid = k < 0 ? 0 : line(k, start);
      double paidAtEnd = k < 0 ? 0 : line(k, end);
      if (line(first, start) > paid + SAME || line(first, end) > paidAtEnd + SAME) {
        return true;
      }
    }
    return false;
  }

  /** True when the last line of a run promises too much somewhere between its end and the most. */
  boolean overpaysAbove(int last, double most) {
    for (int k = last + 1; k < from.length; k++) {
      double end = k + 1 < from.length ? from[k + 1] : Math.max(most, from[k]);
      if (line(last, from[k]) > line(k, from[k]) + SAME || line(last, end) > line(k, end) + SAME) {
        return true;
      }
    }
    return false;
  }
}
