package org.agrichain.network;

import java.util.Arrays;

/**
 * What one place gets or pays under a policy.
 *
 * @param policy position of the policy in the dataset
 * @param site position of the place in the dataset
 * @param column columns of the activities that count
 * @param perColumn units of the policy that one column unit counts
 * @param baseline units that do not count as extra
 * @param schedule payment before caps, by units
 * @param mostYuan its cap over the plan, null when it has none
 * @param runs runs of tiers within which the payment is concave
 */
record Claim(
    int policy,
    int site,
    int[] column,
    double[] perColumn,
    double baseline,
    PaymentSchedule schedule,
    Double mostYuan,
    Run[] runs) {

  /**
   * A run of tiers.
   *
   * @param first first tier
   * @param last last tier
   * @param tier TIER column that says that the units lie in this run, -1 when nothing is decided
   * @param counted COUNTED column, -1 for a tax
   * @param payment PAYMENT column
   */
  record Run(int first, int last, int tier, int counted, int payment) {}

  /** TIER columns, of which at most one is on; none where nothing is decided. */
  int[] tiers() {
    return Arrays.stream(runs).mapToInt(Run::tier).filter(tier -> tier >= 0).toArray();
  }

  /** Units that count, in column values. */
  double counted(double[] x) {
    double sum = 0;
    for (int k = 0; k < column.length; k++) {
      sum += perColumn[k] * x[column[k]];
    }
    // Six decimals, so that the noise of a sum neither reaches a tier nor misses it.
    return Math.rint(sum * 1e6) / 1e6;
  }
}
