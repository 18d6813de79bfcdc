package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import org.agrichain.network.Network;

/**
 * A better upper bound than the linear relaxation: root cuts of the exact solver on the whole
 * network with assignment limits relaxed. Meant for a second thread.
 */
public final class RootBound {
  /**
   * The exact solver works with relative tolerances of 1e-6; its bound is loosened by that much.
   */
  private static final double TOLERANCE = 1e-6;

  private final Network network;
  private volatile MPSolver running;
  private volatile boolean stopped;

  /** Prepares a bound of the given network. */
  public RootBound(Network network) {
    this.network = network;
  }

  /**
   * Solves until the effort is spent or {@link #stop()} is called.
   *
   * @return upper bound in thousand yuan, positive infinity when none was found
   */
  public double solve(Effort effort, long seed) {
    Scip scip = new Scip();
    MPSolver solver = scip.solver();
    try {
      load(solver);
      running = solver;
      if (stopped) {
        return Double.POSITIVE_INFINITY;
      }
      scip.set("propagating/probing/maxprerounds = 0")
          .set("separating/maxcutsroot = 5000")
          .set("separating/aggregation/maxroundsroot = -1")
          .set("separating/aggregation/maxsepacutsroot = 5000");
      for (String heuristic :
          new String[] {
            "alns",
            "clique",
            "crossover",
            "feaspump",
            "fracdiving",
            "gins",
            "guideddiving",
            "locks",
            "lpface",
            "mpec",
            "objpscostdiving",
            "ofins",
            "oneopt",
            "pscostdiving",
            "randrounding",
            "rens",
            "rins",
            "rootsoldiving",
            "rounding",
            "shiftandpropagate",
            "shifting",
            "simplerounding",
            "trivial",
            "undercover",
            "vbounds",
            "veclendiving"
          }) {
        scip.set("heuristics/" + heuristic + "/freq = -1");
      }
      MPSolver.ResultStatus status = scip.solve(effort, seed);
      if (status == MPSolver.ResultStatus.INFEASIBLE) {
        return Double.NEGATIVE_INFINITY;
      }
      double bound = solver.objective().bestBound();
      boolean rooted =
          status == MPSolver.ResultStatus.OPTIMAL
              || status == MPSolver.ResultStatus.FEASIBLE
              || status == MPSolver.ResultStatus.NOT_SOLVED;
      // Stopped before the root was solved it answers 0 or its infinity: no bound.
      if (!rooted || bound == 0 || Double.isNaN(bound) || Math.abs(bound) > 1e12) {
        return Double.POSITIVE_INFINITY;
      }
      return bound + Math.abs(bound) * TOLERANCE;
    } finally {
      synchronized (this) {
        running = null;
        solver.delete();
      }
    }
  }

  /** Stops a running solve; its bound so far is still returned. */
  public void stop() {
    stopped = true;
    synchronized (this) {
      if (running != null) {
        running.interruptSolve();
      }
    }
  }

  private void load(MPSolver solver) {
    MPConstraint[] rows = new MPConstraint[network.rows];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          solver.makeConstraint(
              LpModel.open(network.rowLower[i]), LpModel.open(network.rowUpper[i]), "");
    }
    MPObjective objective = solver.objective();
    for (int j = 0; j < network.columns; j++) {
      boolean whole = PartProblem.whole(network.columnKind[j]);
      MPVariable variable = solver.makeVar(network.lower[j], network.upper[j], whole, "");
      objective.setCoefficient(variable, network.objective[j]);
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        rows[network.entryRow[k]].setCoefficient(variable, network.entryValue[k]);
      }
    }
    objective.setOffset(network.constant);
    objective.setMaximization();
  }
}
