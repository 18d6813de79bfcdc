package org.agrichain.assignment;

import java.util.Map;
import org.agrichain.network.Network;
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
    if (unfinished) {
      return result(null);
    }
    Mending mending = Mending.of(network, settlement, seed);
    return result(mending == null ? null : mending.settle(space.columns(found)));
  }

  private static SearchResult result(WholePlan plan) {
    return new SearchResult(plan, Double.POSITIVE_INFINITY, false, 0, "seconds", 0, 0, Map.of());
  }
}
