package org.agrichain.assignment;

import java.util.ArrayList;
import java.util.List;
import org.agrichain.domain.Supply;
import org.agrichain.network.Network;
import org.agrichain.pricing.Effort;
import org.agrichain.pricing.LinkingRows;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.LpResult;
import org.agrichain.pricing.RootBound;
import org.agrichain.pricing.SafeBound;
import org.agrichain.pricing.Settlement;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.phase.PhaseConfig;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/**
 * Searches the best whole decisions of a network. One OptaPlanner solver owns the run: its first
 * phase makes a plan by slope scaling, then local search and settled rounds with exact
 * neighbourhoods take turns; a second thread tightens the bound.
 */
public final class PlanSearch {
  private static final long MOVES_PER_ROUND = 100_000;
  private static final long FIRST_MOVES = 300_000;
  private static final long MOVES_PER_LOT = 100;

  /** How many times as many moves a round has where the score is exact. */
  private static final long FAR = 30;

  /** The same where exchanges of lots do better than single moves. */
  private static final long NEAR = 3;

  private static final int ROUNDS = 2_000;

  /** Share of the time that the bound gets after the search when it has no thread of its own. */
  private static final double KEPT_FOR_BOUND = 0.35;

  private final Network network;
  private final SearchSettings settings;
  private final SearchState state;
  private final MoveClock clock = new MoveClock();
  private volatile Solver<Assignment> solver;
  private volatile RootBound root;
  private Round round;

  /** Tightens the bound beside the search; null before it begins, and with one thread. */
  private Thread bounding;

  /** Prepares a search. */
  public PlanSearch(
      Network network, SearchSettings settings, SearchListener listener, Settlement settlement) {
    this.network = network;
    this.settings = settings;
    state = new SearchState(network, settings, listener, settlement);
  }

  /** Starts from the whole decisions of a plan of a like question, given as a value per column. */
  public void startFrom(double[] decisions) {
    state.hint = decisions;
  }

  /** Stops as soon as possible; {@link #run()} then returns the best so far. */
  public void cancel() {
    state.cancel();
    Solver<Assignment> running = solver;
    if (running != null) {
      running.terminateEarly();
    }
    RootBound last = root;
    if (last != null && settings.threads() < 2) {
      last.stop();
    }
  }

  /** Runs to the end. */
  public SearchResult run() {
    LpModel lp = state.settlement.lp();
    state.report("relax");
    LpResult relaxed = lp.solveFresh();
    if (relaxed.status() == LpResult.Status.INFEASIBLE) {
      return result(true);
    }
    if (relaxed.status() != LpResult.Status.OPTIMAL) {
      state.stoppedBecause = "unanswered";
      return result(false);
    }
    state.relaxed = relaxed;
    state.bound = SafeBound.of(network, relaxed.dual());
    state.report("relaxed");
    if (settings.linkingCuts() && (settings.neighbourhoods() || settings.boundCuts())) {
      state.linking = LinkingRows.of(network, relaxed.x());
      state.bound = Math.min(state.bound, state.linking.bound());
      state.trace("%d linking rows, bound %.1f", state.linking.cuts().size(), state.bound);
      state.report("bound");
    }
    root = new RootBound(network, relaxed.dual(), state.linking, settings.boundWithout());
    boolean alone = settings.threads() < 2;
    if (alone && settings.boundCuts() && settings.steps() == null) {
      state.keptForBound = KEPT_FOR_BOUND * Math.max(0, state.secondsLeft());
    }
    try {
      if (!state.done()) {
        solver = SolverFactory.<Assignment>create(config()).buildSolver();
        clock.listenTo(solver);
        if (!state.cancelled()) {
          solver.solve(state.space.empty(state.relaxed.dual()));
          state.done();
          round.finish();
        }
      }
      state.keptForBound = 0;
      if (settings.boundCuts() && alone && !state.cancelled() && state.gap() > settings.gap()) {
        root.solve(boundEffort(), settings.seed(), state::offerBound);
      }
      state.finishBound(bounding, root);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    state.done();
    return result(false);
  }

  private SearchResult result(boolean infeasible) {
    return new SearchResult(
        state.best,
        state.bound,
        infeasible,
        state.steps,
        state.stoppedBecause,
        clock.moves(),
        clock.seconds(),
        state.parts);
  }

  private Effort boundEffort() {
    return settings.steps() != null
        ? Effort.ofNodes(1)
        : Effort.ofSeconds(Math.max(0.5, state.secondsLeft() - 0.5));
  }

  /**
   * Begins to tighten the bound in a thread of its own, once: when the first plan is about to be
   * made whole. Before that both cores are wanted, one of them by what compiles the search.
   */
  private void startBound() {
    if (bounding != null || !settings.boundCuts() || settings.threads() < 2) {
      return;
    }
    Effort effort = boundEffort();
    state.bounding = true;
    bounding =
        new Thread(
            () -> {
              root.solve(effort, settings.seed(), state::offerBound);
              state.bounding = false;
            },
            "bound");
    bounding.setDaemon(true);
    bounding.start();
  }

  @SuppressWarnings({"rawtypes", "unchecked"}) // OptaPlanner lists phases by their raw type
  private SolverConfig config() {
    List<PhaseConfig> phases = new ArrayList<>();
    StartPlan start = new StartPlan(state);
    phases.add(new CustomPhaseConfig().withCustomPhaseCommands(start));
    round = new Round(state, start, this::startBound, () -> solver.terminateEarly());
    // A small dataset is searched through long before; its first plan should not wait.
    long enough = MOVES_PER_LOT * network.dataset.supplies().stream().mapToLong(Supply::lots).sum();
    long first = Math.min(FIRST_MOVES, enough);
    long perRound = Math.min(MOVES_PER_ROUND, enough);
    if (network.whole.lines().length == 0) {
      // Lots alone: the score is exact, so that local search may go far before it is settled.
      perRound = (TightLots.areAll(network) ? NEAR : FAR) * enough;
    }
    int rounds = settings.steps() == null ? ROUNDS : settings.steps();
    long typicalYuan = state.typicalYuan();
    for (int r = 0; r < rounds; r++) {
      if (settings.localSearch()) {
        phases.add(localSearch(first + (r + 1) * perRound, typicalYuan));
      }
      phases.add(new CustomPhaseConfig().withCustomPhaseCommands(round));
    }
    TerminationConfig termination = new TerminationConfig();
    if (settings.deadlineNanos() != null) {
      termination.setMillisecondsSpentLimit(Math.max(1, Math.round(state.secondsLeft() * 1000)));
    }
    return problem()
        .withRandomSeed(settings.seed())
        .withTerminationConfig(termination)
        .withPhaseList(phases);
  }

  private static SolverConfig problem() {
    return new SolverConfig()
        .withSolutionClass(Assignment.class)
        .withEntityClasses(LotEntity.class, LineEntity.class)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig()
                .withIncrementalScoreCalculatorClass(AssignmentScore.class))
        .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE);
  }

  /**
   * Loads what every search needs, so that it need not be waited for when it is needed: meant for
   * another thread while rules and network are made.
   */
  @SuppressWarnings({"rawtypes", "unchecked"}) // OptaPlanner lists phases by their raw type
  public static void warmUp() {
    LpModel.loadLibrary();
    List<PhaseConfig> phases = List.of(localSearch(1, 1));
    SolverFactory.<Assignment>create(problem().withPhaseList(phases)).buildSolver();
  }

  /** Local search until the solver has evaluated so many moves in all. */
  private static LocalSearchPhaseConfig localSearch(long movesInAll, long typicalYuan) {
    return new LocalSearchPhaseConfig()
        .withMoveSelectorConfig(
            new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(WholeMoves.class))
        .withAcceptorConfig(
            new LocalSearchAcceptorConfig()
                .withSimulatedAnnealingStartingTemperature("0hard/0medium/" + typicalYuan + "soft"))
        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
        .withTerminationConfig(new TerminationConfig().withScoreCalculationCountLimit(movesInAll));
  }
}
