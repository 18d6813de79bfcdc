package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions;

/**
 * The whole network given to the exact solver at once, with all rows and the assignment limits, to
 * compare the search with.
 */
public final class WholeModel {
  /** The exact solver works with relative tolerances of 1e-6; its bound is loosened by that. */
  private static final double TOLERANCE = 1e-6;

  private final Network network;
  private final Scip scip = new Scip();
  private final MPSolver solver = scip.solver();
  private final MPVariable[] variables;
  private final List<MPVariable> hinted = new ArrayList<>();
  private final List<Double> hints = new ArrayList<>();

  /**
   * What the exact solver found.
   *
   * @param x value of every column, null when it found no plan
   * @param bound its upper bound in thousand yuan, positive infinity when it has none
   * @param infeasible true when it proved that there is no plan
   */
  public record Answer(double[] x, double bound, boolean infeasible) {}

  /**
   * Loads the model.
   *
   * @param network model
   * @param hint value of every column of a known plan, or null for a cold start
   */
  public WholeModel(Network network, double[] hint) {
    this.network = network;
    variables = new MPVariable[network.columns];
    load();
    for (int j = 0; hint != null && j < variables.length; j++) {
      boolean whole = PartProblem.integral(network.columnKind[j]);
      hint(variables[j], whole ? Math.rint(hint[j]) : hint[j]);
    }
    WholeDecisions decisions = network.whole;
    for (int s = 0; s < decisions.lotColumns().length; s++) {
      int plants = (int) Arrays.stream(decisions.lotPlant()[s]).distinct().count();
      if (decisions.leastLots()[s] > 1 || decisions.maxPlants()[s] < plants) {
        limitLots(s, hint);
      }
    }
  }

  /** At most so many plants take lots of a supply, and each that does at least so many. */
  private void limitLots(int s, double[] hint) {
    WholeDecisions decisions = network.whole;
    Map<Integer, List<Integer>> byPlant = new TreeMap<>();
    for (int k = 0; k < decisions.lotColumns()[s].length; k++) {
      byPlant
          .computeIfAbsent(decisions.lotPlant()[s][k], plant -> new ArrayList<>())
          .add(decisions.lotColumns()[s][k]);
    }
    MPConstraint count =
        solver.makeConstraint(0, Math.min(byPlant.size(), decisions.maxPlants()[s]), "");
    for (List<Integer> columns : byPlant.values()) {
      MPVariable open = solver.makeIntVar(0, 1, "");
      count.setCoefficient(open, 1);
      MPConstraint atMost = solver.makeConstraint(Double.NEGATIVE_INFINITY, 0, "");
      MPConstraint atLeast = solver.makeConstraint(0, Double.POSITIVE_INFINITY, "");
      atMost.setCoefficient(open, -network.dataset.supplies().get(s).lots());
      atLeast.setCoefficient(open, -Math.max(1, decisions.leastLots()[s]));
      double lots = 0;
      for (int column : columns) {
        atMost.setCoefficient(variables[column], 1);
        atLeast.setCoefficient(variables[column], 1);
        lots += hint == null ? 0 : hint[column];
      }
      if (hint != null) {
        hint(open, lots > 0.5 ? 1 : 0);
      }
    }
  }

  private void hint(MPVariable variable, double value) {
    hinted.add(variable);
    hints.add(value);
  }

  /** Solves and frees the memory; call once. */
  public Answer solve(Effort effort, long seed) {
    // Probing alone takes half a minute here; without it the bound arrives several times sooner.
    scip.set("propagating/probing/maxprerounds = 0")
        .set("separating/maxcutsroot = 5000")
        .set("separating/aggregation/maxroundsroot = -1")
        .set("separating/aggregation/maxsepacutsroot = 5000");
    if (!hinted.isEmpty()) {
      solver.setHint(
          hinted.toArray(new MPVariable[0]),
          hints.stream().mapToDouble(Double::doubleValue).toArray());
    }
    try {
      MPSolver.ResultStatus status = scip.solve(effort, seed);
      if (status == MPSolver.ResultStatus.INFEASIBLE) {
        return new Answer(null, Double.POSITIVE_INFINITY, true);
      }
      boolean found =
          status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
      return new Answer(found ? point() : null, bound(status), false);
    } finally {
      solver.delete();
    }
  }

  private void load() {
    MPConstraint[] rows = new MPConstraint[network.rows];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          solver.makeConstraint(
              LpModel.open(network.rowLower[i]), LpModel.open(network.rowUpper[i]), "");
    }
    for (int j = 0; j < network.columns; j++) {
      boolean whole = PartProblem.integral(network.columnKind[j]);
      variables[j] = solver.makeVar(network.lower[j], network.upper[j], whole, "");
      solver.objective().setCoefficient(variables[j], network.objective[j]);
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        rows[network.entryRow[k]].setCoefficient(variables[j], network.entryValue[k]);
      }
    }
    solver.objective().setOffset(network.constant);
    solver.objective().setMaximization();
  }

  private double bound(MPSolver.ResultStatus status) {
    boolean answered =
        status == MPSolver.ResultStatus.OPTIMAL
            || status == MPSolver.ResultStatus.FEASIBLE
            || status == MPSolver.ResultStatus.NOT_SOLVED;
    double bound = solver.objective().bestBound();
    // Stopped before the root was solved it answers 0 or its infinity: no bound.
    if (!answered || bound == 0 || Double.isNaN(bound) || Math.abs(bound) > 1e12) {
      return Double.POSITIVE_INFINITY;
    }
    return bound + Math.abs(bound) * TOLERANCE;
  }

  private double[] point() {
    double[] x = new double[network.columns];
    for (int j = 0; j < x.length; j++) {
      double value = variables[j].solutionValue();
      x[j] = PartProblem.integral(network.columnKind[j]) ? Math.rint(value) : value;
    }
    return x;
  }
}
