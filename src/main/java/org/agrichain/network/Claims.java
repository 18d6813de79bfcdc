package org.agrichain.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.agrichain.domain.Money;
import org.agrichain.domain.Policy;

/** Payments under policies follow from what counts: they are set after everything else. */
public final class Claims {
  private Claims() {}

  /** Sets, in column values, tiers and payments to what the activities make them. */
  public static void follow(Network network, double[] x) {
    if (!network.claims.isEmpty()) {
      set(network, x, x, false);
    }
  }

  /** Sets, in column values, only the tiers that hold for the activities. */
  public static void chooseTiers(Network network, double[] activities, double[] tiers) {
    for (Claim claim : network.claims) {
      int tier = claim.schedule().tier(claim.counted(activities));
      for (Claim.Run run : claim.runs()) {
        if (run.tier() >= 0) {
          tiers[run.tier()] = run.first() <= tier && tier <= run.last() ? 1 : 0;
        }
      }
    }
  }

  /** How much more is paid for the activities than the payment columns say, in thousand yuan. */
  public static double missing(Network network, double[] x) {
    if (network.claims.isEmpty()) {
      return 0;
    }
    double[] settled = x.clone();
    follow(network, settled);
    double sum = 0;
    for (Claim claim : network.claims) {
      for (Claim.Run run : claim.runs()) {
        sum += network.objective[run.payment()] * (settled[run.payment()] - x[run.payment()]);
      }
    }
    return sum;
  }

  /** Sets, in published units, tiers and payments. */
  static void settle(Network network, double[] units) {
    if (network.claims.isEmpty()) {
      return;
    }
    double[] x = new double[units.length];
    for (int j = 0; j < x.length; j++) {
      x[j] = units[j] / network.unitsPerColumnUnit[j];
    }
    set(network, x, units, true);
  }

  private static void set(Network network, double[] x, double[] into, boolean published) {
    double[] paid = published ? fen(network, x) : amounts(network, x);
    for (int c = 0; c < network.claims.size(); c++) {
      Claim claim = network.claims.get(c);
      double counted = claim.counted(x);
      int tier = claim.schedule().tier(counted);
      for (Claim.Run run : claim.runs()) {
        boolean here = run.first() <= tier && tier <= run.last();
        if (run.tier() >= 0) {
          into[run.tier()] = here ? 1 : 0;
        }
        put(network, run.counted(), here ? counted : 0, into, published);
        put(network, run.payment(), here ? paid[c] : 0, into, published);
      }
    }
  }

  private static void put(
      Network network, int column, double units, double[] into, boolean published) {
    if (column >= 0) {
      into[column] = published ? units : units / network.unitsPerColumnUnit[column];
    }
  }

  private static double[] fen(Network network, double[] x) {
    return payments(network, x).stream().mapToDouble(BigDecimal::doubleValue).toArray();
  }

  /** What each claimant gets or pays, in yuan, not rounded, as the search values it. */
  private static double[] amounts(Network network, double[] x) {
    double[] paid = new double[network.claims.size()];
    double[] all = new double[network.dataset.policies().size()];
    for (int c = 0; c < paid.length; c++) {
      Claim claim = network.claims.get(c);
      paid[c] = claim.schedule().pay(claim.counted(x));
      paid[c] = claim.mostYuan() == null ? paid[c] : Math.min(paid[c], claim.mostYuan());
      all[claim.policy()] += paid[c];
    }
    for (int c = 0; c < paid.length; c++) {
      int at = network.claims.get(c).policy();
      Double most = network.dataset.policies().get(at).mostYuan();
      paid[c] *= most == null || all[at] <= most ? 1 : most / all[at];
    }
    return paid;
  }

  /**
   * What each claimant gets or pays over the plan, in yuan: its schedule up to its cap, rounded to
   * fen. Where all together come to more than the cap of the policy, each gets its share of that,
   * rounded down.
   *
   * @param x column values
   */
  static List<BigDecimal> payments(Network network, double[] x) {
    BigDecimal[] paid = new BigDecimal[network.claims.size()];
    BigDecimal[] all = new BigDecimal[network.dataset.policies().size()];
    java.util.Arrays.fill(all, BigDecimal.ZERO);
    for (int c = 0; c < paid.length; c++) {
      Claim claim = network.claims.get(c);
      paid[c] = claim.schedule().yuan(claim.counted(x));
      if (claim.mostYuan() != null) {
        paid[c] = paid[c].min(Money.yuan(claim.mostYuan()));
      }
      all[claim.policy()] = all[claim.policy()].add(paid[c]);
    }
    for (int c = 0; c < paid.length; c++) {
      int at = network.claims.get(c).policy();
      Policy policy = network.dataset.policies().get(at);
      BigDecimal most = policy.mostYuan() == null ? null : Money.yuan(policy.mostYuan());
      if (most != null && all[at].compareTo(most) > 0) {
        paid[c] = paid[c].multiply(most).divide(all[at], 2, RoundingMode.DOWN);
      }
    }
    return List.of(paid);
  }
}
