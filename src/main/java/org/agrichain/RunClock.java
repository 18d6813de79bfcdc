package org.agrichain;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Time of one run: since the call for its end. What is reported counts from the start of the JVM,
 * for that is what people wait for; only later runs of the same process count from their call.
 */
final class RunClock {
  /** Share of the time, and at most how many seconds, kept for publishing the plan. */
  private static final double KEPT_SHARE = 0.15;

  private static final double MOST_KEPT_SECONDS = 4;

  /** What publishing takes besides for each column beyond so many: most of it the simple ways. */
  private static final double KEPT_SECONDS_PER_COLUMN = 2e-4;

  private static final int ORDINARY_COLUMNS = 40_000;

  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private final long start = System.nanoTime();
  private final double before = BEGUN.getAndSet(true) ? uptime() : 0;
  private final Double seconds;
  private Double firstPlan;

  RunClock(PlanSettings settings) {
    seconds = settings.steps() == null ? settings.seconds() : null;
  }

  /**
   * When the search for a plan of so many columns ends, in nanoseconds of {@link
   * System#nanoTime()}; null when steps count.
   */
  Long deadline(int columns) {
    if (seconds == null) {
      return null;
    }
    double most =
        MOST_KEPT_SECONDS + KEPT_SECONDS_PER_COLUMN * Math.max(0, columns - ORDINARY_COLUMNS);
    return start + Math.round((seconds - Math.min(most, KEPT_SHARE * seconds)) * 1e9);
  }

  /** Seconds so far: since the start of the JVM, or since the call of a later run. */
  double elapsed() {
    return uptime() - before;
  }

  private static double uptime() {
    return ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
  }

  /** What {@link #elapsed()} was at the first plan, null when there was none. */
  Double firstPlan() {
    return firstPlan;
  }

  PlanListener.Progress progress(String phase, Double value, Double bound, int steps) {
    if (value != null && firstPlan == null) {
      firstPlan = elapsed();
    }
    Double valueYuan = value == null ? null : value * 1000;
    Double boundYuan = bound == null ? null : bound * 1000;
    Double gap =
        value == null || bound == null
            ? null
            : 100 * (bound - value) / Math.max(1e-9, Math.abs(bound));
    return new PlanListener.Progress(elapsed(), phase, valueYuan, boundYuan, gap, steps);
  }
}
