package org.agrichain;

/** Hears how planning goes on. Called from the planning thread; must return quickly. */
@FunctionalInterface
public interface PlanListener {

  /** Something changed: a phase began, a better plan or bound was found. */
  void progress(Progress progress);

  /**
   * State of a run.
   *
   * @param seconds wall time since the start of the JVM
   * @param phase what is going on, a stable word such as {@code rules}, {@code relax}, {@code
   *     search}
   * @param valueYuan best value so far, null when there is no plan yet
   * @param boundYuan best upper bound so far, null when there is none yet
   * @param gapPercent gap between them, null when either is missing
   * @param steps settled rounds
   */
  record Progress(
      double seconds,
      String phase,
      Double valueYuan,
      Double boundYuan,
      Double gapPercent,
      int steps) {}
}
