package org.agrichain.rules.facts;

import java.util.SortedSet;
import java.util.TreeSet;

/** Sets of periods in consequences of rules. Null stands for every period of the plan. */
public final class Spans {
  private Spans() {}

  /** Every period. */
  public static SortedSet<Integer> all() {
    return null;
  }

  /** Periods that both sets hold. */
  public static SortedSet<Integer> both(SortedSet<Integer> one, SortedSet<Integer> other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    SortedSet<Integer> common = new TreeSet<>(one);
    common.retainAll(other);
    return common;
  }
}
