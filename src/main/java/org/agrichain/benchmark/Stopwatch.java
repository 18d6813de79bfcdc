package org.agrichain.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Time of one run. */
final class Stopwatch {
  private final long start = System.nanoTime();
  private volatile Double firstPlan;
  private Double best;
  private String wonBy;
  private final List<CurvePoint> curve = new ArrayList<>();

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
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

  void planFound() {
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
