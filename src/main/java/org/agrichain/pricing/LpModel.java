package org.agrichain.pricing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.agrichain.network.Network;
import org.agrichain.network.RowKind;
import org.agrichain.network.Scaling;

/**
 * The network as a linear programme that stays in memory: bounds and prices change, the basis
 * stays. Whole columns are relaxed to their bounds; fixing them settles a plan.
 *
 * <p>Parts of the network that share nothing are programmes of their own, and only those that
 * changed are solved again, side by side where there are threads for it.
 *
 * <p>Rows that a hasty whole decision could make impossible (least use, contracts, contracted lots,
 * closing stocks, hard limits, the places where lots arrive) have artificial columns that breach
 * them at a steep price, switched off for bounds and on while searching.
 */
public final class LpModel implements AutoCloseable {
  private final Network network;
  private final LpBlocks blocks;
  private final LpBlock[] block;
  private final boolean[] lazy;
  private final boolean parallel;
  private final double[] x;
  private final double[] dual;
  private double[] breachPrice;

  /** Loads the network into simplex solvers that run one after another. */
  public LpModel(Network network) {
    this(network, 1);
  }

  /**
   * Loads the network into simplex solvers.
   *
   * @param threads threads that may solve parts side by side; answers do not depend on it
   */
  public LpModel(Network network, int threads) {
    this(network, threads, LpBlocks.LEAST_COLUMNS);
  }

  LpModel(Network network, int threads, int leastColumns) {
    this(network, threads, leastColumns, Scaling.where(network), Simplex.Attempt.SOLVERS);
  }

  LpModel(
      Network network, int threads, int leastColumns, Scaling scaling, Simplex.Attempt attempt) {
    this(network, threads, leastColumns, scaling, attempt, LpEngine::of);
  }

  LpModel(
      Network network,
      int threads,
      int leastColumns,
      Scaling scaling,
      Simplex.Attempt attempt,
      IntFunction<LpEngine> engines) {
    this.network = network;
    parallel = threads > 1;
    blocks = new LpBlocks(network, leastColumns);
    lazy = new boolean[network.rows];
    for (int i = 0; i < network.rows; i++) {
      lazy[i] = network.rowKind[i] == RowKind.SHELF_LIFE;
    }
    int[] columnAt = new int[network.columns];
    int[] rowAt = new int[network.rows];
    block = new LpBlock[blocks.columns.size()];
    for (int b = 0; b < block.length; b++) {
      int at = b;
      int[] rows = IntStream.range(0, network.rows).filter(i -> blocks.ofRow[i] == at).toArray();
      int[] columns = blocks.columns.get(b);
      Simplex simplex = new Simplex(true, engines.apply(columns.length), attempt);
      block[b] = new LpBlock(network, scaling, simplex, columns, rows, columnAt, rowAt, lazy);
    }
    x = new double[network.columns];
    dual = new double[network.rows];
  }

  /** Loads the native solvers, if no one has yet. */
  public static void loadLibrary() {
    Natives.load();
  }

  /**
   * Allows artificial breaches at the price of each row (thousand yuan a row unit), or forbids
   * them.
   */
  public void breaches(boolean allowed, double[] price) {
    breachPrice = price;
    for (LpBlock each : block) {
      each.breaches(allowed, price);
    }
  }

  /** Lets the next solves breach rows, or not, at prices that stay as they are. */
  public void breaches(boolean allowed) {
    for (LpBlock each : block) {
      each.breaches(allowed, null);
    }
  }

  /** Rows that the last answer breaches, with the price of the breach in thousand yuan. */
  public Map<Integer, Double> breached() {
    Map<Integer, Double> found = new TreeMap<>();
    for (LpBlock each : block) {
      each.addBreached(found);
    }
    return found;
  }

  /** Sets the bounds of a column. */
  public void bounds(int column, double least, double most) {
    block[blocks.ofColumn[column]].bounds(column, least, most);
  }

  /** Sets the price of a column in thousand yuan per column unit. */
  public void price(int column, double price) {
    block[blocks.ofColumn[column]].price(column, price);
  }

  /** Sets the limits of a row. */
  public void limits(int row, double least, double most) {
    block[blocks.ofRow[row]].limits(row, least, most);
  }

  /** Price of a breach of each row in thousand yuan a row unit. */
  public double[] breachPrice() {
    return breachPrice;
  }

  /** Number of programmes solved so far, each part counted. */
  public long solves() {
    return Arrays.stream(block).mapToLong(each -> each.simplex().solves()).sum();
  }

  /** What went wrong with them so far. */
  public LpTroubles troubles() {
    return Arrays.stream(block)
        .map(each -> each.simplex().troubles())
        .reduce(LpTroubles.NONE, LpTroubles::and);
  }

  /** First solve; that there is no feasible point is said only when two algorithms say so. */
  public LpResult solveFresh() {
    return solve(Simplex.Way.PRIMAL, Simplex.Way.FRESH);
  }

  /** Solves again after prices changed. */
  public LpResult solveAfterPrices() {
    return solve(Simplex.Way.PRIMAL, null);
  }

  /** Solves again after bounds changed. */
  public LpResult solveAfterBounds() {
    return solve(Simplex.Way.DUAL, null);
  }

  private LpResult solve(Simplex.Way way, Simplex.Way doubt) {
    List<LpBlock> due = Arrays.stream(block).filter(LpBlock::changed).toList();
    (parallel ? due.parallelStream() : due.stream())
        .forEach(each -> each.solve(way, doubt, x, dual));
    for (LpResult.Status bad : List.of(LpResult.Status.INFEASIBLE, LpResult.Status.UNKNOWN)) {
      if (Arrays.stream(block).anyMatch(each -> each.status() == bad)) {
        return new LpResult(bad, Double.NaN, null, null, 0, 0);
      }
    }
    double value = network.constant;
    for (int j = 0; j < x.length; j++) {
      value += network.objective[j] * x[j];
    }
    double breach = Arrays.stream(block).mapToDouble(LpBlock::breach).sum();
    double penalty = Arrays.stream(block).mapToDouble(LpBlock::penalty).sum();
    return new LpResult(
        LpResult.Status.OPTIMAL, value - penalty, x.clone(), dual.clone(), breach, penalty);
  }

  /** True for rows that no answer has broken yet and that are therefore left out. */
  public boolean leftOut(int row) {
    return lazy[row];
  }

  @Override
  public void close() {
    for (LpBlock each : block) {
      each.delete();
    }
  }

  static double open(double limit) {
    if (limit == Double.MAX_VALUE) {
      return Double.POSITIVE_INFINITY;
    }
    return limit == -Double.MAX_VALUE ? Double.NEGATIVE_INFINITY : limit;
  }
}
