package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.List;
import org.agrichain.network.NetworkUnion;

/**
 * The networks of a union as one linear programme that stays in memory: each is solved from the
 * basis of the one before. Whole columns are relaxed to their bounds.
 */
public final class UnionLp implements AutoCloseable {
  private final MPSolver solver;
  private final MPVariable[] columns;
  private final MPConstraint[] rows;
  private final double[] price;
  private final double[] least;
  private final double[] most;
  private final double[] rowLeast;
  private final double[] rowMost;
  private boolean solved;

  /**
   * The best of one network.
   *
   * @param status what the solver found
   * @param value in thousand yuan; NaN without an answer
   * @param x value of each of its columns; null without an answer
   */
  public record Best(LpResult.Status status, double value, double[] x) {}

  /** Loads a union to which no more networks will be added. */
  public UnionLp(NetworkUnion union) {
    Natives.load();
    solver = MPSolver.createSolver("GLOP");
    rows = new MPConstraint[union.rows()];
    rowLeast = new double[rows.length];
    rowMost = new double[rows.length];
    Arrays.fill(rowLeast, -Double.MAX_VALUE);
    Arrays.fill(rowMost, Double.MAX_VALUE);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = solver.makeConstraint("");
    }
    List<NetworkUnion.Column> given = union.columns();
    columns = new MPVariable[given.size()];
    price = new double[columns.length];
    least = new double[columns.length];
    most = new double[columns.length];
    MPObjective objective = solver.objective();
    for (int j = 0; j < columns.length; j++) {
      NetworkUnion.Column column = given.get(j);
      columns[j] = solver.makeNumVar(0, 0, "");
      price[j] = column.price();
      objective.setCoefficient(columns[j], price[j]);
      for (int k = 0; k < column.rows().length; k++) {
        rows[column.rows()[k]].setCoefficient(columns[j], column.values()[k]);
      }
    }
    objective.setMaximization();
  }

  /** The best of one network. */
  public Best solve(NetworkUnion.Member member) {
    limit(member);
    MPSolver.ResultStatus status = run(solved ? LpModel.DUAL : LpModel.PRIMAL);
    if (status != MPSolver.ResultStatus.OPTIMAL) {
      // Looked at again from nothing: a warm answer that there is none has to be certain.
      solver.reset();
      status = run(LpModel.PRIMAL);
    }
    if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.INFEASIBLE) {
      solver.reset();
      status = run(LpModel.FRESH);
    }
    solved = status == MPSolver.ResultStatus.OPTIMAL;
    if (!solved) {
      boolean none = status == MPSolver.ResultStatus.INFEASIBLE;
      return new Best(
          none ? LpResult.Status.INFEASIBLE : LpResult.Status.UNKNOWN, Double.NaN, null);
    }
    double[] x = new double[member.columns().length];
    double value = member.constant();
    for (int j = 0; j < x.length; j++) {
      int column = member.columns()[j];
      x[j] = columns[column].solutionValue();
      value += price[column] * x[j];
    }
    return new Best(LpResult.Status.OPTIMAL, value, x);
  }

  private void limit(NetworkUnion.Member member) {
    double[] low = new double[columns.length];
    double[] high = new double[columns.length];
    for (int j = 0; j < member.columns().length; j++) {
      low[member.columns()[j]] = member.least()[j];
      high[member.columns()[j]] = member.most()[j];
    }
    for (int j = 0; j < columns.length; j++) {
      if (low[j] != least[j] || high[j] != most[j]) {
        columns[j].setBounds(low[j], high[j]);
        least[j] = low[j];
        most[j] = high[j];
      }
    }
    double[] rowLow = new double[rows.length];
    double[] rowHigh = new double[rows.length];
    Arrays.fill(rowLow, -Double.MAX_VALUE);
    Arrays.fill(rowHigh, Double.MAX_VALUE);
    for (int i = 0; i < member.rows().length; i++) {
      rowLow[member.rows()[i]] = member.rowLeast()[i];
      rowHigh[member.rows()[i]] = member.rowMost()[i];
    }
    for (int i = 0; i < rows.length; i++) {
      if (rowLow[i] != rowLeast[i] || rowHigh[i] != rowMost[i]) {
        rows[i].setBounds(LpModel.open(rowLow[i]), LpModel.open(rowHigh[i]));
        rowLeast[i] = rowLow[i];
        rowMost[i] = rowHigh[i];
      }
    }
  }

  private MPSolver.ResultStatus run(String parameters) {
    solver.setSolverSpecificParametersAsString(parameters);
    return solver.solve();
  }

  @Override
  public void close() {
    solver.delete();
  }
}
