package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.agrichain.network.Network;

/**
 * A better upper bound than the linear relaxation: root cuts of the exact solver, part by part of
 * the network, with assignment limits relaxed. Meant for a second thread.
 */
public final class RootBound {
  /**
   * The exact solver works with relative tolerances of 1e-6; its bound is loosened by that much.
   */
  private static final double TOLERANCE = 1e-6;

  /** Price of breaching a row, in multiples of its worth. */
  private static final double BREACH = 10;

  private static final String[] HEURISTICS = {
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
  };

  private final Network network;
  private final double[] price;
  private volatile boolean stopped;
  private MPSolver running;

  /**
   * Prepares a bound.
   *
   * @param network model
   * @param price row prices of its linear relaxation
   */
  public RootBound(Network network, double[] price) {
    this.network = network;
    this.price = price;
  }

  /**
   * Bounds part after part, the smallest first.
   *
   * @param effort effort for all parts; seconds are shared by the number of columns
   * @param seed seed
   * @param found hears every bound of the whole, in thousand yuan
   */
  public void solve(Effort effort, long seed, DoubleConsumer found) {
    Components parts = new Components(network, price);
    double[] bound = new double[parts.columns.size()];
    double sum = parts.constant;
    for (int p = 0; p < bound.length; p++) {
      bound[p] = parts.linearBound(p, price);
      sum += bound[p];
    }
    found.accept(loosened(sum));
    long start = System.nanoTime();
    double columnsLeft = network.columns;
    for (int p = 0; p < bound.length && !stopped; p++) {
      double share = parts.columns.get(p).length / columnsLeft;
      columnsLeft -= parts.columns.get(p).length;
      Effort own = effort;
      if (effort.seconds() != null) {
        double left = effort.seconds() - (System.nanoTime() - start) / 1e9;
        own = Effort.ofSeconds(Math.max(0.1, left * Math.min(1, 1.5 * share)));
      }
      double better = solve(parts, p, own, seed);
      if (better < bound[p]) {
        sum += better - bound[p];
        bound[p] = better;
        found.accept(loosened(sum));
      }
    }
  }

  private static double loosened(double bound) {
    return bound + Math.abs(bound) * TOLERANCE;
  }

  private double solve(Components parts, int part, Effort effort, long seed) {
    Scip scip = new Scip();
    MPSolver solver = scip.solver();
    try {
      load(solver, parts, part);
      synchronized (this) {
        if (stopped) {
          return Double.POSITIVE_INFINITY;
        }
        running = solver;
      }
      scip.set("propagating/probing/maxprerounds = 0")
          .set("separating/maxcutsroot = 5000")
          .set("separating/aggregation/maxroundsroot = -1")
          .set("separating/aggregation/maxsepacutsroot = 5000");
      for (String heuristic : HEURISTICS) {
        scip.set("heuristics/" + heuristic + "/freq = -1");
      }
      MPSolver.ResultStatus status = scip.solve(effort, seed);
      double bound = solver.objective().bestBound();
      boolean rooted =
          status == MPSolver.ResultStatus.OPTIMAL
              || status == MPSolver.ResultStatus.FEASIBLE
              || status == MPSolver.ResultStatus.NOT_SOLVED;
      // Stopped before the root was solved it answers 0 or its infinity: no bound.
      boolean none = bound == 0 || Double.isNaN(bound) || Math.abs(bound) > 1e12;
      return rooted && !none ? bound : Double.POSITIVE_INFINITY;
    } finally {
      synchronized (this) {
        running = null;
        solver.delete();
      }
    }
  }

  /** Stops a running solve as soon as the solver looks up. */
  public void stop() {
    synchronized (this) {
      stopped = true;
      if (running != null) {
        running.interruptSolve();
      }
    }
  }

  /**
   * Loads a part. The exact solver tells its bound only beside some feasible point, so doing
   * nothing is made one: rows that it breaks may be breached at a steep price. That only widens the
   * model, and its bound stays a bound.
   */
  private void load(MPSolver solver, Components parts, int part) {
    double mean = 1;
    for (double worth : price) {
      mean += Math.abs(worth) / price.length;
    }
    MPConstraint[] rows = new MPConstraint[network.rows];
    List<MPVariable> hinted = new ArrayList<>();
    List<Double> hints = new ArrayList<>();
    MPObjective objective = solver.objective();
    for (int j : parts.columns.get(part)) {
      boolean whole = PartProblem.integral(network.columnKind[j]);
      MPVariable variable = solver.makeVar(network.lower[j], network.upper[j], whole, "");
      objective.setCoefficient(variable, parts.objective[j]);
      hinted.add(variable);
      hints.add(0.0);
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int i = network.entryRow[k];
        if (parts.ofRow[i] != part) {
          continue;
        }
        if (rows[i] == null) {
          rows[i] =
              solver.makeConstraint(
                  LpModel.open(network.rowLower[i]), LpModel.open(network.rowUpper[i]), "");
          double short0 = Math.max(network.rowLower[i], -network.rowUpper[i]);
          if (short0 > 0) {
            MPVariable breach = solver.makeNumVar(0, short0, "");
            rows[i].setCoefficient(breach, network.rowLower[i] > 0 ? 1 : -1);
            objective.setCoefficient(breach, -BREACH * Math.max(mean, Math.abs(price[i])));
            hinted.add(breach);
            hints.add(short0);
          }
        }
        rows[i].setCoefficient(variable, network.entryValue[k]);
      }
    }
    objective.setMaximization();
    solver.setHint(
        hinted.toArray(new MPVariable[0]),
        hints.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
