package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;

/**
 * Any linear programme, with whole columns or without, that stays in memory while its limits,
 * bounds and costs change. Infinite limits are {@link Double#POSITIVE_INFINITY} and its negative.
 */
public final class Programme implements AutoCloseable {
  /** What is known of an answer. */
  public enum Status {
    /** The best point. */
    BEST,
    /** A point, not proven best within the effort. */
    SOME,
    /** There is none, which is proven. */
    NONE,
    /** The effort was too small to know. */
    UNKNOWN
  }

  /**
   * An answer.
   *
   * @param status what is known
   * @param value cost of the point
   * @param x value of every column; null without a point
   */
  public record Answer(Status status, double value, double[] x) {}

  private static final String DUAL = "use_preprocessing: false use_dual_simplex: true";
  private static final String PRIMAL = "use_preprocessing: false use_dual_simplex: false";
  private static final String FRESH = "use_preprocessing: true use_dual_simplex: false";

  private final boolean whole;
  private final Scip scip;
  private final MPSolver solver;
  private final List<MPVariable> columns = new ArrayList<>();
  private final List<MPConstraint> rows = new ArrayList<>();
  private long solves;

  /**
   * An empty programme.
   *
   * @param whole false when whole columns may take any value between their bounds
   */
  public Programme(boolean whole) {
    this.whole = whole;
    Natives.load();
    scip = whole ? new Scip() : null;
    solver = whole ? scip.solver() : MPSolver.createSolver("GLOP");
    solver.objective().setMinimization();
    if (whole) {
      scip.set("numerics/feastol = 1e-7");
    }
  }

  /** A new column; answers its number. */
  public int column(double least, double most, boolean isWhole) {
    columns.add(solver.makeVar(least, most, whole && isWhole, ""));
    return columns.size() - 1;
  }

  /** A new row; answers its number. */
  public int row(double least, double most) {
    rows.add(solver.makeConstraint(least, most, ""));
    return rows.size() - 1;
  }

  /** Sets a coefficient. */
  public void put(int row, int column, double value) {
    rows.get(row).setCoefficient(columns.get(column), value);
  }

  /** Sets the bounds of a column. */
  public void bounds(int column, double least, double most) {
    columns.get(column).setBounds(least, most);
  }

  /** Sets the limits of a row. */
  public void limits(int row, double least, double most) {
    rows.get(row).setBounds(least, most);
  }

  /** Sets the cost of a unit of a column. */
  public void cost(int column, double cost) {
    solver.objective().setCoefficient(columns.get(column), cost);
  }

  /** Number of columns. */
  public int columns() {
    return columns.size();
  }

  /** Number of times it was solved. */
  public long solves() {
    return solves;
  }

  /**
   * The cheapest point.
   *
   * @param effort effort of an exact solve; one without whole columns runs to its end
   */
  public Answer cheapest(Effort effort) {
    solves++;
    MPSolver.ResultStatus status = whole ? exact(effort) : linear();
    return switch (status) {
      case OPTIMAL -> point(Status.BEST);
      case FEASIBLE -> point(Status.SOME);
      case INFEASIBLE -> new Answer(Status.NONE, Double.NaN, null);
      default -> new Answer(Status.UNKNOWN, Double.NaN, null);
    };
  }

  private MPSolver.ResultStatus exact(Effort effort) {
    // What was changed since the last solve is loaded anew: the exact solver keeps no basis.
    solver.reset();
    return scip.solve(effort, 1);
  }

  private MPSolver.ResultStatus linear() {
    MPSolver.ResultStatus status = linear(solves == 1 ? PRIMAL : DUAL);
    if (status == MPSolver.ResultStatus.INFEASIBLE) {
      // Said from a warm start it is sometimes wrong; nothing is proven by it.
      solver.reset();
      status = linear(FRESH);
    }
    for (String other : List.of(PRIMAL, FRESH)) {
      if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.INFEASIBLE) {
        solver.reset();
        status = linear(other);
      }
    }
    return status;
  }

  private MPSolver.ResultStatus linear(String parameters) {
    solver.setSolverSpecificParametersAsString(parameters);
    return solver.solve();
  }

  private Answer point(Status status) {
    double[] x = new double[columns.size()];
    for (int j = 0; j < x.length; j++) {
      x[j] = columns.get(j).solutionValue();
    }
    return new Answer(status, solver.objective().value(), x);
  }

  @Override
  public void close() {
    solver.delete();
  }
}
