package org.agrichain;

import java.util.Set;
import org.agrichain.assignment.PlanSearch;
import org.agrichain.assignment.QuickSearch;
import org.agrichain.assignment.SearchResult;
import org.agrichain.assignment.SearchSettings;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Objective;
import org.agrichain.domain.Options;
import org.agrichain.network.LikePlan;
import org.agrichain.network.Network;
import org.agrichain.plan.Plan;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.Settlement;
import org.agrichain.rules.RuleBook;

/**
 * The side door for many like questions: a plan in a few linear programmes, with its gap. The same
 * question gives the same plan, whatever was planned before. May be used by several threads.
 *
 * @param rules rules
 * @param objective what to maximize
 * @param gapPercent gap at which the decisions of the like plan are good enough, in percent
 * @param seed seed
 */
public record QuickPlanner(RuleBook rules, Objective objective, double gapPercent, long seed) {
  private static final int SHORT_SEARCH = 3;
  private static final int LONG_SEARCH = 15;

  /**
   * Makes a plan, without the simple ways beside it.
   *
   * @param reading a dataset without errors
   * @param like plan of a like question to start from, or null
   * @throws IllegalArgumentException when the reading has errors
   */
  public Plan plan(Reading reading, Plan like) {
    if (reading.dataset() == null) {
      throw new IllegalArgumentException("The dataset has errors: " + reading.issues());
    }
    Options options = rules.derive(reading.dataset());
    Network network = Network.of(reading.dataset(), options, objective);
    double[] hint = like == null ? null : LikePlan.decisions(network, like);
    try (Settlement settlement = new Settlement(network, new LpModel(network))) {
      SearchResult quick = new QuickSearch(network, settings(1, false), settlement).run(hint);
      if (quick.best() != null || quick.infeasible()) {
        return published(network, quick, settlement, reading);
      }
    }
    Plan plan = searched(network, hint, reading, SHORT_SEARCH);
    return plan.summary().valueYuan() != null
        ? plan
        : searched(network, hint, reading, LONG_SEARCH);
  }

  /** What few linear programmes do not find, a short search finds. */
  private Plan searched(Network network, double[] hint, Reading reading, int steps) {
    try (Settlement settlement = new Settlement(network, new LpModel(network))) {
      PlanSearch search =
          new PlanSearch(
              network, settings(steps, true), (phase, value, bound, step) -> {}, settlement);
      if (hint != null) {
        search.startFrom(hint);
      }
      return published(network, search.run(), settlement, reading);
    }
  }

  private SearchSettings settings(int steps, boolean localSearch) {
    return new SearchSettings(
        null,
        steps,
        gapPercent / 100,
        seed,
        localSearch,
        false,
        true,
        false,
        false,
        false,
        System::nanoTime,
        1,
        Set.of());
  }

  private Plan published(
      Network network, SearchResult result, Settlement settlement, Reading reading) {
    PlanSettings settings =
        new PlanSettings(
            objective, null, 1, gapPercent, seed, PlanSettings.defaults().disabled(), null);
    return new Publisher(network, settings, settlement)
        .planAlone(result, reading.sha256(), rules.sha256());
  }
}
