package org.agrichain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.PlanSettings.Part;
import org.agrichain.assignment.PlanSearch;
import org.agrichain.assignment.SearchResult;
import org.agrichain.assignment.SearchSettings;
import org.agrichain.network.Network;
import org.agrichain.network.PlanTables;
import org.agrichain.network.Publication;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanSummary;
import org.agrichain.pricing.Baseline;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.Settlement;
import org.agrichain.pricing.WholePlan;

/** One run: search, settle in whole quanta, publish. */
final class PlanRun implements AutoCloseable {
  private static final int PUBLISH_ROUNDS = 8;

  private final Network network;
  private final PlanSettings settings;
  private final RunClock clock;
  private final LpModel lp;
  private final Settlement settlement;
  private final PlanSearch search;

  PlanRun(Network network, PlanSettings settings, PlanListener listener, RunClock clock) {
    this.network = network;
    this.settings = settings;
    this.clock = clock;
    lp = new LpModel(network);
    settlement = new Settlement(network, lp);
    search =
        new PlanSearch(
            network,
            searchSettings(),
            (phase, value, bound, steps) ->
                listener.progress(clock.progress(phase, value, bound, steps)),
            settlement);
  }

  void cancel() {
    search.cancel();
  }

  private SearchSettings searchSettings() {
    return new SearchSettings(
        clock.deadline(),
        settings.steps(),
        settings.gapPercent() / 100,
        settings.seed(),
        !settings.disabled().contains(Part.LOCAL_SEARCH),
        !settings.disabled().contains(Part.NEIGHBOURHOODS),
        !settings.disabled().contains(Part.SLOPE_SCALING),
        !settings.disabled().contains(Part.BOUND_CUTS),
        true,
        System::nanoTime);
  }

  Plan plan(String datasetSha256, String rulesSha256) {
    SearchResult result = search.run();
    PlanTables tables = result.best() == null ? null : publish(result.best());
    Summary summary = new Summary(network, settings, clock, result, lp.solves());
    if (tables == null) {
      return empty(summary.withoutPlan(datasetSha256, rulesSha256));
    }
    Baseline baseline = new Baseline(network, settlement);
    PlanSummary.Baselines baselines =
        new PlanSummary.Baselines(yuan(baseline.sellRaw()), yuan(baseline.nearestPlant()));
    return tables.plan(
        summary.of(
            tables.valueYuan(), tables.plan(null).lots(), baselines, datasetSha256, rulesSha256));
  }

  /** Rounds to whole quanta; where rounding misses a limit the limit is moved and settled again. */
  private PlanTables publish(WholePlan best) {
    Map<Integer, Double> moved = new TreeMap<>();
    WholePlan plan = best;
    for (int round = 0; plan != null && round < PUBLISH_ROUNDS; round++) {
      Publication publication = Publication.of(network, plan.x());
      if (publication.violatedRows().isEmpty()) {
        return PlanTables.of(network, publication, plan.lp().dual());
      }
      publication
          .shifts()
          .forEach(
              (row, shift) -> {
                double sum = moved.merge(row, 2 * shift, Double::sum);
                lp.limits(
                    row, shift(network.rowLower[row], sum), shift(network.rowUpper[row], sum));
              });
      plan = settlement.settle(plan.x());
    }
    return null;
  }

  private static double shift(double limit, double by) {
    return Math.abs(limit) == Double.MAX_VALUE ? limit : limit + by;
  }

  private static BigDecimal yuan(Double thousandYuan) {
    return thousandYuan == null
        ? null
        : BigDecimal.valueOf(thousandYuan * Network.YUAN)
            .setScale(2, java.math.RoundingMode.HALF_UP);
  }

  private static Plan empty(PlanSummary summary) {
    return new Plan(
        summary, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  @Override
  public void close() {
    settlement.close();
  }
}
