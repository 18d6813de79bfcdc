package org.agrichain.clash;

import org.agrichain.domain.Objective;

/**
 * How clashes are looked for.
 *
 * @param objective what the value of repaired datasets is counted by
 * @param secondsPerSolve most seconds of one exact solve
 * @param whole false to take lots, shifts and campaigns as divisible throughout
 */
public record ClashSettings(Objective objective, double secondsPerSolve, boolean whole) {
  /** Value added, whole decisions, at most ten seconds for one exact solve. */
  public static ClashSettings defaults() {
    return new ClashSettings(Objective.VALUE_ADDED, 10, true);
  }
}
