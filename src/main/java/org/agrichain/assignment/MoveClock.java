package org.agrichain.assignment;

import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchPhaseScope;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractPhaseScope;
import org.optaplanner.core.impl.solver.DefaultSolver;

/** Counts the moves of OptaPlanner's local search, by its own count, and the time they took. */
final class MoveClock {
  private long moves;
  private long nanos;
  private long movesBefore;
  private long nanosBefore;

  void listenTo(Solver<Assignment> solver) {
    ((DefaultSolver<Assignment>) solver)
        .addPhaseLifecycleListener(
            new PhaseLifecycleListenerAdapter<Assignment>() {
              @Override
              public void phaseStarted(AbstractPhaseScope<Assignment> phase) {
                movesBefore = phase.getSolverScope().getScoreCalculationCount();
                nanosBefore = System.nanoTime();
              }

              @Override
              public void phaseEnded(AbstractPhaseScope<Assignment> phase) {
                if (phase instanceof LocalSearchPhaseScope) {
                  moves += phase.getSolverScope().getScoreCalculationCount() - movesBefore;
                  nanos += System.nanoTime() - nanosBefore;
                }
              }
            });
  }

  long moves() {
    return moves;
  }

  double seconds() {
    return nanos / 1e9;
  }
}
