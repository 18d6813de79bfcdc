package org.agrichain.benchmark;

/** Time of one run. */
final class Stopwatch {
  private final long start = System.nanoTime();
  private volatile Double firstPlan;

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  void planFound() {
    if (firstPlan == null) {
      firstPlan = seconds();
    }
  }

  Double firstPlan() {
    return firstPlan;
  }
}
