package org.agrichain.report.page;

import java.util.List;
import java.util.Map;

/**
 * What planning takes by the size of a dataset, as a page shows it.
 *
 * @param runs one for each size
 * @param exponents exponent of each measure in the number of columns, null where it is not known
 * @param seconds wall time each was given
 */
public record SizeFigures(List<Run> runs, Map<String, Double> exponents, double seconds) {
  /**
   * One size.
   *
   * @param preset its name
   * @param lots raw lots
   * @param columns columns of the network
   * @param measures seconds of each step and megabytes of heap, by name; null where not reached
   */
  public record Run(String preset, long lots, int columns, Map<String, Double> measures) {}
}
