package org.agrichain.network;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Flow;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.Material;
import org.agrichain.domain.Objective;
import org.agrichain.domain.Options;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.SaleTier;
import org.agrichain.plan.Changed;

/**
 * A random chain in which hides are counted in smaller units. Nothing is worth more or less by
 * that; only figures lie far apart.
 */
public final class FineUnits {
  private static final String ANEW = "hide";

  private final double times;
  private final Dataset dataset;
  private final Options options;

  /**
   * Counts anew.
   *
   * @param times new units in an old one
   */
  public FineUnits(RandomChain chain, double times) {
    this.times = times;
    Dataset changed = Changed.with(chain.dataset, "materials", each(chain.dataset.materials()));
    dataset =
        Changed.with(changed, "sales", chain.dataset.sales().stream().map(this::sale).toList());
    Options hauled =
        Changed.with(
            chain.options, "hauls", chain.options.hauls().stream().map(this::haul).toList());
    options =
        Changed.with(
            hauled, "processes", chain.options.processes().stream().map(this::process).toList());
  }

  /** The model. */
  public Network network(Objective goal) {
    return Network.of(dataset, options, goal);
  }

  private List<Material> each(List<Material> materials) {
    UnaryOperator<Material> anew =
        old ->
            old.material().equals(ANEW)
                ? Changed.with(
                    Changed.with(old, "massKgPerUnit", old.massKgPerUnit() / times),
                    "discardCostYuanPerUnit",
                    old.discardCostYuanPerUnit() / times)
                : old;
    return materials.stream().map(anew).toList();
  }

  private SaleTier sale(SaleTier old) {
    return old.material().equals(ANEW)
        ? Changed.with(
            Changed.with(old, "priceYuanPerUnit", old.priceYuanPerUnit() / times),
            "maxUnitsPerPeriod",
            Math.floor(old.maxUnitsPerPeriod()) * times)
        : old;
  }

  private HaulOption haul(HaulOption old) {
    return old.material().equals(ANEW)
        ? Changed.with(old, "yuanPerUnit", old.yuanPerUnit() / times)
        : old;
  }

  private ProcessOption process(ProcessOption old) {
    Map<Integer, List<Flow>> byPeriod = new TreeMap<>();
    old.flowsByPeriod().forEach((period, flows) -> byPeriod.put(period, flows(flows)));
    return Changed.with(Changed.with(old, "flows", flows(old.flows())), "flowsByPeriod", byPeriod);
  }

  private List<Flow> flows(List<Flow> flows) {
    return flows.stream()
        .map(
            each ->
                each.material().equals(ANEW)
                    ? Changed.with(each, "ratePerUnit", each.ratePerUnit() * times)
                    : each)
        .toList();
  }
}
