package org.agrichain.assignment;

import java.util.HashMap;
import java.util.Map;

/**
 * What parts of a kind earn of what they could earn, or take of what they may, as a share: learned
 * while they are solved, on top of a guess.
 */
final class KindYields {
  /** What parts of a kind earned, and what they could have earned. */
  private final Map<String, double[]> known = new HashMap<>();

  private final double guess;
  private final double weight;

  /**
   * Starts from a guess.
   *
   * @param guess share that a part of prior 1 is guessed to earn
   * @param weight what the guess weighs as much as, as a share of the gap
   */
  KindYields(double guess, double weight) {
    this.guess = guess;
    this.weight = weight;
  }

  /** Learns from a part that earned {@code gain} of what it could earn, in thousand yuan. */
  void learn(String kind, double gain, double most) {
    double[] sum = known.computeIfAbsent(kind, key -> new double[2]);
    sum[0] += Math.max(0, gain);
    sum[1] += most;
  }

  /**
   * Share that the next part of a kind is expected to earn.
   *
   * @param prior how much more than usual the kind is guessed to earn
   * @param gap greatest gain that can still be had, in thousand yuan
   */
  double share(String kind, double prior, double gap) {
    double[] sum = known.getOrDefault(kind, new double[2]);
    double own = weight * Math.max(gap, 1e-9);
    return (sum[0] + own * guess * prior) / (sum[1] + own);
  }
}
