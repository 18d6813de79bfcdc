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
import org.agrichain.network.ColumnKind;
import org.agrichain.network.LinkingCut;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions;

/**
 * Exact solution of a part of the network: some columns are free, every other stays at its
 * incumbent value and moves into the limits of the rows. Assignment limits of freed lots are rows.
 * The answer is never worse than the incumbent.
 */
public final class PartProblem {
  /** Relative breach of a row that is rounding and not a breach. */
  private static final double BREACH = 1e-6;

  private final Network network;
  private final double[] incumbent;
  private final int[] free;
  private final double[] breachPrice;

  /** What a unit of each column counts, in thousand yuan. */
  private final double[] worth;

  private double priceBefore;
  private final Scip scip = new Scip();
  private final MPSolver solver = scip.solver();
  private final Map<Integer, MPVariable> variable = new HashMap<>();
  private final List<MPVariable> hinted = new ArrayList<>();
  private final List<Double> hints = new ArrayList<>();

  /** Sets up a part without linking rows. */
  public PartProblem(Network network, double[] incumbent, int[] free, double[] breachPrice) {
    this(network, incumbent, free, breachPrice, LinkingRows.NONE);
  }

  /**
   * Sets up a part.
   *
   * @param network model
   * @param incumbent value of every column
   * @param breachPrice price of what the incumbent breaches of each row, in thousand yuan a row
   *     unit; a breach may shrink, never grow
   * @param free columns that may change; where one column of a supply is free, those that the
   *     incumbent uses are free too
   * @param linking rows that every whole plan obeys
   */
  public PartProblem(
      Network network, double[] incumbent, int[] free, double[] breachPrice, LinkingRows linking) {
    this(network, incumbent, free, breachPrice, network.objective, linking);
  }

  private PartProblem(
      Network network,
      double[] incumbent,
      int[] free,
      double[] breachPrice,
      double[] worth,
      LinkingRows linking) {
    this.network = network;
    this.breachPrice = breachPrice;
    this.worth = worth;
    this.incumbent = incumbent;
    this.free = withPlacesInUse(free);
    addColumns();
    addRows();
    addAssignmentLimits();
    linking.cuts().forEach(this::addLinking);
  }

  /**
   * A part in which nothing counts but breaches, each row unit as one thousand yuan: solved to the
   * end it has none left, if that can be.
   */
  public static PartProblem ofBreaches(
      Network network, double[] incumbent, int[] free, LinkingRows linking) {
    double[] one = new double[network.rows];
    Arrays.fill(one, 1);
    return new PartProblem(network, incumbent, free, one, new double[network.columns], linking);
  }

  /** True for columns that must be whole numbers. */
  static boolean whole(ColumnKind kind) {
    return switch (kind) {
      case LOTS, MODE, CAMPAIGN, TIER -> true;
      default -> false;
    };
  }

  /**
   * True for columns that the exact solver takes as whole numbers: whole decisions, and what whole
   * decisions make whole, for which it branches better.
   */
  static boolean integral(ColumnKind kind) {
    return whole(kind) || kind == ColumnKind.BUILD;
  }

  private int[] withPlacesInUse(int[] chosen) {
    boolean[] has = new boolean[network.columns];
    for (int j : chosen) {
      has[j] = true;
    }
    int[] all = Arrays.copyOf(chosen, chosen.length + network.columns);
    int count = chosen.length;
    for (int[] columns : network.whole.lotColumns()) {
      boolean any = false;
      for (int j : columns) {
        any |= has[j];
      }
      for (int j : columns) {
        if (any && !has[j] && incumbent[j] > 0.5) {
          all[count++] = j;
        }
      }
    }
    return Arrays.copyOf(all, count);
  }

  private void addColumns() {
    MPObjective objective = solver.objective();
    for (int j : free) {
      boolean whole = integral(network.columnKind[j]);
      double value = whole ? Math.rint(incumbent[j]) : incumbent[j];
      double least = Math.min(network.lower[j], value);
      double most = Math.max(network.upper[j], value);
      MPVariable made = solver.makeVar(least, most, whole, "");
      variable.put(j, made);
      objective.setCoefficient(made, worth[j]);
      hint(made, value);
    }
    objective.setMaximization();
  }

  private void addRows() {
    double[] activity = network.activity(incumbent);
    double[] freeActivity = new double[network.rows];
    MPConstraint[] rows = new MPConstraint[network.rows];
    for (int j : free) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        freeActivity[network.entryRow[k]] += network.entryValue[k] * incumbent[j];
      }
    }
    for (int j : free) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        int i = network.entryRow[k];
        if (rows[i] == null) {
          double fixed = activity[i] - freeActivity[i];
          // Clipped so that the incumbent stays feasible in spite of rounding.
          double least = LpModel.open(network.rowLower[i]) - fixed;
          double most = LpModel.open(network.rowUpper[i]) - fixed;
          rows[i] = row(i, least, most, freeActivity[i]);
        }
        rows[i].setCoefficient(variable.get(j), network.entryValue[k]);
      }
    }
  }

  private MPConstraint row(int i, double least, double most, double now) {
    double under = least - now;
    double over = now - most;
    if (Math.max(under, over) <= BREACH * Math.max(1, Math.abs(now))) {
      return solver.makeConstraint(Math.min(least, now), Math.max(most, now), "");
    }
    MPConstraint row = solver.makeConstraint(least, most, "");
    double breach = Math.max(under, over);
    MPVariable elastic = solver.makeNumVar(0, breach, "");
    row.setCoefficient(elastic, under > 0 ? 1 : -1);
    solver.objective().setCoefficient(elastic, -breachPrice[i]);
    hint(elastic, breach);
    priceBefore += breachPrice[i] * breach;
    return row;
  }

  /** A row where free columns could break it and the incumbent does not. */
  private void addLinking(LinkingCut cut) {
    double fixed = 0;
    double surely = 0;
    List<Integer> own = new ArrayList<>();
    for (int k = 0; k < cut.columns().length; k++) {
      int j = cut.columns()[k];
      if (variable.containsKey(j)) {
        own.add(k);
        surely += cut.values()[k] * variable.get(j).lb();
      } else {
        fixed += cut.values()[k] * incumbent[j];
      }
    }
    double now = cut.activity(incumbent);
    boolean holds = now >= cut.least() - BREACH * Math.max(1, cut.least());
    if (holds && fixed + surely < cut.least()) {
      MPConstraint row =
          solver.makeConstraint(Math.min(cut.least(), now) - fixed, Double.POSITIVE_INFINITY, "");
      own.forEach(k -> row.setCoefficient(variable.get(cut.columns()[k]), cut.values()[k]));
    }
  }

  private void addAssignmentLimits() {
    WholeDecisions whole = network.whole;
    for (int s = 0; s < whole.lotColumns().length; s++) {
      int[] columns = whole.lotColumns()[s];
      boolean limited =
          whole.leastLots()[s] > 1 || whole.maxPlants()[s] < plants(whole.lotPlant()[s]);
      if (limited && columns.length > 0 && anyFree(columns)) {
        addAssignmentLimits(s, columns);
      }
    }
  }

  private boolean anyFree(int[] columns) {
    for (int column : columns) {
      if (variable.containsKey(column)) {
        return true;
      }
    }
    return false;
  }

  private static int plants(int[] plantOf) {
    return (int) java.util.Arrays.stream(plantOf).distinct().count();
  }

  private void addAssignmentLimits(int s, int[] columns) {
    WholeDecisions whole = network.whole;
    double lots = network.dataset.supplies().get(s).lots();
    Map<Integer, List<Integer>> byPlant = new java.util.TreeMap<>();
    for (int k = 0; k < columns.length; k++) {
      byPlant.computeIfAbsent(whole.lotPlant()[s][k], key -> new ArrayList<>()).add(columns[k]);
    }
    int most = whole.maxPlants()[s] == Integer.MAX_VALUE ? byPlant.size() : whole.maxPlants()[s];
    MPConstraint count = solver.makeConstraint(0, most, "");
    for (List<Integer> group : byPlant.values()) {
      double fixed = 0;
      double now = 0;
      List<MPVariable> lotsOf = new ArrayList<>();
      for (int column : group) {
        now += Math.rint(incumbent[column]);
        if (variable.containsKey(column)) {
          lotsOf.add(variable.get(column));
        } else {
          fixed += Math.rint(incumbent[column]);
        }
      }
      MPVariable open = solver.makeIntVar(fixed > 0 ? 1 : 0, 1, "");
      hint(open, now > 0 ? 1 : 0);
      count.setCoefficient(open, 1);
      MPConstraint atMost = solver.makeConstraint(Double.NEGATIVE_INFINITY, -fixed, "");
      MPConstraint atLeast = solver.makeConstraint(-fixed, Double.POSITIVE_INFINITY, "");
      atMost.setCoefficient(open, -lots);
      atLeast.setCoefficient(open, -Math.max(1, whole.leastLots()[s]));
      for (MPVariable of : lotsOf) {
        atMost.setCoefficient(of, 1);
        atLeast.setCoefficient(of, 1);
      }
    }
  }

  private void hint(MPVariable made, double value) {
    hinted.add(made);
    hints.add(value);
  }

  private double[] point() {
    double[] x = incumbent.clone();
    for (int j : free) {
      double value = variable.get(j).solutionValue();
      x[j] = integral(network.columnKind[j]) ? Math.rint(value) : value;
    }
    return x;
  }

  /** Solves the part and frees its memory; call once. */
  public PartResult solve(Effort effort, long seed) {
    return solve(effort, seed, 0);
  }

  /**
   * Solves the part until it leaves little open, and frees its memory; call once.
   *
   * @param enough what may be left open, in thousand yuan
   */
  public PartResult solve(Effort effort, long seed, double enough) {
    double before = -priceBefore;
    for (int j : free) {
      before += worth[j] * incumbent[j];
    }
    double value = worth == network.objective ? network.value(incumbent) : 0;
    double tolerance = 1e-7 * Math.max(1, Math.abs(value));
    scip.set("separating/maxroundsroot = 5")
        .set("heuristics/rins/freq = 5")
        .set("heuristics/crossover/freq = 5")
        // Little strong branching: more nodes, and with them plans, in the same time.
        .set("branching/relpscost/initcand = 10")
        .set("branching/relpscost/maxreliable = 2")
        .set("lp/initalgorithm = d")
        .set("limits/absgap = " + Math.max(enough, tolerance * 10));
    if (effort.nodes() != null) {
      // Presolving finds a little more, but depends on where things lie in memory.
      scip.set("presolving/maxrounds = 0");
    }
    solver.setHint(
        hinted.toArray(new MPVariable[0]),
        hints.stream().mapToDouble(Double::doubleValue).toArray());
    MPSolver.ResultStatus status = scip.solve(effort, seed);
    try {
      if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
        return new PartResult(null, 0, Double.MAX_VALUE);
      }
      double gain = solver.objective().value() - before;
      double bound = solver.objective().bestBound();
      double left = Math.max(0, bound - before - Math.max(0, gain));
      if (gain <= tolerance) {
        return new PartResult(null, 0, left);
      }
      return new PartResult(point(), gain, left);
    } finally {
      solver.delete();
    }
  }
}
