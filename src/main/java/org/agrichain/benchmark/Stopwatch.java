package org.agrichain.benchmark;

/** Time of one run. */
final class Stopwatch {
  private final long start = System.nanoTime();
  private volatile Double firstPlan;
  private Double best;
  private String wonBy;

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  /** Hears of the best value so far and of what the search is at. */
  void progress(String phase, double value) {
    planFound();
    if (best == null || value > best) {
      best = value;
      wonBy = phase;
    }
  }

  /** The part that found the last and best plan, in the words of the tables. */
  String wonBy() {
    return wonBy == null
        ? null
        : switch (wonBy) {
          case "neighbourhoods" -> "neighbourhood";
          case "whole-model" -> wonBy;
          default -> "local-search";
        };
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
