package org.agrichain.assignment;

import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchPhaseScope;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractPhaseScope;
import org.optaplanner.core.impl.solver.DefaultSolver;

/** Counts the moves of OptaPlanner's local search, by its own count, and the time they took. */
final class MoveClock {
  private long moves;
  private long millis;

  void listenTo(Solver<Assignment> solver) {
    ((DefaultSolver<Assignment>) solver)
        .addPhaseLifecycleListener(
            new PhaseLifecycleListenerAdapter<Assignment>() {
              @Override
              public void phaseEnded(AbstractPhaseScope<Assignment> phase) {
                if (phase instanceof LocalSearchPhaseScope) {
                  moves += phase.getPhaseScoreCalculationCount();
                  millis += phase.getPhaseTimeMillisSpent();
                }
              }
            });
  }

  long moves() {
    return moves;
  }

  double seconds() {
    return millis / 1000.0;
  }
}
