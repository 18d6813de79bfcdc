package org.agrichain;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.agrichain.assignment.SearchResult;
import org.agrichain.network.Conditioning;
import org.agrichain.network.Network;
import org.agrichain.network.PlanTables;
import org.agrichain.network.Publication;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanSummary;
import org.agrichain.pricing.Baseline;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.LpTroubles;
import org.agrichain.pricing.Settlement;
import org.agrichain.pricing.WholePlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a published plan of what a search found: in whole quanta, with its head figures. */
public final class Publisher {
  private static final int ROUNDS = 8;

  /** Share of the value that rounding may lose before it is tried in another way. */
  private static final double NOTICEABLE = 1e-4;

  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

  /** The two simple ways, and what went wrong with their linear programmes. */
  private record Beside(PlanSummary.Baselines baselines, LpTroubles troubles) {
    static final Beside NOTHING = new Beside(null, LpTroubles.NONE);
  }

  private final Network network;
  private final PlanSettings settings;
  private final RunClock clock;
  private final Settlement settlement;
  private final LpModel lp;

  /**
   * Publishes what any search of the network found.
   *
   * @param settlement its limits are moved where rounding needs room
   */
  public Publisher(Network network, PlanSettings settings, Settlement settlement) {
    this(network, settings, new RunClock(settings), settlement);
  }

  Publisher(Network network, PlanSettings settings, RunClock clock, Settlement settlement) {
    this.network = network;
    this.settings = settings;
    this.clock = clock;
    this.settlement = settlement;
    lp = settlement.lp();
  }

  /** The plan of a search result without the two simple ways beside it, which cost time. */
  Plan planAlone(SearchResult result, String datasetSha256, String rulesSha256) {
    return plan(result, datasetSha256, rulesSha256, false);
  }

  /** The plan of a search result; without tables when there is none or rounding misses a limit. */
  public Plan plan(SearchResult result, String datasetSha256, String rulesSha256) {
    return plan(result, datasetSha256, rulesSha256, true);
  }

  private Plan plan(SearchResult result, String datasetSha256, String rulesSha256, boolean beside) {
    CompletableFuture<Beside> simple =
        result.best() == null || !beside ? completedFuture(Beside.NOTHING) : simpleWays();
    PlanTables tables = result.best() == null ? null : publishWell(result.best());
    LpTroubles troubles = lp.troubles().and(simple.join().troubles());
    Summary summary =
        new Summary(network, settings, clock, result, lp.solves(), troubles, conditioning());
    if (tables == null) {
      return empty(summary.withoutPlan(datasetSha256, rulesSha256));
    }
    return tables.plan(
        summary.of(
            tables.valueYuan(),
            tables.plan(null).lots(),
            simple.join().baselines(),
            datasetSha256,
            rulesSha256));
  }

  private Conditioning conditioning() {
    Conditioning conditioning = Conditioning.of(network);
    LOG.info("Figures of the model: {}", conditioning);
    return conditioning;
  }

  /** Works the two simple ways out while the plan is rounded, with a programme of their own. */
  private CompletableFuture<Beside> simpleWays() {
    double[] prices = lp.breachPrice();
    Supplier<Beside> work =
        () -> {
          try (Settlement own = new Settlement(network, new LpModel(network))) {
            if (prices != null) {
              own.lp().breaches(true, prices);
            }
            Baseline baseline = new Baseline(network, own);
            PlanSummary.Baselines found =
                new PlanSummary.Baselines(yuan(baseline.sellRaw()), yuan(baseline.nearestPlant()));
            return new Beside(found, own.lp().troubles());
          }
        };
    return settings.threads() < 2
        ? completedFuture(work.get())
        : CompletableFuture.supplyAsync(work);
  }

  /**
   * Rounds to whole quanta; where that loses much, again with room for it, and takes the better.
   */
  private PlanTables publishWell(WholePlan best) {
    PlanTables tables = publish(best);
    if (tables != null && lost(best, tables) <= NOTICEABLE * Math.abs(best.value())) {
      return tables;
    }
    RoundingRoom room = new RoundingRoom(network, lp);
    room.ask();
    WholePlan roomy = settlement.settle(best.x());
    PlanTables again = roomy == null || !roomy.lp().feasible() ? null : publish(roomy);
    room.release();
    boolean better = again != null && (tables == null || lost(best, again) < lost(best, tables));
    LOG.debug(
        "rounding with room: lost {} instead of {} thousand yuan",
        again == null ? "all" : lost(best, again),
        tables == null ? "all" : lost(best, tables));
    return better ? again : tables;
  }

  private static double lost(WholePlan best, PlanTables tables) {
    return best.value() - tables.valueYuan().doubleValue() / Network.YUAN;
  }

  /** Rounds to whole quanta; where rounding misses a limit the limit is moved and settled again. */
  private PlanTables publish(WholePlan best) {
    try (MovedLimits limits = new MovedLimits(network, lp)) {
      WholePlan plan = best;
      for (int round = 0; plan != null && round < ROUNDS; round++) {
        Publication publication = Publication.of(network, plan.x());
        if (publication.violatedRows().isEmpty()) {
          return PlanTables.of(network, publication, plan.lp().dual());
        }
        trace(round, publication, plan);
        publication.shifts().forEach((row, shift) -> limits.move(row, 2 * shift));
        plan = settlement.settle(plan.x());
      }
      return null;
    }
  }

  private void trace(int round, Publication publication, WholePlan plan) {
    if (LOG.isDebugEnabled()) {
      publication
          .shifts()
          .forEach(
              (row, shift) ->
                  LOG.debug(
                      "rounding {} of {} misses {} row {} (subject {}, period {}) by {}, breach {}",
                      round,
                      Math.round(plan.value()),
                      network.rowKind[row],
                      row,
                      network.rowSubject[row],
                      network.rowPeriod[row],
                      shift,
                      plan.lp().breach()));
    }
  }

  private static BigDecimal yuan(Double thousandYuan) {
    return thousandYuan == null
        ? null
        : BigDecimal.valueOf(thousandYuan * Network.YUAN).setScale(2, RoundingMode.HALF_UP);
  }

  private static Plan empty(PlanSummary summary) {
    return new Plan(
        summary, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of());
  }
}
