package org.agrichain.assignment;

import java.util.Map;
import org.agrichain.network.Network;
import org.agrichain.pricing.LotRounding;
import org.agrichain.pricing.LpResult;
import org.agrichain.pricing.Settlement;
import org.agrichain.pricing.WholePlan;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/**
 * OptaPlanner as it comes, to compare the search with: the same lots and lines, its default
 * construction heuristic and late acceptance, a score from simple data. Flows are settled once, at
 * the end, and what is left starving or overrun is repaired as in the first plan of the search.
 */
public final class PlainSearch {
  /** Share of its least use that a line should have, for the rounding. */
  private static final double ROOM = 1.01;

  private final Network network;
  private final Settlement settlement;
  private final double seconds;
  private final long seed;

  /**
   * Prepares a search.
   *
   * @param seconds wall time of OptaPlanner; settling comes after it
   */
  public PlainSearch(Network network, Settlement settlement, double seconds, long seed) {
    this.network = network;
    this.settlement = settlement;
    this.seconds = seconds;
    this.seed = seed;
  }

  /** Searches and settles; the result has no bound. */
  public SearchResult run() {
    SearchSpace space = new SearchSpace(network);
    Assignment unplanned = space.empty();
    // The default construction heuristic only places what has no place yet.
    unplanned.getLots().forEach(lot -> lot.setPlace(null));
    unplanned.getLines().forEach(line -> line.setColumn(null));
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(Assignment.class)
            .withEntityClasses(LotEntity.class, LineEntity.class)
            .withScoreDirectorFactory(
                new ScoreDirectorFactoryConfig()
                    .withIncrementalScoreCalculatorClass(PlainScore.class))
            .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
            .withRandomSeed(seed)
            .withTerminationConfig(
                new TerminationConfig()
                    .withMillisecondsSpentLimit(Math.max(1, Math.round(seconds * 1000))));
    Assignment found = SolverFactory.<Assignment>create(config).buildSolver().solve(unplanned);
    boolean unfinished =
        found.getLots().stream().anyMatch(lot -> lot.getPlace() == null)
            || found.getLines().stream().anyMatch(line -> line.getColumn() == null);
    return result(unfinished ? null : settle(space.columns(found)));
  }

  private WholePlan settle(double[] whole) {
    SearchState state =
        new SearchState(
            network,
            new SearchSettings(
                null, 1, 0, seed, false, false, false, false, false, System::nanoTime),
            (phase, value, bound, steps) -> {},
            settlement);
    state.relaxed = settlement.lp().solveFresh();
    if (state.relaxed.status() != LpResult.Status.OPTIMAL) {
      return null;
    }
    if (!state.limitsHold(whole)) {
      whole = new LotRounding(network).nearest(whole);
    }
    StartPlan start = new StartPlan(state);
    settlement.lp().breaches(true, start.breachPrices());
    WholePlan plan = start.feed(settlement.settle(whole), true);
    if (plan == null || !plan.lp().feasible()) {
      return null;
    }
    // Lines that just reach their least use would miss it when flows are rounded to whole kg.
    double[] roomy = plan.x().clone();
    settlement.dropStarved(roomy, ROOM);
    WholePlan rounded = start.feed(settlement.settle(roomy), true);
    return rounded != null && rounded.lp().feasible() ? rounded : plan;
  }

  private static SearchResult result(WholePlan plan) {
    return new SearchResult(plan, Double.POSITIVE_INFINITY, false, 0, "seconds", 0, 0, Map.of());
  }
}
