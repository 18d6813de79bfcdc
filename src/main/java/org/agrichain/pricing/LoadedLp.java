package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;

/** A linear programme inside one native solver, in the units of the solver. */
final class LoadedLp implements AutoCloseable {
  private final MPSolver solver;
  private final LpEngine engine;
  private final MPObjective objective;
  private final List<MPVariable> columns = new ArrayList<>();
  private final List<MPConstraint> rows = new ArrayList<>();

  /**
   * An empty programme.
   *
   * @throws IllegalStateException when the native libraries have no such solver
   */
  LoadedLp(LpEngine engine, boolean maximized) {
    this(created(engine), engine, maximized);
  }

  /** A programme inside a solver that is still empty. */
  LoadedLp(MPSolver solver, boolean maximized) {
    this(solver, null, maximized);
  }

  private LoadedLp(MPSolver solver, LpEngine engine, boolean maximized) {
    this.solver = solver;
    this.engine = engine;
    objective = solver.objective();
    objective.setOptimizationDirection(maximized);
  }

  private static MPSolver created(LpEngine engine) {
    Natives.load();
    MPSolver solver = MPSolver.createSolver(engine.name());
    if (solver == null) {
      throw new IllegalStateException("no solver " + engine);
    }
    return solver;
  }

  void column(double least, double most) {
    column(least, most, false);
  }

  void column(double least, double most, boolean whole) {
    columns.add(solver.makeVar(least, most, whole, ""));
  }

  void row(double least, double most) {
    rows.add(solver.makeConstraint(least, most, ""));
  }

  void put(int row, int column, double value) {
    rows.get(row).setCoefficient(columns.get(column), value);
  }

  void bounds(int column, double least, double most) {
    columns.get(column).setBounds(least, most);
  }

  void limits(int row, double least, double most) {
    rows.get(row).setBounds(least, most);
  }

  void price(int column, double price) {
    objective.setCoefficient(columns.get(column), price);
  }

  /** Forgets the basis. */
  void forget() {
    solver.reset();
  }

  /** Solves by one of the algorithms of its engine. */
  MPSolver.ResultStatus solve(Simplex.Way way) {
    return engine.solve(solver, way);
  }

  /** What the last answer comes to. */
  double objective() {
    return objective.value();
  }

  /** Value of a column in the last answer. */
  double value(int column) {
    return columns.get(column).solutionValue();
  }

  /** Worth of one more unit of the limit of a row in the last answer. */
  double dual(int row) {
    return rows.get(row).dualValue();
  }

  @Override
  public void close() {
    solver.delete();
  }
}
