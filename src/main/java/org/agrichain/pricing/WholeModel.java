package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import org.agrichain.network.Network;

/**
 * The whole network given to the exact solver at once, with all rows and the assignment limits,
 * inside this process. {@link SolverApart} does so in a process of its own.
 */
public final class WholeModel {
  /** Exact solvers work with relative tolerances of 1e-6; a bound is loosened by that. */
  private static final double TOLERANCE = 1e-6;

  private final Network network;
  private final Scip scip = new Scip();
  private final MPSolver solver = scip.solver();
  private final MPVariable[] variables;

  /**
   * What an exact solver found.
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
    ExactModel model = WholeMatrix.of(network, hint);
    variables = new MPVariable[model.columns()];
    load(model);
    if (hint != null) {
      solver.setHint(variables, model.hint());
    }
  }

  /** Solves and frees the memory; call once. */
  public Answer solve(Effort effort, long seed) {
    ExactEngine.SCIP_SETTINGS.forEach(scip::set);
    try {
      MPSolver.ResultStatus status = scip.solve(effort, seed);
      if (status == MPSolver.ResultStatus.INFEASIBLE) {
        return new Answer(null, Double.POSITIVE_INFINITY, true);
      }
      boolean found =
          status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
      boolean answered = found || status == MPSolver.ResultStatus.NOT_SOLVED;
      double bound = answered ? loosened(solver.objective().bestBound()) : Double.POSITIVE_INFINITY;
      double[] x =
          Arrays.stream(found ? variables : new MPVariable[0])
              .mapToDouble(MPVariable::solutionValue)
              .toArray();
      return new Answer(found ? point(network, x) : null, bound, false);
    } finally {
      solver.delete();
    }
  }

  private void load(ExactModel model) {
    MPConstraint[] rows = new MPConstraint[model.rows()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = solver.makeConstraint(model.rowLower()[i], model.rowUpper()[i], "");
    }
    for (int j = 0; j < variables.length; j++) {
      variables[j] = solver.makeVar(model.lower()[j], model.upper()[j], model.whole()[j], "");
      solver.objective().setCoefficient(variables[j], model.objective()[j]);
      for (int k = model.start()[j]; k < model.start()[j + 1]; k++) {
        rows[model.row()[k]].setCoefficient(variables[j], model.value()[k]);
      }
    }
    solver.objective().setOffset(model.constant());
    solver.objective().setMaximization();
  }

  /** A bound that holds in spite of tolerances; infinite where the solver has none. */
  static double loosened(double bound) {
    // Stopped before the root was solved solvers answer 0 or their infinity: no bound.
    return bound == 0 || Double.isNaN(bound) || Math.abs(bound) > 1e12
        ? Double.POSITIVE_INFINITY
        : bound + Math.abs(bound) * TOLERANCE;
  }

  /** The columns of the network in an answer, whole ones whole. */
  static double[] point(Network network, double[] answer) {
    double[] x = Arrays.copyOf(answer, network.columns);
    for (int j = 0; j < x.length; j++) {
      x[j] = PartProblem.integral(network.columnKind[j]) ? Math.rint(x[j]) : x[j];
    }
    return x;
  }
}
