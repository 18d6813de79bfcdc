package org.agrichain.assignment;

/** Hears of progress of a search. */
@FunctionalInterface
public interface SearchListener {
  /**
   * Something changed.
   *
   * @param phase what goes on
   * @param value best value in thousand yuan, null when there is no plan
   * @param bound best bound in thousand yuan, null when there is none
   * @param steps settled rounds
   */
  void progress(String phase, Double value, Double bound, int steps);
}
