package org.agrichain.assignment;

import org.agrichain.pricing.Effort;
import org.agrichain.pricing.PartProblem;
import org.agrichain.pricing.PartResult;

/** Solves parts exactly, for as long as each may take; any thread may call it. */
final class PartSolver {
  /** Share of the usual effort as long as there is no plan at all. */
  private static final double HURRY = 0.5;

  /** A part gets this at least, and leaves this for what comes after it, in seconds. */
  private static final double LEAST_SECONDS = 0.2;

  private static final double KEPT_SECONDS = 0.5;

  private final SearchState state;

  PartSolver(SearchState state) {
    this.state = state;
  }

  /**
   * Solves a part.
   *
   * @param index position of the part
   * @param part the part
   * @param usual effort that it may take once there is a plan, in seconds or nodes
   * @param from value of every column
   */
  SolvedPart solve(int index, Neighbourhood part, double usual, double[] from) {
    boolean counted = state.settings.steps() != null;
    double limit = usual * (state.best == null ? HURRY : 1);
    double most = Math.min(limit, state.secondsLeft() - KEPT_SECONDS);
    Effort effort =
        counted
            ? Effort.ofNodes((int) Math.round(limit))
            : Effort.ofSeconds(Math.max(LEAST_SECONDS, most));
    long started = System.nanoTime();
    PartResult result =
        new PartProblem(
                state.network,
                from,
                part.columns(),
                state.settlement.lp().breachPrice(),
                state.linking)
            .solve(effort, state.settings.seed() + state.steps);
    // Counted efforts stay what they were meant to be, so that they repeat.
    double spent = counted ? limit : (System.nanoTime() - started) / 1e9;
    return new SolvedPart(index, part, limit, result, spent);
  }
}
