package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPSolver;
import java.util.Arrays;

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

  private final Scip scip;
  private final LoadedLp exact;
  private final Simplex simplex;
  private int columns;
  private int rows;
  private long solves;

  /**
   * An empty programme.
   *
   * @param whole false when whole columns may take any value between their bounds
   */
  public Programme(boolean whole) {
    scip = whole ? new Scip() : null;
    exact = whole ? new LoadedLp(scip.solver(), false) : null;
    simplex = whole ? null : new Simplex(false);
    if (whole) {
      scip.set("numerics/feastol = 1e-7");
    }
  }

  /** A new column; answers its number. */
  public int column(double least, double most, boolean isWhole) {
    if (exact == null) {
      simplex.column(least, most);
    } else {
      exact.column(least, most, isWhole);
    }
    return columns++;
  }

  /** A new row; answers its number. */
  public int row(double least, double most) {
    if (exact == null) {
      simplex.row(least, most);
    } else {
      exact.row(least, most);
    }
    return rows++;
  }

  /** Sets a coefficient. */
  public void put(int row, int column, double value) {
    if (exact == null) {
      simplex.put(row, column, value);
    } else {
      exact.put(row, column, value);
    }
  }

  /** Sets the bounds of a column. */
  public void bounds(int column, double least, double most) {
    if (exact == null) {
      simplex.bounds(column, least, most);
    } else {
      exact.bounds(column, least, most);
    }
  }

  /** Sets the limits of a row. */
  public void limits(int row, double least, double most) {
    if (exact == null) {
      simplex.limits(row, least, most);
    } else {
      exact.limits(row, least, most);
    }
  }

  /** Sets the cost of a unit of a column. */
  public void cost(int column, double cost) {
    if (exact == null) {
      simplex.price(column, cost);
    } else {
      exact.price(column, cost);
    }
  }

  /** Number of columns. */
  public int columns() {
    return columns;
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
    return exact == null ? linear() : exact(effort);
  }

  private Answer exact(Effort effort) {
    // What was changed since the last solve is loaded anew: the exact solver keeps no basis.
    exact.forget();
    MPSolver.ResultStatus status = scip.solve(effort, 1);
    return switch (status) {
      case OPTIMAL -> found(Status.BEST);
      case FEASIBLE -> found(Status.SOME);
      case INFEASIBLE -> none(Status.NONE);
      default -> none(Status.UNKNOWN);
    };
  }

  private Answer found(Status status) {
    double[] x = new double[columns];
    Arrays.setAll(x, exact::value);
    return new Answer(status, exact.objective(), x);
  }

  private Answer linear() {
    // Said from a warm start that there is none is sometimes wrong; nothing is proven by it.
    LpResult.Status status =
        simplex.solve(solves == 1 ? Simplex.Way.PRIMAL : Simplex.Way.DUAL, Simplex.Way.FRESH);
    if (status != LpResult.Status.OPTIMAL) {
      return none(status == LpResult.Status.INFEASIBLE ? Status.NONE : Status.UNKNOWN);
    }
    double[] x = new double[columns];
    Arrays.setAll(x, simplex::value);
    return new Answer(Status.BEST, simplex.objective(), x);
  }

  private static Answer none(Status status) {
    return new Answer(status, Double.NaN, null);
  }

  @Override
  public void close() {
    if (exact == null) {
      simplex.close();
    } else {
      exact.close();
    }
  }
}
