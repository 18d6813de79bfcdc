package org.agrichain.explain;

import org.agrichain.network.Network;
import org.agrichain.pricing.LpResult;
import org.agrichain.pricing.WhatIf;

/**
 * Finds the least premium on each unit of a scope at which some of it is done. The best value is a
 * convex function of the premium and is flat while nothing is done, so Newton's method from above
 * ends at the exact end of the flat part: no basis needs to be ranged and ties do no harm.
 */
final class Premium {
  /** Yuan a unit above which no price is looked for. */
  private static final double MOST = 1e8;

  private static final int MOST_STEPS = 60;
  private static final double NEAR = 1e-6;

  /**
   * What was found.
   *
   * @param yuanPerUnit least premium; null when no premium is enough
   * @param point column values just past it; null without a premium
   * @param dual worth of the rows' limits there
   * @param step distance at which it was tried again
   * @param past units done at premium + step
   * @param before units done at premium - step
   * @param enough true when it is done without any premium
   */
  record Found(
      Double yuanPerUnit,
      double[] point,
      double[] dual,
      double step,
      double past,
      double before,
      boolean enough) {
    static final Found NEVER = new Found(null, null, null, 0, 0, 0, false);
  }

  private final WhatIf model;
  private final Network network;
  private final Scope scope;
  private final double nothing;
  private double premium;

  Premium(WhatIf model, Network network, Scope scope) {
    this.model = model;
    this.network = network;
    this.scope = scope;
    nothing = scope.nothing(network);
  }

  /** Solves as often as needed; leaves the model without a premium. */
  Found find() {
    LpResult base = solve(0);
    if (base.status() != LpResult.Status.OPTIMAL) {
      return Found.NEVER;
    }
    if (amount(base) > nothing) {
      return new Found(0.0, base.x(), base.dual(), 0, amount(base), 0, true);
    }
    LpResult high = climb(base);
    if (high == null) {
      solve(0);
      return Found.NEVER;
    }
    double flat = value(base);
    double found = premium;
    for (int i = 0; i < MOST_STEPS; i++) {
      double meets = Math.max(0, (flat - value(high)) * Network.YUAN / amount(high));
      boolean near = meets >= found * (1 - NEAR) - NEAR;
      found = Math.min(found, meets);
      LpResult lower = near ? null : solve(found * (1 + NEAR) + NEAR);
      if (near || lower.status() != LpResult.Status.OPTIMAL || amount(lower) <= nothing) {
        break;
      }
      high = lower;
    }
    return proven(found, high);
  }

  private Found proven(double found, LpResult high) {
    double step = Math.max(1e-3 * found, 1e-3);
    double past = 0;
    for (int i = 0; i < 2 && past <= nothing; i++) {
      step *= i == 0 ? 1 : 10;
      past = clean(amount(solve(found + step)));
    }
    double before = found <= step ? 0 : clean(amount(solve(found - step)));
    solve(0);
    return new Found(found, high.x(), high.dual(), step, past, before, false);
  }

  private double clean(double amount) {
    return amount <= nothing ? 0 : amount;
  }

  /**
   * The premium at which the model as it stands is worth as much as another: what it would take to
   * prefer it.
   *
   * @param other value of the other, in thousand yuan
   */
  Found matching(double other) {
    LpResult at = solve(0);
    if (at.status() != LpResult.Status.OPTIMAL) {
      return Found.NEVER;
    }
    if (value(at) >= other) {
      return new Found(0.0, at.x(), at.dual(), 0, clean(amount(at)), 0, true);
    }
    LpResult base = at;
    at = amount(base) > nothing ? base : climb(base);
    double found = 0;
    for (int i = 0; at != null && i < MOST_STEPS; i++) {
      double next = (other - value(at)) * Network.YUAN / amount(at);
      if (i > 0 && next >= found * (1 - NEAR) - NEAR && next <= found * (1 + NEAR) + NEAR) {
        return preferred(next, other);
      }
      found = next;
      at = solve(found);
    }
    solve(0);
    return Found.NEVER;
  }

  private Found preferred(double found, double other) {
    double step = Math.max(1e-3 * found, 1e-3);
    LpResult past = solve(found + step);
    double done = model.value(past) > other ? clean(amount(past)) : 0;
    LpResult before = solve(found - step);
    double early = model.value(before) > other ? clean(amount(before)) : 0;
    solve(0);
    return new Found(found, past.x(), past.dual(), step, done, early, false);
  }

  /** Raises the premium until something is done; null when nothing ever is. */
  private LpResult climb(LpResult base) {
    LpResult last = base;
    while (true) {
      double least = least(last);
      double next = Math.max(least * (1 + NEAR) + NEAR, 2 * premium);
      if (least == Double.MAX_VALUE || next > MOST) {
        return null;
      }
      last = solve(next);
      if (last.status() != LpResult.Status.OPTIMAL) {
        return null;
      }
      if (amount(last) > nothing) {
        return last;
      }
    }
  }

  /** Premium below which nothing is done, by the duals: what the nearest column lacks. */
  private double least(LpResult result) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < scope.columns().length; i++) {
      int column = scope.columns()[i];
      if (model.most(column) > model.least(column) + Inquiry.NOTHING) {
        double lacks = -model.reducedCost(column, result.dual()) / weight(i);
        least = Math.min(least, premium + Math.max(0, lacks));
      }
    }
    return least;
  }

  private LpResult solve(double yuanPerUnit) {
    premium = yuanPerUnit;
    for (int i = 0; i < scope.columns().length; i++) {
      model.premium(scope.columns()[i], yuanPerUnit * weight(i));
    }
    return model.solve();
  }

  /** Thousand yuan a column unit for one yuan of premium. */
  private double weight(int i) {
    int column = scope.columns()[i];
    return scope.weights()[i] * network.unitsPerColumnUnit[column] / Network.YUAN;
  }

  /** Units of the scope in an answer. */
  private double amount(LpResult result) {
    return result.x() == null ? 0 : scope.amount(network, result.x());
  }

  /** Value of an answer at the prices as they stand, without the premium. */
  private double value(LpResult result) {
    return model.value(result) - premium * amount(result) / Network.YUAN;
  }
}
