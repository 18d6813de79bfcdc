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

  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private final long start = System.nanoTime();
  private final double before = BEGUN.getAndSet(true) ? uptime() : 0;
  private final Long deadline;
  private Double firstPlan;

  RunClock(PlanSettings settings) {
    if (settings.steps() != null) {
      deadline = null;
    } else {
      double seconds = settings.seconds();
      double kept = Math.min(MOST_KEPT_SECONDS, KEPT_SHARE * seconds);
      deadline = start + Math.round((seconds - kept) * 1e9);
    }
  }

  /** When the search ends, in nanoseconds of {@link System#nanoTime()}; null when steps count. */
  Long deadline() {
    return deadline;
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
