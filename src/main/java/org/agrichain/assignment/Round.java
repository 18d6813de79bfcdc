package org.agrichain.assignment;

import java.util.List;
import java.util.Set;
import org.agrichain.pricing.PartResult;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * One settled round: what local search promised is settled, then one exact neighbourhood is solved,
 * and the better plan becomes the settled plan.
 */
final class Round implements CustomPhaseCommand<Assignment> {
  private static final double FIRST_SECONDS = 3;
  private static final double FIRST_NODES = 40;

  /** Parts solved between two local searches when those earn nothing. */
  private static final int MOST_PARTS = 8;

  /** Parts solved for the sake of breaches before those become dearer. */
  private static final int MOST_REPAIRS = 3;

  /** Rounds without a plan before lots are placed period by period all the same. */
  private static final int PATIENCE = 6;

  /** Parts solved with breaches at their price before what ends them costs what it will. */
  private static final int REPAIRS_FIRST = 4;

  /** Share of the time at the beginning below which it is late for them. */
  private static final double LATE = 0.5;

  private final SearchState state;
  private final Neighbourhoods neighbourhoods;
  private final PartSolver solver;
  private final PartsBeside beside;
  private final StartPlan start;
  private final Remedy remedy;
  private final LotTurns exchanges;
  private final Runnable begin;
  private final Runnable stop;
  private final double firstSeconds;
  private int quiet;
  private boolean placed;

  /** Parts solved in a row for the sake of breaches, without a plan in the end. */
  private int vainRepairs;

  /** Rounds in a row in which local search promised too much. */
  private int vain;

  /**
   * Prepares rounds.
   *
   * @param begin is told that a round begins
   * @param stop ends the search
   */
  Round(SearchState state, StartPlan start, Runnable begin, Runnable stop) {
    this.state = state;
    this.start = start;
    remedy = new Remedy(state);
    exchanges = new LotTurns(state);
    this.begin = begin;
    this.stop = stop;
    neighbourhoods =
        state.settings.neighbourhoods()
            ? new Neighbourhoods(
                state.network,
                state.relaxed.dual(),
                state.settings.wholeModel(),
                state.settings.steps() == null ? FIRST_SECONDS : FIRST_NODES)
            : null;
    solver = new PartSolver(state);
    firstSeconds = state.secondsLeft();
    beside = new PartsBeside(state, neighbourhoods, solver);
  }

  @Override
  public void changeWorkingSolution(ScoreDirector<Assignment> director) {
    if (state.done()) {
      finish();
      stop.run();
      return;
    }
    begin.run();
    boolean gained = settlePromise(director);
    gained |= exchanges.take();
    vain = gained ? 0 : vain + 1;
    placeByPeriods();
    boolean exhausted = true;
    int count = 0;
    do {
      state.steps++;
      count++;
      exhausted = state.settled == null || neighbourhoods == null || state.done() || !solvePart();
    } while (!exhausted && count < Math.min(MOST_PARTS, vain) && !state.done());
    placeByPeriods();
    boolean late = state.secondsLeft() < LATE * firstSeconds;
    if (state.settings.steps() != null || late || state.steps >= REPAIRS_FIRST) {
      remedy.apply();
    }
    if (state.settled != null) {
      state.show(director, state.settled.x());
    } else {
      state.space.version++;
    }
    state.report("search");
    quiet = exhausted && !gained ? quiet + 1 : 0;
    if (state.done()) {
      finish();
      stop.run();
    } else if (quiet > 30) {
      if (neighbourhoods == null || quiet > 200) {
        stop.run();
      } else {
        neighbourhoods.wake(1);
      }
    }
  }

  /** Takes what the second thread still finds; nobody waits for it when the plan is good enough. */
  void finish() {
    if (!beside.running()) {
      return;
    }
    if (Set.of("optimal", "gap", "cancelled").contains(state.stoppedBecause)) {
      beside.leave();
    } else {
      absorb();
    }
  }

  /** Once, as soon as there is a plan: or without one when it is long in coming. */
  private void placeByPeriods() {
    boolean due = state.best != null || start.small() || state.steps >= PATIENCE;
    if (neighbourhoods != null && !placed && due && !state.done()) {
      placed = true;
      start.placeByPeriods();
    }
  }

  /** Settles what local search proposes; learns how far its promises can be trusted. */
  private boolean settlePromise(ScoreDirector<Assignment> director) {
    if (!state.settings.localSearch()) {
      return false;
    }
    double[] whole = state.space.columns(director.getWorkingSolution());
    if (state.space.target != null) {
      state.space.untrack();
      start.fit(whole);
      return true;
    }
    if (state.settled != null && same(whole, state.settled.x())) {
      state.space.lotRadius = Math.min(2000, state.space.lotRadius * 2);
      state.space.lineRadius = Math.min(20, state.space.lineRadius + 1);
      return false;
    }
    boolean better = state.offer(whole, "local-search");
    if (state.settled != null) {
      state.space.lotRadius =
          better
              ? Math.min(2000, state.space.lotRadius * 2)
              : Math.max(5, state.space.lotRadius / 2);
      state.space.lineRadius =
          better
              ? Math.min(20, state.space.lineRadius + 1)
              : Math.max(1, state.space.lineRadius - 1);
    }
    return better;
  }

  private boolean same(double[] a, double[] b) {
    for (int j = 0; j < a.length; j++) {
      if (state.space.wholeOf[j] >= 0 && Math.rint(a[j]) != Math.rint(b[j])) {
        return false;
      }
    }
    return true;
  }

  /** Solves the most promising neighbourhood; false when none is worth it. */
  private boolean solvePart() {
    int n = -1;
    if (!state.settled.lp().feasible()) {
      n = neighbourhoods.nextForBreaches(state.settled.breached());
      boolean raise = n < 0 || ++vainRepairs > MOST_REPAIRS;
      if (raise && state.best == null && state.raiseBreachPrices()) {
        vainRepairs = 0;
        neighbourhoods.wake(1);
        return true;
      }
    }
    if (n < 0) {
      double gap = Math.max(0, state.bound - state.settled.value());
      synchronized (neighbourhoods) {
        n = neighbourhoods.next(gap, state.settled);
      }
    }
    if (n < 0) {
      return false;
    }
    solveParts(n);
    return true;
  }

  /**
   * Solves a part, and where there is a thread for it others beside it that share no row with it;
   * settles what they found.
   */
  private void solveParts(int best) {
    int n = best;
    if (beside.running()) {
      n = beside.nextHere();
      if (n < 0) {
        absorb();
        return;
      }
    }
    double[] from = state.settled.x();
    boolean both = state.settled.lp().feasible() && state.coreFree();
    if (both && !beside.running()) {
      n = startBeside(n, from);
    } else if (beside.running()) {
      beside.takesHere(n);
    }
    SolvedPart solved = solver.solve(n, neighbourhoods.part(n), neighbourhoods.limit(n), from);
    settle(List.of(solved), from, solved.result().x());
    if (beside.running() && (state.settings.steps() != null || beside.over())) {
      absorb();
    }
  }

  /**
   * Begins parts of the second thread that share no row with a part, the longer one there.
   *
   * @return the part that is left for this thread
   */
  private int startBeside(int n, double[] from) {
    int other = neighbourhoods.bestApart(neighbourhoods.rowsOf(n), Set.of(n));
    if (other < 0) {
      return n;
    }
    boolean swapped = neighbourhoods.limit(n) > neighbourhoods.limit(other);
    int here = swapped ? other : n;
    int there = swapped ? n : other;
    beside.takesHere(here);
    beside.start(there, neighbourhoods.limit(there), from);
    return here;
  }

  /** Takes what the second thread found, waiting for it. */
  private void absorb() {
    double[] from = beside.from();
    List<SolvedPart> solved = beside.take();
    // Each began from what the one before it found.
    double[] found = null;
    for (SolvedPart each : solved) {
      found = each.result().x() == null ? found : each.result().x();
    }
    settle(solved, from, found == null ? null : moved(from, found));
  }

  /** The settled plan with the whole decisions that another point has changed. */
  private double[] moved(double[] from, double[] to) {
    double[] x = state.settled.x().clone();
    for (int j : state.settlement.wholeColumns()) {
      if (Math.rint(to[j]) != Math.rint(from[j])) {
        x[j] = to[j];
      }
    }
    return x;
  }

  /**
   * Settles what parts found and learns from it.
   *
   * @param from point that they started from
   * @param found point with what they found, null when that is nothing
   */
  private void settle(List<SolvedPart> solved, double[] from, double[] found) {
    double before = state.settled.value();
    double tolerance = 1e-7 * Math.max(1, Math.abs(before));
    boolean all = false;
    for (SolvedPart each : solved) {
      PartResult result = each.result();
      all |= each.part().all();
      if (each.part().all() && result.left() < 1e9) {
        // Without the price of breaches, which the exact solve could only lose.
        double proven = state.network.value(from) + result.gain() + result.left();
        state.bound = Math.min(state.bound, proven + Math.abs(proven) * 1e-9);
      }
    }
    if (found != null) {
      state.offerExact(found, all ? "whole-model" : "neighbourhoods");
    }
    double gain = state.settled.value() - before;
    double sum = solved.stream().mapToDouble(each -> each.result().gain()).sum();
    for (SolvedPart each : solved) {
      double own = solved.size() == 1 || sum <= 0 ? gain : gain * each.result().gain() / sum;
      synchronized (neighbourhoods) {
        neighbourhoods.learn(each.index(), own, each.result().left(), each.spent(), tolerance);
      }
      trace(each, own);
    }
  }

  private void trace(SolvedPart solved, double gain) {
    state.trace(
        "%s: %d columns, loss %.1f, limit %.1f, spent %.1f, gain %.1f (found %.1f), left %.1f, value %.1f bound %.1f left %.1f s",
        solved.part().name(),
        solved.part().columns().length,
        neighbourhoods.lost(solved.index()),
        solved.limit(),
        solved.spent(),
        gain,
        solved.result().gain(),
        solved.result().left(),
        state.settled.value(),
        state.bound,
        state.secondsLeft());
  }
}
