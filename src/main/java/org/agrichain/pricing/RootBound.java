package org.agrichain.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.agrichain.network.Network;

/**
 * A better upper bound than the linear relaxation, part by part of the network: root cuts of the
 * exact solver on small parts, branching period by period on large ones; assignment limits are
 * relaxed. Meant for a second thread.
 */
public final class RootBound {
  /**
   * The exact solver works with relative tolerances of 1e-6; its bound is loosened by that much.
   */
  private static final double TOLERANCE = 1e-6;

  /**
   * Parts with more columns are cut into periods. Root cuts of a part of 12,000 columns come closer
   * in the same time than its periods do, of one of 20,000 much less close (measured, see
   * decisions/bound-by-periods.md).
   */
  private static final int BLOCKED_COLUMNS = 15_000;

  /** Root cuts hardly gain after so many seconds a column; periods hardly do for some time. */
  private static final double ROOT_SECONDS_PER_COLUMN = 2.2e-3;

  /** Small parts are mostly bounded to the end: where there is time for all, each may take this. */
  private static final double LEAST_SECONDS = 5;

  /** Seconds after which branching in a period of so many columns slows down; by the square. */
  private static final double PERIOD_SECONDS = 1.6;

  private static final double PERIOD_COLUMNS = 3_000;

  /** Bounding all parts again, for longer, gains only with so many times the time. */
  private static final double LONGER = 5;

  /** Share of the time left that bounding again may take: plans gain more at first. */
  private static final double AGAIN_SHARE = 0.4;

  private final Network network;
  private final double[] price;
  private final LinkingRows linking;
  private final int blockedColumns;
  private final Set<BoundDevice> without;
  private final Set<BoundPart> periods = Collections.newSetFromMap(new IdentityHashMap<>());
  private volatile boolean stopped;
  private BoundProblem running;

  /**
   * Prepares a bound.
   *
   * @param network model
   * @param price row prices of its linear relaxation
   * @param linking rows that every whole plan obeys
   * @param without devices that are left out
   */
  public RootBound(Network network, double[] price, LinkingRows linking, Set<BoundDevice> without) {
    this(network, price, linking, BLOCKED_COLUMNS, without);
  }

  RootBound(Network network, double[] price, LinkingRows linking, int blockedColumns) {
    this(network, price, linking, blockedColumns, Set.of());
  }

  private RootBound(
      Network network,
      double[] price,
      LinkingRows linking,
      int blockedColumns,
      Set<BoundDevice> without) {
    this.network = network;
    this.price = price;
    this.linking = linking;
    this.blockedColumns =
        without.contains(BoundDevice.PERIODS) ? Integer.MAX_VALUE : blockedColumns;
    this.without = without;
  }

  /**
   * Bounds part after part, the smallest first: each for as long as it pays, less when there is not
   * the time. Where there is time for much more, all of them are bounded again.
   *
   * @param effort effort for all parts
   * @param seed seed
   * @param found hears every bound of the whole, in thousand yuan
   */
  public void solve(Effort effort, long seed, DoubleConsumer found) {
    List<BoundPart> pieces = new ArrayList<>();
    boolean together = without.contains(BoundDevice.PARTS);
    Components components = together ? null : new Components(network, price);
    double sum = together ? network.constant : components.constant;
    for (BoundPart part : together ? List.of(BoundPart.whole(network)) : components.parts()) {
      if (part.columns().length > blockedColumns && network.periods > 1) {
        PeriodBlocks blocks = new PeriodBlocks(network, part, price);
        sum += blocks.constant;
        pieces.addAll(blocks.blocks);
        periods.addAll(blocks.blocks);
      } else {
        pieces.add(part);
      }
    }
    pieces.sort(Comparator.comparingInt(piece -> piece.columns().length));
    double[] bound = pieces.stream().mapToDouble(each -> each.linear(network, price)).toArray();
    found.accept(loosened(sum + Arrays.stream(bound).sum()));
    if (effort.seconds() == null) {
      pass(pieces, bound, piece -> effort, seed, sum, found);
      return;
    }
    double enough = pieces.stream().mapToDouble(this::enough).sum();
    long start = System.nanoTime();
    DoubleSupplier left = () -> effort.seconds() - (System.nanoTime() - start) / 1e9;
    double all = effort.seconds() / enough;
    double first = pieces.size() == 1 ? all : Math.min(1, all);
    double least = all > 1 ? LEAST_SECONDS : 0;
    pass(pieces, bound, each -> seconds(each, first, least, left), seed, sum, found);
    double again = AGAIN_SHARE * left.getAsDouble() / enough;
    if (again >= LONGER && !without.contains(BoundDevice.AGAIN)) {
      pass(pieces, bound, each -> seconds(each, again, 0, left), seed, sum, found);
    }
  }

  private Effort seconds(BoundPart piece, double times, double least, DoubleSupplier left) {
    double wanted = Math.max(isPeriod(piece) ? 0 : least, times * enough(piece));
    return Effort.ofSeconds(Math.max(0.1, Math.min(left.getAsDouble(), wanted)));
  }

  /** Bounds every part once, and keeps what is lower than before. */
  private void pass(
      List<BoundPart> pieces,
      double[] bound,
      Function<BoundPart, Effort> effort,
      long seed,
      double constant,
      DoubleConsumer found) {
    for (int p = 0; p < bound.length && !stopped; p++) {
      double lower = solve(pieces.get(p), effort.apply(pieces.get(p)), seed);
      if (lower < bound[p]) {
        bound[p] = lower;
        found.accept(loosened(constant + Arrays.stream(bound).sum()));
      }
    }
  }

  /** Seconds after which a piece hardly gains any more; those of other pieces are better spent. */
  private double enough(BoundPart piece) {
    int columns = piece.columns().length;
    return isPeriod(piece)
        ? PERIOD_SECONDS * Math.pow(columns / PERIOD_COLUMNS, 2)
        : ROOT_SECONDS_PER_COLUMN * columns;
  }

  private boolean isPeriod(BoundPart piece) {
    return periods.contains(piece);
  }

  private static double loosened(double bound) {
    return bound + Math.abs(bound) * TOLERANCE;
  }

  private double solve(BoundPart part, Effort effort, long seed) {
    BoundProblem problem = new BoundProblem(network, part, price, linking, without);
    try {
      synchronized (this) {
        if (stopped) {
          return Double.POSITIVE_INFINITY;
        }
        running = problem;
      }
      return problem.solve(effort, seed);
    } finally {
      synchronized (this) {
        running = null;
        problem.delete();
      }
    }
  }

  /** Stops a running solve as soon as the solver looks up. */
  public void stop() {
    synchronized (this) {
      stopped = true;
      if (running != null) {
        running.interrupt();
      }
    }
  }
}
