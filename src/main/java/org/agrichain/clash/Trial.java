package org.agrichain.clash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.dataset.Change;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.dataset.Reading;
import org.agrichain.network.Network;
import org.agrichain.pricing.Effort;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.LpResult;
import org.agrichain.pricing.WholeModel;
import org.agrichain.rules.RuleBook;

/** Changed datasets, read, derived and solved anew as a planner would. */
final class Trial {
  private final DatasetVariants variants;
  private final String scenario;
  private final List<Change> base;
  private final RuleBook rules;
  private final ClashSettings settings;
  private final Map<String, Double> tried = new HashMap<>();

  /**
   * Prepares trials.
   *
   * @param scenario scenario below every trial; null for none
   * @param base changes below every trial
   */
  Trial(
      DatasetVariants variants,
      String scenario,
      List<Change> base,
      RuleBook rules,
      ClashSettings settings) {
    this.variants = variants;
    this.scenario = scenario;
    this.base = base;
    this.rules = rules;
    this.settings = settings;
  }

  /** Best value in yuan under some changes; null when no plan was found. */
  Double value(List<Change> changes) {
    String key = changes.stream().map(Change::toString).toList().toString();
    if (!tried.containsKey(key)) {
      tried.put(key, solve(changes));
    }
    return tried.get(key);
  }

  private Double solve(List<Change> changes) {
    List<Change> all = new ArrayList<>(base);
    all.addAll(changes);
    Reading reading = variants.read(scenario, all);
    if (reading.dataset() == null) {
      return null;
    }
    Network network =
        Network.of(reading.dataset(), rules.derive(reading.dataset()), settings.objective());
    if (settings.whole()) {
      WholeModel.Answer answer =
          new WholeModel(network, null).solve(Effort.ofSeconds(settings.secondsPerSolve()), 1);
      return answer.x() == null ? null : network.value(answer.x()) * Network.YUAN;
    }
    try (LpModel lp = new LpModel(network)) {
      LpResult result = lp.solveFresh();
      boolean solved = result.status() == LpResult.Status.OPTIMAL;
      return solved ? result.value() * Network.YUAN : null;
    }
  }
}
