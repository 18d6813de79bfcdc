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
import org.agrichain.pricing.Programme.Status;
import org.agrichain.pricing.WholeModel;
import org.agrichain.rules.RuleBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changed datasets, read, derived and solved anew as a planner would. */
final class Trial {
  private static final Logger LOG = LoggerFactory.getLogger(Trial.class);

  private final DatasetVariants variants;
  private final String scenario;
  private final List<Change> base;
  private final RuleBook rules;
  private final ClashSettings settings;
  private final Map<String, Outcome> tried = new HashMap<>();

  /** Columns beyond which the exact solver finds plans, but no good ones, in its time. */
  static final int LARGE = 5000;

  /**
   * What a changed dataset is worth.
   *
   * @param valueYuan value of the best plan that was found; of the relaxed plan when not {@code
   *     plan}
   * @param how {@code plan}, {@code feasible} or {@code divisible} as in {@link Repair#tried}
   */
  record Outcome(double valueYuan, String how) {}

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
      long start = System.nanoTime();
      Outcome outcome = solve(Edits.changes(edits), Edits.rules(rules, edits));
      tried.put(key, outcome);
      LOG.debug("{} in {} ms: {}", outcome, (System.nanoTime() - start) / 1_000_000, edits);
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
    boolean large = network.columns > LARGE;
    Effort effort = Effort.ofSeconds(settings.secondsPerSolve());
    if (settings.whole() && !large) {
      WholeModel.Answer answer = new WholeModel(network, null).solve(effort, 1);
      if (answer.infeasible() || answer.x() != null) {
        return answer.x() == null
            ? null
            : new Outcome(network.value(answer.x()) * Network.YUAN, "plan");
      }
    }
    Status some = settings.whole() ? anyPlan(network, effort) : Status.UNKNOWN;
    return some == Status.NONE
        ? null
        : relaxed(network, some == Status.UNKNOWN ? "divisible" : "feasible");
  }

  /** Whether there is any plan with whole decisions, whatever it is worth. */
  private static Status anyPlan(Network folded, Effort effort) {
    ClashModel model = ClashModel.of(Network.unfolded(folded.dataset, folded.options, folded.goal));
    try (Elastic whole = new Elastic(model, true, effort)) {
      return whole.solve().status();
    }
  }

  private static Outcome relaxed(Network network, String how) {
    try (LpModel lp = new LpModel(network)) {
      LpResult result = lp.solveFresh();
      boolean solved = result.status() == LpResult.Status.OPTIMAL;
      return solved ? new Outcome(result.value() * Network.YUAN, how) : null;
    }
  }
}
