package org.agrichain.pricing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
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

  private static final double ROOT_WEIGHT = 3;
  private static final double ENOUGH_SECONDS_PER_COLUMN = 2.5e-3;
  private static final double LEAST_ENOUGH = 5;
  private static final double MORE_THAN_SHARE = 1.5;

  private final Network network;
  private final double[] price;
  private final int blockedColumns;
  private final Set<BoundPart> periods = Collections.newSetFromMap(new IdentityHashMap<>());
  private volatile boolean stopped;
  private BoundProblem running;

  /**
   * Prepares a bound.
   *
   * @param network model
   * @param price row prices of its linear relaxation
   */
  public RootBound(Network network, double[] price) {
    this(network, price, BLOCKED_COLUMNS);
  }

  RootBound(Network network, double[] price, int blockedColumns) {
    this.network = network;
    this.price = price;
    this.blockedColumns = blockedColumns;
  }

  /**
   * Bounds part after part, the smallest first.
   *
   * @param effort effort for all parts; seconds are shared by the number of columns and what is
   *     done with them
   * @param seed seed
   * @param found hears every bound of the whole, in thousand yuan
   */
  public void solve(Effort effort, long seed, DoubleConsumer found) {
    Components components = new Components(network, price);
    List<BoundPart> pieces = new ArrayList<>();
    double sum = components.constant;
    for (int p = 0; p < components.columns.size(); p++) {
      BoundPart part = components.part(p);
      if (part.columns().length > blockedColumns && network.periods > 1) {
        PeriodBlocks blocks = new PeriodBlocks(network, part, price);
        sum += blocks.constant;
        pieces.addAll(blocks.blocks);
        periods.addAll(blocks.blocks);
      } else {
        pieces.add(part);
      }
    }
    double weightLeft = 0;
    for (BoundPart piece : pieces) {
      sum += piece.linear(network, price);
      weightLeft += weight(piece);
    }
    found.accept(loosened(sum));
    long start = System.nanoTime();
    for (BoundPart piece : pieces) {
      if (stopped) {
        return;
      }
      double share = weight(piece) / weightLeft;
      weightLeft -= weight(piece);
      Effort own = effort;
      if (effort.seconds() != null) {
        double left = effort.seconds() - (System.nanoTime() - start) / 1e9;
        // Periods always take what they get; of root cuts some are soon done.
        double part = isPeriod(piece) ? share : Math.min(1, MORE_THAN_SHARE * share);
        double most = pieces.size() == 1 ? left : enough(piece);
        own = Effort.ofSeconds(Math.max(0.1, Math.min(most, left * part)));
      }
      double gained = piece.linear(network, price) - solve(piece, own, seed);
      if (gained > 0) {
        sum -= gained;
        found.accept(loosened(sum));
      }
    }
  }

  /** Root cuts of a part take much longer before they gain no more than branching on periods. */
  private double weight(BoundPart piece) {
    return piece.columns().length * (isPeriod(piece) ? 1 : ROOT_WEIGHT);
  }

  /** Seconds after which a piece hardly gains any more; those of other pieces are better spent. */
  private double enough(BoundPart piece) {
    return isPeriod(piece)
        ? Double.POSITIVE_INFINITY
        : Math.max(LEAST_ENOUGH, ENOUGH_SECONDS_PER_COLUMN * piece.columns().length);
  }

  private boolean isPeriod(BoundPart piece) {
    return periods.contains(piece);
  }

  private static double loosened(double bound) {
    return bound + Math.abs(bound) * TOLERANCE;
  }

  private double solve(BoundPart part, Effort effort, long seed) {
    BoundProblem problem = new BoundProblem(network, part, price);
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
