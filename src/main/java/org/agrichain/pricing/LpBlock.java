package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.RowKind;

/**
 * One part of a network that shares nothing with the others, as a linear programme that stays in
 * memory. It is solved again only when something in it changed.
 */
final class LpBlock {
  private static final int LAZY_ROUNDS = 12;
  private static final double MOST_BREACH = 1e6;

  private final Network network;
  private final int[] columns;
  private final int[] rows;
  private final MPSolver solver;
  private final MPVariable[] variable;
  private final MPConstraint[] constraint;
  private final MPObjective objective;
  private final List<MPVariable> elastic = new ArrayList<>();
  private final List<Integer> elasticRow = new ArrayList<>();
  private final boolean[] lazy;
  private boolean breachesAllowed;
  private double[] breachPrice;
  private double[] breachAmount = {};
  private boolean changed = true;
  private LpResult.Status status = LpResult.Status.UNKNOWN;
  private long solves;

  /**
   * Loads a block into a simplex solver.
   *
   * @param variable takes the variables of the block's columns, by column of the network
   * @param constraint takes the constraints of its rows, by row of the network
   * @param lazy rows left out until an answer breaks them
   */
  LpBlock(
      Network network,
      int[] columns,
      int[] rows,
      MPVariable[] variable,
      MPConstraint[] constraint,
      boolean[] lazy) {
    this.network = network;
    this.columns = columns;
    this.rows = rows;
    this.variable = variable;
    this.constraint = constraint;
    this.lazy = lazy;
    solver = MPSolver.createSolver("GLOP");
    objective = solver.objective();
    for (int i : rows) {
      constraint[i] = lazy[i] ? null : makeConstraint(i);
    }
    for (int j : columns) {
      MPVariable made = solver.makeNumVar(network.lower[j], network.upper[j], "");
      variable[j] = made;
      objective.setCoefficient(made, network.objective[j]);
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        if (!lazy[network.entryRow[k]]) {
          constraint[network.entryRow[k]].setCoefficient(made, network.entryValue[k]);
        }
      }
    }
    objective.setMaximization();
    addElastic();
  }

  private MPConstraint makeConstraint(int i) {
    return solver.makeConstraint(
        LpModel.open(network.rowLower[i]), LpModel.open(network.rowUpper[i]), "");
  }

  private void addElastic() {
    boolean[] lotsArrive = new boolean[network.rows];
    for (int j : columns) {
      if (network.columnKind[j] == ColumnKind.LOTS) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          lotsArrive[network.entryRow[k]] |= network.entryValue[k] > 0;
        }
      }
    }
    for (int i : rows) {
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
    MPVariable made = solver.makeNumVar(0, 0, "");
    constraint[row].setCoefficient(made, sign);
    elastic.add(made);
    elasticRow.add(row);
  }

  /** Allows breaches at a price for each row of the network, null for the prices as they are. */
  void breaches(boolean allowed, double[] price) {
    boolean dearer = price != null && !Arrays.equals(price, breachPrice);
    if (dearer) {
      for (int e = 0; e < elastic.size(); e++) {
        objective.setCoefficient(elastic.get(e), -price[elasticRow.get(e)]);
      }
      breachPrice = price;
    }
    if (allowed != breachesAllowed) {
      elastic.forEach(each -> each.setUb(allowed ? MOST_BREACH : 0));
      breachesAllowed = allowed;
    }
    // Prices of what is forbidden do not matter.
    changed |= !elastic.isEmpty();
  }

  /** Adds the price of what the last answer breaches, by row. */
  void addBreached(Map<Integer, Double> found) {
    for (int e = 0; e < breachAmount.length; e++) {
      if (breachAmount[e] > 1e-9) {
        found.merge(
            elasticRow.get(e), breachAmount[e] * breachPrice[elasticRow.get(e)], Double::sum);
      }
    }
  }

  /** Sum of what the last answer breaches, in row units. */
  double breach() {
    return Arrays.stream(breachAmount).sum();
  }

  /** Price of all that the last answer breaches, in thousand yuan. */
  double penalty() {
    double sum = 0;
    for (int e = 0; e < breachAmount.length; e++) {
      sum += breachAmount[e] * breachPrice[elasticRow.get(e)];
    }
    return sum;
  }

  void bounds(int column, double least, double most) {
    variable[column].setBounds(least, most);
    changed = true;
  }

  void price(int column, double price) {
    objective.setCoefficient(variable[column], price);
    changed = true;
  }

  void limits(int row, double least, double most) {
    constraint[row].setBounds(LpModel.open(least), LpModel.open(most));
    changed = true;
  }

  /** True when the last answer does not hold any more. */
  boolean changed() {
    return changed;
  }

  long solves() {
    return solves;
  }

  LpResult.Status status() {
    return status;
  }

  /**
   * Solves; rows left out so far that the answer breaks are added and it is solved again.
   *
   * @param x takes the value of each column of the block
   * @param dual takes the price of each of its rows
   */
  void solve(String parameters, double[] x, double[] dual) {
    status = solveOnce(parameters, x);
    for (int round = 0; round < LAZY_ROUNDS && status == LpResult.Status.OPTIMAL; round++) {
      if (addBroken(x) == 0) {
        break;
      }
      status = solveOnce(LpModel.DUAL, x);
    }
    changed = status != LpResult.Status.OPTIMAL;
    if (status != LpResult.Status.OPTIMAL) {
      return;
    }
    for (int i : rows) {
      dual[i] = lazy[i] ? 0 : constraint[i].dualValue();
    }
    breachAmount = new double[breachesAllowed ? elastic.size() : 0];
    Arrays.setAll(breachAmount, e -> elastic.get(e).solutionValue());
  }

  private int addBroken(double[] x) {
    double[] activity = new double[network.rows];
    for (int j : columns) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        activity[network.entryRow[k]] += network.entryValue[k] * x[j];
      }
    }
    boolean[] now = new boolean[network.rows];
    int added = 0;
    for (int i : rows) {
      double slack = 1e-6 * Math.max(1, Math.abs(activity[i]));
      now[i] =
          lazy[i]
              && (activity[i] > network.rowUpper[i] + slack
                  || activity[i] < network.rowLower[i] - slack);
      if (now[i]) {
        constraint[i] = makeConstraint(i);
        lazy[i] = false;
        added++;
      }
    }
    for (int c = 0; added > 0 && c < columns.length; c++) {
      int j = columns[c];
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        if (now[network.entryRow[k]]) {
          constraint[network.entryRow[k]].setCoefficient(variable[j], network.entryValue[k]);
        }
      }
    }
    return added;
  }

  private LpResult.Status solveOnce(String parameters, double[] x) {
    solves++;
    MPSolver.ResultStatus found = run(parameters);
    if (found != MPSolver.ResultStatus.OPTIMAL && found != MPSolver.ResultStatus.INFEASIBLE) {
      // Abnormal or imprecise: the other simplex from scratch, then presolve.
      solver.reset();
      found = run(parameters.equals(LpModel.DUAL) ? LpModel.PRIMAL : LpModel.DUAL);
      if (found != MPSolver.ResultStatus.OPTIMAL && found != MPSolver.ResultStatus.INFEASIBLE) {
        solver.reset();
        found = run(LpModel.FRESH);
      }
    }
    if (found == MPSolver.ResultStatus.INFEASIBLE && breachesAllowed) {
      // With breaches allowed there is nearly always a point: look again from the other side.
      solver.reset();
      found = run(LpModel.PRIMAL);
    }
    if (found == MPSolver.ResultStatus.INFEASIBLE) {
      return LpResult.Status.INFEASIBLE;
    }
    if (found != MPSolver.ResultStatus.OPTIMAL) {
      return LpResult.Status.UNKNOWN;
    }
    for (int j : columns) {
      x[j] = variable[j].solutionValue();
    }
    return LpResult.Status.OPTIMAL;
  }

  private MPSolver.ResultStatus run(String parameters) {
    solver.setSolverSpecificParametersAsString(parameters);
    return solver.solve();
  }

  void delete() {
    solver.delete();
  }
}
