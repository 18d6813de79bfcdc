package org.agrichain.benchmark;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What planning one generated dataset took. Seconds are wall time.
 *
 * @param preset name of the size
 * @param lots raw lots
 * @param columns columns of the network
 * @param rows rows of the network
 * @param readSeconds to read and check the dataset
 * @param rulesSeconds to derive options from it
 * @param networkSeconds to build the network
 * @param relaxedSeconds from the call of the planner to the first bound, null without one
 * @param firstPlanSeconds from the call of the planner to the first plan, null without one
 * @param seconds from the call of the planner to its plan
 * @param valueYuan value of the plan, null when there is none that the checker passes
 * @param boundYuan upper bound, null when none was proved
 * @param gapPercent gap between them, null where one is missing
 * @param heapMb greatest heap in use while planning, in megabytes
 */
public record SizeRun(
    String preset,
    long lots,
    int columns,
    int rows,
    double readSeconds,
    double rulesSeconds,
    double networkSeconds,
    Double relaxedSeconds,
    Double firstPlanSeconds,
    double seconds,
    BigDecimal valueYuan,
    BigDecimal boundYuan,
    Double gapPercent,
    double heapMb) {

  /** What grows with the size, by name; null where the run did not come so far. */
  public Map<String, Double> measures() {
    Map<String, Double> all = new LinkedHashMap<>();
    all.put("read", readSeconds);
    all.put("rules", rulesSeconds);
    all.put("network", networkSeconds);
    all.put("relaxed", relaxedSeconds);
    all.put("first-plan", firstPlanSeconds);
    all.put("heap", heapMb);
    return all;
  }
}
