package org.agrichain.assignment;

import java.util.Arrays;

/**
 * What each of many entities has chosen now and had chosen when all was settled last, by their
 * numbers. Local search copies its working solution whenever that is the best so far, tens of
 * thousands of times, and only the last copy is ever looked at: two arrays are copied many times as
 * fast as an entity each.
 */
final class Choices<T> {
  private final T[] now;
  private final T[] settled;

  private Choices(T[] now, T[] settled) {
    this.now = now;
    this.settled = settled;
  }

  /** So many entities that have all chosen the same. */
  @SuppressWarnings("unchecked") // an array of objects is all that the references need
  static <T> Choices<T> of(int entities, T first) {
    T[] all = (T[]) new Object[entities];
    Arrays.fill(all, first);
    return new Choices<>(all, all.clone());
  }

  Choices<T> copy() {
    return new Choices<>(now.clone(), settled.clone());
  }

  T now(int entity) {
    return now[entity];
  }

  T settled(int entity) {
    return settled[entity];
  }

  void choose(int entity, T choice) {
    now[entity] = choice;
  }

  void settle(int entity) {
    settled[entity] = now[entity];
  }
}
