package org.agrichain.pricing;

import java.util.ArrayList;
import java.util.List;
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

  private final Network network;
  private final double[] price;
  private final int blockedColumns;
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
   * @param effort effort for all parts; seconds are shared by the number of columns
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
        PeriodBlocks periods = new PeriodBlocks(network, part, price);
        sum += periods.constant;
        pieces.addAll(periods.blocks);
      } else {
        pieces.add(part);
      }
    }
    double columnsLeft = 0;
    for (BoundPart piece : pieces) {
      sum += piece.linear(network, price);
      columnsLeft += piece.columns().length;
    }
    found.accept(loosened(sum));
    long start = System.nanoTime();
    for (BoundPart piece : pieces) {
      if (stopped) {
        return;
      }
      double share = piece.columns().length / columnsLeft;
      columnsLeft -= piece.columns().length;
      Effort own = effort;
      if (effort.seconds() != null) {
        double left = effort.seconds() - (System.nanoTime() - start) / 1e9;
        own = Effort.ofSeconds(Math.max(0.1, left * Math.min(1, 1.5 * share)));
      }
      double gained = piece.linear(network, price) - solve(piece, own, seed);
      if (gained > 0) {
        sum -= gained;
        found.accept(loosened(sum));
      }
    }
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
