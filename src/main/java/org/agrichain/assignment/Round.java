package org.agrichain.assignment;

import org.agrichain.pricing.Effort;
import org.agrichain.pricing.PartProblem;
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

  /** Share of the usual effort as long as there is no plan at all. */
  private static final double HURRY = 0.5;

  /** Parts solved for the sake of breaches before those become dearer. */
  private static final int MOST_REPAIRS = 3;

  /** Rounds without a plan before lots are placed period by period all the same. */
  private static final int PATIENCE = 6;

  private final SearchState state;
  private final Neighbourhoods neighbourhoods;
  private final StartPlan start;
  private final Runnable stop;
  private int quiet;
  private boolean placed;

  /** Parts solved in a row for the sake of breaches, without a plan in the end. */
  private int vainRepairs;

  /** Rounds in a row in which local search promised too much. */
  private int vain;

  Round(SearchState state, StartPlan start, Runnable stop) {
    this.state = state;
    this.start = start;
    this.stop = stop;
    neighbourhoods =
        state.settings.neighbourhoods()
            ? new Neighbourhoods(
                state.network,
                state.relaxed.dual(),
                state.settings.wholeModel(),
                state.settings.steps() == null ? FIRST_SECONDS : FIRST_NODES)
            : null;
  }

  @Override
  public void changeWorkingSolution(ScoreDirector<Assignment> director) {
    if (state.done()) {
      stop.run();
      return;
    }
    boolean gained = settlePromise(director);
    vain = gained ? 0 : vain + 1;
    boolean exhausted = true;
    int count = 0;
    do {
      state.steps++;
      count++;
      exhausted = state.settled == null || neighbourhoods == null || state.done() || !solvePart();
    } while (!exhausted && count < Math.min(MOST_PARTS, vain) && !state.done());
    placeByPeriods();
    if (state.settled != null) {
      state.show(director, state.settled.x());
    } else {
      state.space.version++;
    }
    state.report("search");
    quiet = exhausted && !gained ? quiet + 1 : 0;
    if (state.done()) {
      stop.run();
    } else if (quiet > 30) {
      if (neighbourhoods == null || quiet > 200) {
        stop.run();
      } else {
        neighbourhoods.wake(1);
      }
    }
  }

  /** Once, as soon as there is a plan: or without one when it is long in coming. */
  private void placeByPeriods() {
    boolean due = state.best != null || state.steps >= PATIENCE;
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
      n = neighbourhoods.next(gap);
    }
    if (n < 0) {
      return false;
    }
    Neighbourhood part = neighbourhoods.part(n);
    double limit = neighbourhoods.limit(n) * (state.best == null ? HURRY : 1);
    Effort effort =
        state.settings.steps() == null
            ? Effort.ofSeconds(Math.max(0.2, Math.min(limit, state.secondsLeft() - 0.5)))
            : Effort.ofNodes((int) Math.round(limit));
    double before = state.settled.value();
    double tolerance = 1e-7 * Math.max(1, Math.abs(before));
    long started = System.nanoTime();
    PartResult result =
        new PartProblem(
                state.network,
                state.settled.x(),
                part.columns(),
                state.settlement.lp().breachPrice())
            .solve(effort, state.settings.seed() + state.steps);
    if (part.all() && result.left() < 1e9) {
      // Without the price of breaches, which the exact solve could only lose.
      double proven = state.network.value(state.settled.x()) + result.gain() + result.left();
      state.bound = Math.min(state.bound, proven + Math.abs(proven) * 1e-9);
    }
    if (result.x() != null) {
      state.offerExact(result.x(), part.all() ? "whole-model" : "neighbourhoods");
    }
    double gain = state.settled.value() - before;
    // Counted efforts stay what they were meant to be, so that they repeat.
    double spent = state.settings.steps() == null ? (System.nanoTime() - started) / 1e9 : limit;
    neighbourhoods.learn(n, gain, result.left(), spent, tolerance);
    state.trace(
        "%s: %d columns, limit %.1f, gain %.1f (found %.1f), left %.1f, value %.1f bound %.1f left %.1f s",
        part.name(),
        part.columns().length,
        limit,
        gain,
        result.gain(),
        result.left(),
        state.settled.value(),
        state.bound,
        state.secondsLeft());
    return true;
  }
}
