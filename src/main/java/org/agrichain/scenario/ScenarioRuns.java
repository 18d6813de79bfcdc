package org.agrichain.scenario;

import java.util.ArrayList;
import java.util.List;
import org.agrichain.PlanListener;
import org.agrichain.PlanSettings;
import org.agrichain.ValueChainOptimizer;
import org.agrichain.comparison.Case;
import org.agrichain.dataset.Reading;
import org.agrichain.dataset.Scenario;
import org.agrichain.plan.Plan;
import org.agrichain.rules.RuleBook;

/**
 * Plans a dataset under several scenarios, one after another with equal effort; each starts from
 * the first plan that was found.
 */
public final class ScenarioRuns {
  /**
   * One scenario to plan.
   *
   * @param scenario scenario
   * @param reading the dataset under it, without errors
   */
  public record Task(Scenario scenario, Reading reading) {}

  /** Hears which scenario is planned now; gives what listens to its planning. */
  @FunctionalInterface
  public interface Watcher {

    /** A scenario is about to be planned. */
    PlanListener begins(Task task);
  }

  private final RuleBook rules;
  private final PlanSettings settings;
  private volatile ValueChainOptimizer running;
  private volatile boolean cancelled;

  /**
   * Prepares runs.
   *
   * @param settings how to plan each scenario
   */
  public ScenarioRuns(RuleBook rules, PlanSettings settings) {
    this.rules = rules;
    this.settings = settings;
  }

  /** Ends the plan that is being made with the best found so far; later scenarios are left out. */
  public void cancel() {
    cancelled = true;
    ValueChainOptimizer now = running;
    if (now != null) {
      now.cancel();
    }
  }

  /** Plans every task in order; after {@link #cancel()} only those that were begun. */
  public List<Case> run(List<Task> tasks, Watcher watcher) {
    List<Case> cases = new ArrayList<>();
    Plan like = null;
    for (Task task : tasks) {
      if (cancelled) {
        break;
      }
      ValueChainOptimizer optimizer = new ValueChainOptimizer(rules);
      running = optimizer;
      if (cancelled) {
        optimizer.cancel();
      }
      // A scenario changes little: the base plan is a start that a minute may not find.
      Plan plan = optimizer.plan(task.reading(), settings, watcher.begins(task), like);
      running = null;
      like = like == null && plan.summary().valueYuan() != null ? plan : like;
      cases.add(
          new Case(
              task.scenario(),
              task.reading().dataset(),
              () -> rules.derive(task.reading().dataset()),
              plan));
    }
    return cases;
  }
}
