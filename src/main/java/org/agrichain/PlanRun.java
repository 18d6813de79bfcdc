package org.agrichain;

import org.agrichain.PlanSettings.Part;
import org.agrichain.assignment.PlanSearch;
import org.agrichain.assignment.SearchResult;
import org.agrichain.assignment.SearchSettings;
import org.agrichain.network.LikePlan;
import org.agrichain.network.Network;
import org.agrichain.plan.Plan;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.Settlement;

/** One run: search and publish. */
final class PlanRun implements AutoCloseable {
  private final Network network;
  private final PlanSettings settings;
  private final RunClock clock;
  private final Settlement settlement;
  private final PlanSearch search;
  private final ProgressLog log;

  /** Begins a run; {@code like} is a plan of a like question to start from, or null. */
  PlanRun(
      Network network, PlanSettings settings, PlanListener listener, RunClock clock, Plan like) {
    this.network = network;
    this.settings = settings;
    this.clock = clock;
    log = new ProgressLog(listener);
    settlement = new Settlement(network, new LpModel(network, settings.threads()));
    search =
        new PlanSearch(
            network,
            searchSettings(),
            (phase, value, bound, steps) ->
                log.progress(clock.progress(phase, value, bound, steps)),
            settlement);
    if (like != null) {
      search.startFrom(LikePlan.decisions(network, like));
    }
  }

  void cancel() {
    search.cancel();
  }

  private SearchSettings searchSettings() {
    return new SearchSettings(
        clock.deadline(network.columns),
        settings.steps(),
        settings.gapPercent() / 100,
        settings.seed(),
        !settings.disabled().contains(Part.LOCAL_SEARCH),
        !settings.disabled().contains(Part.NEIGHBOURHOODS),
        !settings.disabled().contains(Part.SLOPE_SCALING),
        !settings.disabled().contains(Part.BOUND_CUTS),
        !settings.disabled().contains(Part.LINKING_CUTS),
        !settings.disabled().contains(Part.WHOLE_MODEL),
        System::nanoTime,
        settings.threads(),
        settings.boundWithout());
  }

  Plan plan(String datasetSha256, String rulesSha256) {
    SearchResult result = search.run();
    Plan plan =
        new Publisher(network, settings, clock, settlement)
            .plan(result, datasetSha256, rulesSha256);
    boolean repeatable = settings.steps() != null;
    return repeatable || plan.summary().valueYuan() == null ? plan : plan.withProgress(log.rows());
  }

  @Override
  public void close() {
    settlement.close();
  }
}
