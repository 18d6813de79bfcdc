package org.agrichain.pricing;

/**
 * What went wrong with linear programmes.
 *
 * @param failures attempts that ended without an answer, or with one that broke rows or bounds;
 *     another algorithm was tried after each
 * @param unanswered programmes that no algorithm answered
 */
public record LpTroubles(long failures, long unanswered) {
  /** Nothing went wrong. */
  public static final LpTroubles NONE = new LpTroubles(0, 0);

  /** Both together. */
  public LpTroubles and(LpTroubles other) {
    return new LpTroubles(failures + other.failures, unanswered + other.unanswered);
  }
}
