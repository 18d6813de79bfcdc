package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agrichain.network.LinkingCut;
import org.agrichain.network.Network;

/**
 * A part of a network as the exact solver bounds it: whole decisions whole, assignment limits
 * relaxed, cuts at the root before anything else, no search for plans.
 */
final class BoundProblem {
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
  private final double mean;
  private final Set<BoundDevice> without;
  private final Scip scip = new Scip();
  private final MPSolver solver = scip.solver();
  private final Map<Integer, MPConstraint> rows = new HashMap<>();
  private final Map<Integer, MPVariable> variables = new HashMap<>();
  private final List<MPVariable> hinted = new ArrayList<>();
  private final List<Double> hints = new ArrayList<>();

  /**
   * Loads a part. The exact solver tells its bound only beside some feasible point, so doing
   * nothing is made one: rows that it breaks may be breached at a steep price. That only widens the
   * model, and its bound stays a bound.
   *
   * @param price worth of one more unit of each row's limit
   * @param linking rows that every whole plan obeys
   * @param without devices that are left out
   */
  BoundProblem(
      Network network,
      BoundPart part,
      double[] price,
      LinkingRows linking,
      Set<BoundDevice> without) {
    this.without = without;
    this.network = network;
    this.price = price;
    double sum = 1;
    for (double worth : price) {
      sum += Math.abs(worth) / price.length;
    }
    mean = sum;
    MPObjective objective = solver.objective();
    for (int c = 0; c < part.columns().length; c++) {
      int j = part.columns()[c];
      boolean whole = PartProblem.integral(network.columnKind[j]);
      MPVariable variable = solver.makeVar(network.lower[j], network.upper[j], whole, "");
      variables.put(j, variable);
      objective.setCoefficient(variable, part.objective()[c]);
      hint(variable, 0);
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int i = network.entryRow[k];
        if (part.rows().test(i)) {
          rows.computeIfAbsent(i, this::row).setCoefficient(variable, network.entryValue[k]);
        }
      }
    }
    objective.setMaximization();
    addLinking(linking);
    solver.setHint(
        hinted.toArray(new MPVariable[0]),
        hints.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Rows whose columns are all here; a row that doing nothing breaks may be breached. */
  private void addLinking(LinkingRows linking) {
    double steep = -BREACH * Math.max(mean, linking.steepest());
    for (LinkingCut cut : linking.cuts()) {
      if (Arrays.stream(cut.columns()).allMatch(variables::containsKey)) {
        MPConstraint row = solver.makeConstraint(cut.least(), Double.POSITIVE_INFINITY, "");
        for (int k = 0; k < cut.columns().length; k++) {
          row.setCoefficient(variables.get(cut.columns()[k]), cut.values()[k]);
        }
        MPVariable breach = solver.makeNumVar(0, cut.least(), "");
        row.setCoefficient(breach, 1);
        solver.objective().setCoefficient(breach, steep);
        hint(breach, cut.least());
      }
    }
  }

  private MPConstraint row(int i) {
    double least = network.rowLower[i];
    double most = network.rowUpper[i];
    MPConstraint row = solver.makeConstraint(LpModel.open(least), LpModel.open(most), "");
    double breached = Math.max(least, -most);
    if (breached > 0) {
      MPVariable breach = solver.makeNumVar(0, breached, "");
      row.setCoefficient(breach, least > 0 ? 1 : -1);
      solver.objective().setCoefficient(breach, -BREACH * Math.max(mean, Math.abs(price[i])));
      hint(breach, breached);
    }
    return row;
  }

  private void hint(MPVariable made, double value) {
    hinted.add(made);
    hints.add(value);
  }

  /** Makes a running {@link #solve} return soon. */
  void interrupt() {
    solver.interruptSolve();
  }

  /** Upper bound in thousand yuan, infinite when the effort was too little for any. */
  double solve(Effort effort, long seed) {
    // Presolving depends on where things lie in memory, so that no bound would repeat;
    // periods come closer in the same time without it.
    scip.set("presolving/maxrounds = 0").set("propagating/probing/maxprerounds = 0");
    if (without.contains(BoundDevice.SEPARATORS)) {
      scip.set("separating/maxroundsroot = 0").set("separating/maxrounds = 0");
    } else {
      scip.set("separating/maxcutsroot = 5000")
          .set("separating/aggregation/maxroundsroot = -1")
          .set("separating/aggregation/maxsepacutsroot = 5000")
          // Rounds of Gomory cuts go on as long as they gain.
          .set("separating/gomory/maxroundsroot = -1")
          .set("separating/aggregation/freq = 5")
          .set("separating/maxrounds = 2");
    }
    if (without.contains(BoundDevice.BRANCHING)) {
      scip.set("limits/totalnodes = 1");
    }
    if (!without.contains(BoundDevice.WORST_FIRST)) {
      // The node with the worst bound next: diving finds plans, which nobody asks for here.
      scip.set("nodeselection/bfs/stdpriority = 1000000");
    }
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
  }

  /** Frees the memory of the solver. */
  void delete() {
    solver.delete();
  }
}
