package org.agrichain.generate;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares made whole by the largest remainder, so that they still add up. */
final class Apportioned {
  private Apportioned() {}

  /**
   * @param exact shares, not negative, that add up to {@code total} but for rounding
   * @param total whole total
   * @return whole shares that add up to it, each less than 1 away from the exact one
   */
  static int[] whole(double[] exact, int total) {
    int[] whole = new int[exact.length];
    int left = total;
    for (int k = 0; k < exact.length; k++) {
      whole[k] = (int) exact[k];
      left -= whole[k];
    }
    IntStream.range(0, exact.length)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(k -> whole[k] - exact[k]).thenComparing(k -> k))
        .limit(Math.max(0, left))
        .forEach(k -> whole[k]++);
    return whole;
  }
}
