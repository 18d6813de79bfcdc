package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.RowKind;

/**
 * The network as a linear programme that stays in memory: bounds and prices change, the basis
 * stays. Whole columns are relaxed to their bounds; fixing them settles a plan.
 *
 * <p>Rows that a hasty whole decision could make impossible (least use, contracts, contracted lots,
 * closing stocks, hard limits, the places where lots arrive) have artificial columns that breach
 * them at a steep price, switched off for bounds and on while searching.
 */
public final class LpModel implements AutoCloseable {
  static final String PRIMAL = "use_preprocessing: false use_dual_simplex: false";
  static final String DUAL = "use_preprocessing: false use_dual_simplex: true";
  static final String FRESH = "use_preprocessing: true use_dual_simplex: false";

  private static final int LAZY_ROUNDS = 12;

  private final Network network;
  private final MPSolver solver;
  private final MPVariable[] all;
  private final MPConstraint[] constraints;
  private final MPObjective objective;
  private final List<MPVariable> elastic = new ArrayList<>();
  private final List<Integer> elasticRow = new ArrayList<>();
  private final boolean[] lazy;
  private boolean breachesAllowed;
  private double[] breachPrice;
  private long solves;

  /** Loads the network into a simplex solver. */
  public LpModel(Network network) {
    Natives.load();
    this.network = network;
    solver = MPSolver.createSolver("GLOP");
    objective = solver.objective();
    constraints = new MPConstraint[network.rows];
    lazy = new boolean[network.rows];
    for (int i = 0; i < network.rows; i++) {
      lazy[i] = network.rowKind[i] == RowKind.SHELF_LIFE;
      constraints[i] =
          lazy[i]
              ? null
              : solver.makeConstraint(open(network.rowLower[i]), open(network.rowUpper[i]), "");
    }
    all = new MPVariable[network.columns];
    for (int j = 0; j < network.columns; j++) {
      MPVariable variable = solver.makeNumVar(network.lower[j], network.upper[j], "");
      all[j] = variable;
      objective.setCoefficient(variable, network.objective[j]);
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        if (!lazy[network.entryRow[k]]) {
          constraints[network.entryRow[k]].setCoefficient(variable, network.entryValue[k]);
        }
      }
    }
    objective.setMaximization();
    objective.setOffset(network.constant);
    addElastic();
  }

  private void addElastic() {
    boolean[] lotsArrive = new boolean[network.rows];
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.LOTS) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          lotsArrive[network.entryRow[k]] |= network.entryValue[k] > 0;
        }
      }
    }
    for (int i = 0; i < network.rows; i++) {
      RowKind kind = network.rowKind[i];
      boolean hard =
          switch (kind) {
            case LINE_HOURS, LINE_LEAST, CAMPAIGN_LEAST, TIER_LEAST -> true;
            case CONTRACT, CLOSING, LIMIT, CONVERSION -> true;
            case LOTS, CONTRACTED_LOTS, RECEIVING_SLOTS -> true;
            case BALANCE -> lotsArrive[i];
            default -> false;
          };
      if (hard) {
        if (network.rowLower[i] > -Double.MAX_VALUE && kind != RowKind.BALANCE) {
          addElastic(i, 1);
        }
        if (network.rowUpper[i] < Double.MAX_VALUE && kind != RowKind.LOTS) {
          addElastic(i, -1);
        }
      }
    }
  }

  private void addElastic(int row, double sign) {
    MPVariable variable = solver.makeNumVar(0, 0, "");
    constraints[row].setCoefficient(variable, sign);
    elastic.add(variable);
    elasticRow.add(row);
  }

  /**
   * Allows artificial breaches at the price of each row (thousand yuan a row unit), or forbids
   * them.
   */
  public void breaches(boolean allowed, double[] price) {
    breachesAllowed = allowed;
    breachPrice = price;
    for (int e = 0; e < elastic.size(); e++) {
      elastic.get(e).setUb(allowed ? 1e6 : 0);
      objective.setCoefficient(elastic.get(e), -price[elasticRow.get(e)]);
    }
  }

  /** Lets the next solves breach rows, or not, at prices that stay as they are. */
  public void breaches(boolean allowed) {
    breachesAllowed = allowed;
    for (MPVariable variable : elastic) {
      variable.setUb(allowed ? 1e6 : 0);
    }
  }

  /** Rows that the last answer breaches, with the price of the breach in thousand yuan. */
  public Map<Integer, Double> breached() {
    Map<Integer, Double> found = new TreeMap<>();
    for (int e = 0; breachesAllowed && e < elastic.size(); e++) {
      double amount = elastic.get(e).solutionValue();
      if (amount > 1e-9) {
        found.merge(elasticRow.get(e), amount * breachPrice[elasticRow.get(e)], Double::sum);
      }
    }
    return found;
  }

  /** Sets the bounds of a column. */
  public void bounds(int column, double least, double most) {
    all[column].setBounds(least, most);
  }

  /** Sets the price of a column in thousand yuan per column unit. */
  public void price(int column, double price) {
    objective.setCoefficient(all[column], price);
  }

  /** Sets the limits of a row. */
  public void limits(int row, double least, double most) {
    constraints[row].setBounds(open(least), open(most));
  }

  /** Price of a breach of each row in thousand yuan a row unit. */
  public double[] breachPrice() {
    return breachPrice;
  }

  /** Number of solves so far. */
  public long solves() {
    return solves;
  }

  /** First solve. */
  public LpResult solveFresh() {
    return solve(PRIMAL);
  }

  /** Solves again after prices changed. */
  public LpResult solveAfterPrices() {
    return solve(PRIMAL);
  }

  /** Solves again after bounds changed. */
  public LpResult solveAfterBounds() {
    return solve(DUAL);
  }

  /** Solves; rows left out so far that the answer breaks are added and it is solved again. */
  private LpResult solve(String parameters) {
    LpResult result = solveOnce(parameters);
    for (int round = 0;
        round < LAZY_ROUNDS && result.status() == LpResult.Status.OPTIMAL;
        round++) {
      if (addBroken(result.x()) == 0) {
        return result;
      }
      result = solveOnce(DUAL);
    }
    return result;
  }

  private int addBroken(double[] x) {
    double[] activity = network.activity(x);
    int[] position = new int[network.rows];
    int added = 0;
    for (int i = 0; i < network.rows; i++) {
      double slack = 1e-6 * Math.max(1, Math.abs(activity[i]));
      boolean broken =
          lazy[i]
              && (activity[i] > network.rowUpper[i] + slack
                  || activity[i] < network.rowLower[i] - slack);
      if (broken) {
        constraints[i] =
            solver.makeConstraint(open(network.rowLower[i]), open(network.rowUpper[i]), "");
        position[i] = ++added;
      }
    }
    if (added > 0) {
      for (int j = 0; j < network.columns; j++) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          int i = network.entryRow[k];
          if (position[i] > 0) {
            constraints[i].setCoefficient(all[j], network.entryValue[k]);
          }
        }
      }
      for (int i = 0; i < network.rows; i++) {
        lazy[i] &= position[i] == 0;
      }
    }
    return added;
  }

  /** True for rows that no answer has broken yet and that are therefore left out. */
  public boolean leftOut(int row) {
    return lazy[row];
  }

  private LpResult solveOnce(String parameters) {
    solves++;
    MPSolver.ResultStatus status = run(parameters);
    if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.INFEASIBLE) {
      // Abnormal or imprecise: the other simplex from scratch, then presolve.
      solver.reset();
      status = run(parameters.equals(DUAL) ? PRIMAL : DUAL);
      if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.INFEASIBLE) {
        solver.reset();
        status = run(FRESH);
      }
    }
    if (status == MPSolver.ResultStatus.INFEASIBLE && breachesAllowed) {
      // With breaches allowed there is nearly always a point: look again from the other side.
      solver.reset();
      status = run(PRIMAL);
    }
    if (status == MPSolver.ResultStatus.INFEASIBLE) {
      return new LpResult(LpResult.Status.INFEASIBLE, Double.NaN, null, null, 0, 0);
    }
    if (status != MPSolver.ResultStatus.OPTIMAL) {
      return new LpResult(LpResult.Status.UNKNOWN, Double.NaN, null, null, 0, 0);
    }
    double[] x = new double[all.length];
    double value = network.constant;
    for (int j = 0; j < x.length; j++) {
      x[j] = all[j].solutionValue();
      value += network.objective[j] * x[j];
    }
    double[] dual = new double[constraints.length];
    for (int i = 0; i < dual.length; i++) {
      dual[i] = lazy[i] ? 0 : constraints[i].dualValue();
    }
    double breach = 0;
    double penalty = 0;
    for (int e = 0; breachesAllowed && e < elastic.size(); e++) {
      double amount = elastic.get(e).solutionValue();
      breach += amount;
      penalty += amount * breachPrice[elasticRow.get(e)];
    }
    return new LpResult(LpResult.Status.OPTIMAL, value - penalty, x, dual, breach, penalty);
  }

  private MPSolver.ResultStatus run(String parameters) {
    solver.setSolverSpecificParametersAsString(parameters);
    return solver.solve();
  }

  @Override
  public void close() {
    solver.delete();
  }

  static double open(double limit) {
    if (limit == Double.MAX_VALUE) {
      return Double.POSITIVE_INFINITY;
    }
    return limit == -Double.MAX_VALUE ? Double.NEGATIVE_INFINITY : limit;
  }
}
