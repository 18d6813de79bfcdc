package org.agrichain.domain;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * A recipe that may run on a line.
 *
 * @param recipe recipe
 * @param line line
 * @param site plant of the line
 * @param flows flows in an ordinary period, after grading, the reference input first (the blended
 *     part of a blend recipe is 1 unit per unit of reference, shared by its ingredients)
 * @param flowsByPeriod flows in periods where a season changes them; other periods have {@code
 *     flows}
 * @param periods periods in which it is allowed
 * @param costsPerUnit costs per unit of reference input, in yuan
 * @param reason rules and facts
 */
public record ProcessOption(
    String recipe,
    String line,
    String site,
    List<Flow> flows,
    Map<Integer, List<Flow>> flowsByPeriod,
    SortedSet<Integer> periods,
    List<Cost> costsPerUnit,
    Reason reason) {

  /** Flows in the given period. */
  public List<Flow> flowsIn(int period) {
    return flowsByPeriod.getOrDefault(period, flows);
  }
}
