package org.agrichain.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
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

  /** A part solved beside another may take so many times what the other has left. */
  private static final double FITS = 1.3;

  /** With less of the time left, as a share, no further part is solved beside another. */
  private static final double LEAST_LEFT = 0.25;

  /** Rounds without a plan before lots are placed period by period all the same. */
  private static final int PATIENCE = 6;

  private final SearchState state;
  private final Neighbourhoods neighbourhoods;
  private final StartPlan start;
  private final Remedy remedy;
  private final Runnable begin;
  private final Runnable stop;
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
  }

  @Override
  public void changeWorkingSolution(ScoreDirector<Assignment> director) {
    if (state.done()) {
      stop.run();
      return;
    }
    begin.run();
    boolean gained = settlePromise(director);
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
    remedy.apply();
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
      n = neighbourhoods.next(gap, state.settled);
    }
    if (n < 0) {
      return false;
    }
    solveParts(n);
    return true;
  }

  /** An exact solve: of which part, with what effort, what it found and the effort it took. */
  private record Solved(int part, double limit, PartResult result, double spent) {}

  /**
   * Solves a part, and where there is a thread for it others beside it that share no row with it;
   * settles what they found together.
   */
  private void solveParts(int n) {
    double[] from = state.settled.x();
    double before = state.settled.value();
    double tolerance = 1e-7 * Math.max(1, Math.abs(before));
    boolean both = state.settled.lp().feasible() && state.coreFree();
    List<Solved> solved = new ArrayList<>();
    if (both) {
      CompletableFuture<List<Solved>> beside =
          CompletableFuture.supplyAsync(() -> solveBeside(n, from));
      solved.add(solve(n, from));
      solved.addAll(beside.join());
    } else {
      solved.add(solve(n, from));
    }
    double[] x = from;
    for (Solved each : solved) {
      PartResult result = each.result;
      if (neighbourhoods.part(each.part).all() && result.left() < 1e9) {
        // Without the price of breaches, which the exact solve could only lose.
        double proven = state.network.value(from) + result.gain() + result.left();
        state.bound = Math.min(state.bound, proven + Math.abs(proven) * 1e-9);
      }
      x = result.x() == null ? x : merged(x, from, result.x());
    }
    if (x != from) {
      boolean all = solved.stream().anyMatch(each -> neighbourhoods.part(each.part).all());
      state.offerExact(x, all ? "whole-model" : "neighbourhoods");
    }
    double gain = state.settled.value() - before;
    double found = solved.stream().mapToDouble(each -> each.result.gain()).sum();
    for (Solved each : solved) {
      double own = solved.size() == 1 || found <= 0 ? gain : gain * each.result.gain() / found;
      neighbourhoods.learn(each.part, own, each.result.left(), each.spent, tolerance);
      trace(each, own);
    }
  }

  /**
   * Solves parts one after another for about the time that part {@code n} may take; each starts
   * from what the one before it found. With steps it is one part.
   */
  private List<Solved> solveBeside(int n, double[] from) {
    List<Solved> solved = new ArrayList<>();
    Set<Integer> gone = new TreeSet<>(Set.of(n));
    double left = neighbourhoods.limit(n);
    double[] x = from;
    while (!state.done()) {
      int part = neighbourhoods.nextBeside(n, gone, FITS * left);
      if (part < 0) {
        break;
      }
      gone.add(part);
      Solved each = solve(part, x);
      solved.add(each);
      left -= each.spent;
      if (each.result.x() != null) {
        x = each.result.x();
      }
      if (state.settings.steps() != null || left < LEAST_LEFT * neighbourhoods.limit(n)) {
        break;
      }
    }
    return solved;
  }

  private Solved solve(int n, double[] from) {
    Neighbourhood part = neighbourhoods.part(n);
    double limit = neighbourhoods.limit(n) * (state.best == null ? HURRY : 1);
    Effort effort =
        state.settings.steps() == null
            ? Effort.ofSeconds(Math.max(0.2, Math.min(limit, state.secondsLeft() - 0.5)))
            : Effort.ofNodes((int) Math.round(limit));
    long started = System.nanoTime();
    PartResult result =
        new PartProblem(state.network, from, part.columns(), state.settlement.lp().breachPrice())
            .solve(effort, state.settings.seed() + state.steps);
    // Counted efforts stay what they were meant to be, so that they repeat.
    double spent = state.settings.steps() == null ? (System.nanoTime() - started) / 1e9 : limit;
    return new Solved(n, limit, result, spent);
  }

  /** The point {@code x} with what another solve changed in the point both came from. */
  private static double[] merged(double[] x, double[] from, double[] other) {
    double[] merged = x.clone();
    for (int j = 0; j < merged.length; j++) {
      if (other[j] != from[j]) {
        merged[j] = other[j];
      }
    }
    return merged;
  }

  private void trace(Solved solved, double gain) {
    Neighbourhood part = neighbourhoods.part(solved.part);
    state.trace(
        "%s: %d columns, loss %.1f, limit %.1f, gain %.1f (found %.1f), left %.1f, value %.1f bound %.1f left %.1f s",
        part.name(),
        part.columns().length,
        neighbourhoods.lost(solved.part),
        solved.limit,
        gain,
        solved.result.gain(),
        solved.result.left(),
        state.settled.value(),
        state.bound,
        state.secondsLeft());
  }
}
