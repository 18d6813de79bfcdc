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
  private final Map<String, Outcome> tried = new HashMap<>();
  private boolean large;

  /**
   * What a changed dataset is worth.
   *
   * @param valueYuan value of the best plan that was found; of the relaxed plan when not whole
   * @param whole true when a plan with whole decisions was found
   */
  record Outcome(double valueYuan, boolean whole) {}

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

  /** What some edits lead to; null when that is no plan. */
  Outcome of(List<Edit> edits) {
    String key = edits.toString();
    if (!tried.containsKey(key)) {
      tried.put(key, solve(Edits.changes(edits), Edits.rules(rules, edits)));
    }
    return tried.get(key);
  }

  private Outcome solve(List<Change> changes, RuleBook rules) {
    List<Change> all = new ArrayList<>(base);
    all.addAll(changes);
    Reading reading = variants.read(scenario, all);
    if (reading.dataset() == null) {
      return null;
    }
    Network network =
        Network.of(reading.dataset(), rules.derive(reading.dataset()), settings.objective());
    if (settings.whole() && !large) {
      WholeModel.Answer answer =
          new WholeModel(network, null).solve(Effort.ofSeconds(settings.secondsPerSolve()), 1);
      if (answer.infeasible() || answer.x() != null) {
        return answer.x() == null
            ? null
            : new Outcome(network.value(answer.x()) * Network.YUAN, true);
      }
      // What is too large for the exact solver once will be so again.
      large = true;
    }
    try (LpModel lp = new LpModel(network)) {
      LpResult result = lp.solveFresh();
      boolean solved = result.status() == LpResult.Status.OPTIMAL;
      return solved ? new Outcome(result.value() * Network.YUAN, false) : null;
    }
  }
}
