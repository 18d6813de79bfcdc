package org.agrichain.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.agrichain.explain.BottleneckAnswer.Bottleneck;
import org.agrichain.explain.BottleneckAnswer.Month;
import org.agrichain.network.Network;
import org.agrichain.pricing.LpResult;
import org.agrichain.pricing.WhatIf;

/**
 * Ranks what is scarce by what one more unit is worth: the slope of the best value as limits rise.
 * The value is concave in a limit, so the slope lies between the gain of one more and the loss of
 * one less.
 */
final class Bottlenecks {
  /** Units by which a limit is raised to take the slope on its right, not any dual of a kink. */
  private static final double LITTLE = 1e-3;

  private static final double PART_OF_A_LOT = 0.05;

  /** Candidates tried for each that is listed. */
  private static final int MOST_TRIED = 4;

  private static final double MOST_UNITS = 1e7;
  private static final int MOST_STEPS = 16;

  /** Units that are a kink and not a range. */
  private static final double NEARLY_NONE = 1e-6;

  private static final double WORTHLESS_YUAN = 0.005;

  private final Inquiry inquiry;
  private final Network network;
  private final WhatIf held;
  private final WhatIf relaxed;
  private final double heldYuan;
  private final double relaxedYuan;
  private final double noiseYuan;
  private final double[] dual;

  Bottlenecks(Inquiry inquiry) {
    this.inquiry = inquiry;
    network = inquiry.network;
    relaxed = inquiry.relaxed();
    relaxedYuan = relaxed.solve().value() * Network.YUAN;
    held = inquiry.held();
    LpResult base = held.solve();
    dual = base.dual();
    heldYuan = base.value() * Network.YUAN;
    noiseYuan = 1e-9 * Math.abs(heldYuan) + 1e-6;
  }

  private record Slope(Scarce scarce, TreeMap<Integer, Double> months, double yuan) {}

  BottleneckAnswer answer(int most) {
    List<Slope> upper = new ArrayList<>();
    for (Scarce each : new Scarcities(inquiry).all(held, dual)) {
      Slope slope = slope(each, dual);
      if (slope.yuan() > WORTHLESS_YUAN) {
        upper.add(slope);
      }
    }
    List<Bottleneck> list = new ArrayList<>();
    for (BottleneckAnswer.Kind kind : BottleneckAnswer.Kind.values()) {
      dearest(upper.stream().filter(each -> each.scarce().kind == kind).toList(), most)
          .forEach(slope -> list.add(bottleneck(slope)));
    }
    return new BottleneckAnswer(heldYuan, network.periods, List.copyOf(list));
  }

  /** The dearest by their slopes on the right, of those whose duals only say at most how dear. */
  private List<Slope> dearest(List<Slope> bounds, int most) {
    List<Slope> exact = new ArrayList<>();
    int tried = 0;
    for (Slope bound :
        bounds.stream().sorted(Comparator.comparingDouble(Slope::yuan).reversed()).toList()) {
      boolean enough =
          tried >= MOST_TRIED * most
              || exact.size() >= most && exact.get(most - 1).yuan() >= bound.yuan();
      if (enough) {
        break;
      }
      tried++;
      LpResult more = solve(held, bound.scarce(), true, little(bound.scarce()));
      // Impossible where one more lot has no room: then its line is the bottleneck, not the lot.
      if (more.status() == LpResult.Status.OPTIMAL) {
        Slope slope = slope(bound.scarce(), more.dual());
        if (slope.yuan() > WORTHLESS_YUAN) {
          exact.add(slope);
          exact.sort(Comparator.comparingDouble(Slope::yuan).reversed());
        }
      }
      solve(held, bound.scarce(), true, 0);
    }
    return exact.subList(0, Math.min(most, exact.size()));
  }

  /** A part of a lot has to stand out from the solver's tolerance. */
  private static double little(Scarce scarce) {
    return scarce.kind == BottleneckAnswer.Kind.SUPPLY ? PART_OF_A_LOT : LITTLE;
  }

  private Slope slope(Scarce scarce, double[] at) {
    TreeMap<Integer, Double> months = scarce.worth(held, at);
    double sum = months.values().stream().mapToDouble(Double::doubleValue).sum();
    months.values().removeIf(yuan -> Math.abs(yuan) < WORTHLESS_YUAN);
    return new Slope(scarce, months, sum);
  }

  private LpResult solve(WhatIf model, Scarce scarce, boolean isHeld, double units) {
    scarce.move(model, network, inquiry.x, isHeld, units);
    return model.solve();
  }

  /** The best value with so many units more, and its slope there. */
  private record Probe(double units, double yuan, double slope) {}

  /** Solves with so many units more; null when impossible. */
  private Probe probe(Scarce scarce, double units) {
    LpResult result = solve(held, scarce, true, units);
    if (result.status() != LpResult.Status.OPTIMAL) {
      return null;
    }
    double yuan = result.value() * Network.YUAN + units * scarce.constants();
    return new Probe(units, yuan, slope(scarce, result.dual()).yuan());
  }

  private Bottleneck bottleneck(Slope slope) {
    Scarce scarce = slope.scarce();
    Probe more = probe(scarce, 1);
    double room = scarce.room(network, inquiry.x);
    Probe less = room < 1 ? null : probe(scarce, -1);
    Double up = range(scarce, slope.yuan(), 1, MOST_UNITS, more);
    Double down = range(scarce, slope.yuan(), -1, Math.min(room, MOST_UNITS), less);
    solve(held, scarce, true, 0);
    LpResult free = solve(relaxed, scarce, false, 1);
    Double freed =
        free.status() == LpResult.Status.OPTIMAL
            ? Double.valueOf(free.value() * Network.YUAN + scarce.constants() - relaxedYuan)
            : null;
    scarce.move(relaxed, network, inquiry.x, false, 0);
    List<Month> months = new ArrayList<>();
    slope.months().forEach((period, yuan) -> months.add(new Month(period, yuan)));
    return new Bottleneck(
        scarce.kind,
        scarce.subject,
        scarce.site,
        scarce.tier,
        scarce.unit,
        scarce.rules,
        List.copyOf(months),
        slope.yuan() / network.periods,
        slope.yuan(),
        more == null ? null : Double.valueOf(more.yuan() - heldYuan),
        less == null ? null : Double.valueOf(heldYuan - less.yuan()),
        down == null ? Math.min(room, MOST_UNITS) : down,
        up,
        freed);
  }

  /**
   * How far the value follows the slope: where the tangent further out meets it, until it does.
   *
   * @param sign 1 for more, -1 for less
   * @param most units that are looked at
   * @param one what one unit gives; null when impossible
   * @return units; null when the slope holds as far as is looked
   */
  private Double range(Scarce scarce, double slope, int sign, double most, Probe one) {
    double known = 0;
    double far = Math.min(1, most);
    double over = Double.MAX_VALUE;
    Probe at = far < 1 ? probe(scarce, sign * far) : one;
    for (int i = 0; i < MOST_STEPS; i++) {
      boolean holds = at != null && holds(at, slope);
      if (holds && (far >= most || over < Double.MAX_VALUE && met(at, far, over))) {
        return far >= most ? null : some(far);
      }
      if (holds) {
        known = far;
        far = over < Double.MAX_VALUE ? (known + over) / 2 : Math.min(8 * far, most);
      } else {
        over = far;
        far = at == null ? (known + far) / 2 : meets(at, slope, known, far);
      }
      if (over - known < NEARLY_NONE) {
        break;
      }
      at = probe(scarce, sign * far);
    }
    return some(known);
  }

  private static Double some(double units) {
    return units < NEARLY_NONE ? 0 : units;
  }

  /** True when the slope ends here: it was found as the point where the tangent meets it. */
  private static boolean met(Probe at, double far, double over) {
    return at != null && far < over;
  }

  /** Where the tangent of a point further out meets the line of the slope. */
  private double meets(Probe at, double slope, double known, double far) {
    double gap = Math.abs(slope - at.slope());
    double units = Math.abs(at.yuan() - at.units() * at.slope() - heldYuan) / gap;
    boolean between = gap > 1e-9 && units > known && units < far;
    return between ? units : (known + far) / 2;
  }

  private boolean holds(Probe at, double slope) {
    double expected = heldYuan + slope * at.units();
    return Math.abs(at.yuan() - expected) <= noiseYuan + 1e-6 * Math.abs(slope * at.units());
  }
}
