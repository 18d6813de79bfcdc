package org.agrichain.pricing;

import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A linear programme that stays in memory while its bounds, limits and prices change, and is always
 * answered: what one algorithm fails at, or answers with a point that breaks rows or bounds, goes
 * to the next, the last of them another program altogether. Each failure is logged and counted.
 *
 * <p>Rows and columns may have factors for the solver; everything told and answered here is in the
 * units of the caller.
 */
final class Simplex implements AutoCloseable {
  /** Algorithms, in the order in which they are tried after the one that was asked for. */
  enum Way {
    /** The primal simplex from the basis as it is. */
    PRIMAL,
    /** The dual simplex from the basis as it is. */
    DUAL,
    /** The primal simplex on a smaller equal programme, without a basis. */
    FRESH,
    /** Another program, without a basis. */
    APART
  }

  /** Runs one algorithm; a test puts one that fails in its place. */
  interface Attempt {
    /** The attempt of the solvers themselves. */
    Attempt SOLVERS =
        (way, lp, x) -> {
          ResultStatus status = lp.solve(way);
          for (int j = 0; status == ResultStatus.OPTIMAL && j < x.length; j++) {
            x[j] = lp.value(j);
          }
          return status;
        };

    /**
     * Solves.
     *
     * @param x takes the value of each column, in units of the solver, when there is an optimum
     */
    ResultStatus run(Way way, LoadedLp lp, double[] x);
  }

  /** A row may be broken by this share of what it adds up, a column of its bound. */
  static final double TOLERANCE = 1e-6;

  private static final Logger LOG = LoggerFactory.getLogger(Simplex.class);

  private final boolean maximized;
  private final Attempt attempt;
  private final LpEngine engine;
  private final LoadedLp main;
  private final Matrix matrix = new Matrix();
  private final Sides columns = new Sides();
  private final Sides rows = new Sides();
  private double[] price = new double[Sides.FEW];
  private LoadedLp answered;
  private double[] x = {};
  private long solves;
  private long failures;
  private long unanswered;

  /** An empty programme of ordinary size. */
  Simplex(boolean maximized) {
    this(maximized, LpEngine.GLOP, Attempt.SOLVERS);
  }

  /** An empty programme for the engine that is asked first. */
  Simplex(boolean maximized, LpEngine engine, Attempt attempt) {
    this.maximized = maximized;
    this.engine = engine;
    this.attempt = attempt;
    main = new LoadedLp(engine, maximized);
  }

  /** A new column with price 0; answers its number. */
  int column(double least, double most) {
    return column(least, most, 1);
  }

  /** A new column of which one unit for the solver is {@code factor} units. */
  int column(double least, double most, double factor) {
    columns.add(least, most, factor);
    main.column(least / factor, most / factor);
    int j = matrix.addColumn();
    if (j == price.length) {
      price = Arrays.copyOf(price, 2 * j);
    }
    return j;
  }

  /** A new row; answers its number. */
  int row(double least, double most) {
    return row(least, most, 1);
  }

  /** A new row whose sums are {@code factor} times as large for the solver. */
  int row(double least, double most, double factor) {
    rows.add(least, most, factor);
    main.row(least * factor, most * factor);
    return matrix.addRow();
  }

  /** Sets a coefficient. */
  void put(int row, int column, double value) {
    matrix.put(row, column, value);
    main.put(row, column, rows.factor(row) * value * columns.factor(column));
  }

  /** Sets the bounds of a column. */
  void bounds(int column, double least, double most) {
    columns.set(column, least, most);
    double factor = columns.factor(column);
    main.bounds(column, least / factor, most / factor);
  }

  /** Sets the limits of a row. */
  void limits(int row, double least, double most) {
    rows.set(row, least, most);
    double factor = rows.factor(row);
    main.limits(row, least * factor, most * factor);
  }

  /** Sets what a unit of a column adds to the objective. */
  void price(int column, double amount) {
    price[column] = amount;
    main.price(column, amount * columns.factor(column));
  }

  int columns() {
    return matrix.columns();
  }

  /** Number of times it was asked. */
  long solves() {
    return solves;
  }

  /** What went wrong so far. */
  LpTroubles troubles() {
    return new LpTroubles(failures, unanswered);
  }

  /**
   * Solves.
   *
   * @param way algorithm that is tried first
   * @param doubt algorithm that looks again, without a basis, when the answer is that there is no
   *     point; null when that is believed
   */
  LpResult.Status solve(Way way, Way doubt) {
    Way first = solves == 0 ? engine.fromNothing(way) : way;
    solves++;
    ResultStatus status = attempt(first, main);
    if (failed(status)) {
      status = attempt(first == Way.DUAL ? Way.PRIMAL : Way.DUAL, forgotten());
    }
    if (failed(status)) {
      status = attempt(Way.FRESH, forgotten());
    }
    if (status == ResultStatus.INFEASIBLE && doubt != null) {
      // Said from a warm start it is sometimes wrong.
      status = attempt(doubt, forgotten());
      if (status == ResultStatus.OPTIMAL) {
        failures++;
        LOG.warn("{} found no point of a linear programme of {}, which has one", way, size());
      }
    }
    if (failed(status)) {
      status = apart();
    }
    if (failed(status)) {
      unanswered++;
      LOG.warn("No algorithm answered a linear programme of {}", size());
      return LpResult.Status.UNKNOWN;
    }
    return status == ResultStatus.OPTIMAL ? LpResult.Status.OPTIMAL : LpResult.Status.INFEASIBLE;
  }

  private LoadedLp forgotten() {
    main.forget();
    return main;
  }

  private ResultStatus apart() {
    LoadedLp other;
    try {
      other = copy();
    } catch (IllegalStateException none) {
      LOG.warn("There is {}", none.getMessage());
      return ResultStatus.NOT_SOLVED;
    }
    ResultStatus status = attempt(Way.APART, other);
    if (status != ResultStatus.OPTIMAL) {
      other.close();
    }
    return status;
  }

  /** The programme as it stands in the other solver. */
  private LoadedLp copy() {
    LoadedLp copy = new LoadedLp(engine.other(), maximized);
    for (int i = 0; i < matrix.rows(); i++) {
      double factor = rows.factor(i);
      copy.row(rows.least(i) * factor, rows.most(i) * factor);
    }
    for (int j = 0; j < matrix.columns(); j++) {
      double factor = columns.factor(j);
      copy.column(columns.least(j) / factor, columns.most(j) / factor);
      copy.price(j, price[j] * factor);
    }
    matrix.read((i, j, value) -> copy.put(i, j, rows.factor(i) * value * columns.factor(j)));
    return copy;
  }

  private ResultStatus attempt(Way way, LoadedLp lp) {
    release();
    double[] found = new double[matrix.columns()];
    ResultStatus status = attempt.run(way, lp, found);
    if (status == ResultStatus.OPTIMAL) {
      for (int j = 0; j < found.length; j++) {
        found[j] *= columns.factor(j);
      }
      if (holds(found)) {
        answered = lp;
        x = found;
        return status;
      }
      failures++;
      LOG.warn("{} answered a linear programme of {} with a point beside it", way, size());
      return ResultStatus.ABNORMAL;
    }
    if (failed(status)) {
      failures++;
      LOG.warn("{} failed at a linear programme of {}: {}", way, size(), status);
    }
    return status;
  }

  private static boolean failed(ResultStatus status) {
    return status != ResultStatus.OPTIMAL && status != ResultStatus.INFEASIBLE;
  }

  private String size() {
    return matrix.rows() + " rows and " + matrix.columns() + " columns";
  }

  /** True for a point within rows and bounds, but for rounding. */
  private boolean holds(double[] point) {
    for (int j = 0; j < point.length; j++) {
      double slack = TOLERANCE * Math.max(columns.factor(j), Math.abs(point[j]));
      if (!columns.hold(j, point[j], slack)) {
        return false;
      }
    }
    return rowsHold(matrix.sum(point, false), null)
        || rowsHold(matrix.sum(point, false).clone(), matrix.sum(point, true));
  }

  /**
   * True where rows hold to a share of what they add up, and at least to that share of one.
   *
   * @param gross what each row adds up, signs aside; null for rows that hold without looking at it
   */
  private boolean rowsHold(double[] activity, double[] gross) {
    for (int i = 0; i < activity.length; i++) {
      double size = gross == null ? 0 : gross[i];
      if (!rows.hold(i, activity[i], TOLERANCE * Math.max(1 / rows.factor(i), size))) {
        return false;
      }
    }
    return true;
  }

  /** Value of a column in the last answer. */
  double value(int column) {
    return x[column];
  }

  /** Worth of one more unit of the limit of a row in the last answer. */
  double dual(int row) {
    return answered.dual(row) * rows.factor(row);
  }

  /** What the last answer comes to. */
  double objective() {
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += price[j] * x[j];
    }
    return sum;
  }

  private void release() {
    if (answered != null && answered != main) {
      answered.close();
    }
    answered = null;
  }

  @Override
  public void close() {
    release();
    main.close();
  }
}
