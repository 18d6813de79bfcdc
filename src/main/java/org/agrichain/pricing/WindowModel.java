package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.stream.IntStream;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.LinkingCut;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions.LinePeriod;

/**
 * The whole network in the exact solver, whose whole decisions are made whole a window of periods
 * at a time: later ones are still divisible, earlier ones stay. Rows that hasty decisions could
 * make impossible may be breached at a price, so that there is nearly always a point.
 */
public final class WindowModel implements AutoCloseable {
  /** Share of the value that a window may leave open: what follows moves it more than that. */
  private static final double ENOUGH = 3e-3;

  /** Share of a mode or campaign that is rounding. */
  private static final double LITTLE = 1e-6;

  private final Network network;
  private final Scip scip = new Scip();
  private final MPSolver solver = scip.solver();
  private final MPVariable[] variables;
  private final boolean[] whole;
  private double[] point;

  /**
   * Loads the model.
   *
   * @param breachPrice price of a breach of each row in thousand yuan a row unit
   * @param linking rows that every whole plan obeys
   */
  public WindowModel(Network network, double[] breachPrice, LinkingRows linking) {
    this.network = network;
    whole = new boolean[network.columns];
    variables = new MPVariable[network.columns];
    MPConstraint[] rows = new MPConstraint[network.rows];
    Breachable breachable = new Breachable(network, IntStream.range(0, network.columns).toArray());
    double dearest = linking.steepest();
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          solver.makeConstraint(
              LpModel.open(network.rowLower[i]), LpModel.open(network.rowUpper[i]), "");
      if (breachable.least(i)) {
        breach(rows[i], 1, breachPrice[i]);
      }
      if (breachable.most(i)) {
        breach(rows[i], -1, breachPrice[i]);
      }
      dearest = Math.max(dearest, breachPrice[i]);
    }
    for (int j = 0; j < network.columns; j++) {
      variables[j] = solver.makeNumVar(network.lower[j], network.upper[j], "");
      solver.objective().setCoefficient(variables[j], network.objective[j]);
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        rows[network.entryRow[k]].setCoefficient(variables[j], network.entryValue[k]);
      }
    }
    for (LinkingCut cut : linking.cuts()) {
      MPConstraint row = solver.makeConstraint(cut.least(), MPSolver.infinity(), "");
      for (int k = 0; k < cut.columns().length; k++) {
        row.setCoefficient(variables[cut.columns()[k]], cut.values()[k]);
      }
      breach(row, 1, dearest);
    }
    solver.objective().setMaximization();
    scip.set("limits/gap = " + ENOUGH)
        // The linking rows are the cuts that matter here.
        .set("separating/maxroundsroot = 0")
        .set("branching/relpscost/initcand = 10")
        .set("branching/relpscost/maxreliable = 2");
  }

  private void breach(MPConstraint row, double sign, double price) {
    MPVariable breach = solver.makeNumVar(0, MPSolver.infinity(), "");
    row.setCoefficient(breach, sign);
    solver.objective().setCoefficient(breach, -price);
  }

  /**
   * Makes the whole decisions of some periods whole.
   *
   * @param first first period
   * @param last last period
   * @return false when no point was found in time: then the one before stands, if there was any
   */
  public boolean solve(int first, int last, Effort effort, long seed) {
    for (int j = 0; j < variables.length; j++) {
      int period = network.columnPeriod[j];
      boolean here = period >= first && period <= last;
      if (here && PartProblem.whole(network.columnKind[j])) {
        whole[j] = true;
        variables[j].setInteger(true);
      }
    }
    MPSolver.ResultStatus status = scip.solve(effort, seed);
    if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
      return false;
    }
    point = new double[variables.length];
    for (int j = 0; j < variables.length; j++) {
      double value = variables[j].solutionValue();
      point[j] = whole[j] ? Math.rint(value) : value;
    }
    return true;
  }

  /**
   * Keeps the whole decisions of a period as they came out; those that are still divisible are
   * rounded, lines and campaigns up, so that what runs a little runs.
   */
  public void keep(int period) {
    for (LinePeriod line : network.whole.lines()) {
      if (line.period() == period) {
        longestAlone(line.modeColumns());
      }
    }
    for (int j = 0; j < variables.length; j++) {
      if (PartProblem.whole(network.columnKind[j]) && network.columnPeriod[j] == period) {
        boolean lots = network.columnKind[j] == ColumnKind.LOTS;
        double kept = lots ? Math.rint(point[j]) : Math.ceil(point[j] - LITTLE);
        variables[j].setBounds(kept, kept);
      }
    }
  }

  private void longestAlone(int[] modes) {
    boolean longer = false;
    for (int m = modes.length - 1; m >= 0; m--) {
      point[modes[m]] = longer ? 0 : point[modes[m]];
      longer |= point[modes[m]] > LITTLE;
    }
  }

  /** Value of every column as it came out last. */
  public double[] point() {
    return point;
  }

  @Override
  public void close() {
    solver.delete();
  }
}
