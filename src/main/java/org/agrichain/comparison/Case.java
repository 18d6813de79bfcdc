package org.agrichain.comparison;

import java.util.Map;
import java.util.function.Supplier;
import org.agrichain.dataset.Scenario;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Options;
import org.agrichain.plan.Plan;

/**
 * One scenario with its plan.
 *
 * @param scenario scenario
 * @param dataset dataset under it
 * @param options what the rules allow of it; asked for only when needed
 * @param plan plan; its tables are empty when none was found
 */
public record Case(Scenario scenario, Dataset dataset, Supplier<Options> options, Plan plan) {

  /** Name in tables and folders: {@code base} for the dataset as it stands. */
  public String id() {
    return scenario.id().isEmpty() ? Comparison.BASE : scenario.id();
  }

  /** True when there is a plan. */
  public boolean planned() {
    return plan.summary().valueYuan() != null;
  }

  /** Unit of every figure that comparisons and sweeps tell of the plan, by part and figure. */
  public Map<String, String> units() {
    return Figures.units(this);
  }
}
