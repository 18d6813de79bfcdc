package org.agrichain.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Time of one run. */
final class Stopwatch {
  /** Moves on by what does not count. */
  private volatile long start = System.nanoTime();

  private volatile Double firstPlan;
  private Double best;
  private String wonBy;
  private String failure;
  private final List<CurvePoint> curve = new ArrayList<>();

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  /** Leaves out what was spent since the run had taken so many seconds. */
  void leaveOut(double since) {
    start += Math.round((seconds() - since) * 1e9);
  }

  /** Hears of value and bound so far, each null while there is none, from any thread. */
  synchronized void seen(Double value, Double bound) {
    Double known = bound == null || bound.isInfinite() ? null : bound;
    CurvePoint last = curve.isEmpty() ? null : curve.get(curve.size() - 1);
    boolean news =
        last == null
            ? value != null || known != null
            : !Objects.equals(value, last.valueYuan()) || !Objects.equals(known, last.boundYuan());
    if (news) {
      curve.add(new CurvePoint(seconds(), value, known));
    }
  }

  /**
   * Hears of value and bound so far of a solver that may tell a value below one that is known: the
   * hint it was given, or none.
   */
  synchronized void seenOf(Double value, Double bound) {
    Double known = curve.isEmpty() ? null : curve.get(curve.size() - 1).valueYuan();
    boolean better = known == null || value != null && value > known;
    if (value != null) {
      planFound();
    }
    seen(better ? value : known, bound);
  }

  /** Hears why there may be no plan; null for no reason. */
  void failed(String reason) {
    failure = reason;
  }

  /** Why there may be no plan, null for no reason. */
  String failure() {
    return failure;
  }

  /** The curve, closed with what was published. */
  synchronized List<CurvePoint> curve(double seconds, BigDecimal value, BigDecimal bound) {
    List<CurvePoint> closed = new ArrayList<>(curve);
    closed.add(
        new CurvePoint(
            seconds,
            value == null ? null : Double.valueOf(value.doubleValue()),
            bound == null ? null : Double.valueOf(bound.doubleValue())));
    return closed;
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

  synchronized void planFound() {
    if (firstPlan == null) {
      firstPlan = seconds();
    }
  }

  /** Seconds to the first bound, null while there is none. */
  synchronized Double firstBound() {
    return curve.stream()
        .filter(point -> point.boundYuan() != null)
        .map(CurvePoint::seconds)
        .findFirst()
        .orElse(null);
  }

  Double firstPlan() {
    return firstPlan;
  }
}
