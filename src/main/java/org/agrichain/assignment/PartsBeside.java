package org.agrichain.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Parts that a second thread solves one after another while the first solves others. No part of one
 * thread shares a row with a part of the other as long as a turn lasts, so that what both find
 * holds together.
 */
final class PartsBeside {
  /** A further part may take so many times what is left of a turn. */
  private static final double FITS = 1.3;

  /** With less of a turn left, as a share, it ends. */
  private static final double LEAST_LEFT = 0.25;

  /** With less of the time left no further part is begun. */
  private static final double LEAST_SECONDS = 1;

  /** A turn that is so nearly over, as a share, is waited for. */
  private static final double NEARLY = 0.12;

  private final SearchState state;
  private final Neighbourhoods parts;
  private final PartSolver solver;

  /** Rows of the parts that each thread took since the turn began. */
  private BitSet here = new BitSet();

  private BitSet beside = new BitSet();
  private double[] from;
  private double turn;
  private long started;

  private volatile boolean left;

  /** What the second thread does; null when it has nothing to do. */
  private CompletableFuture<List<SolvedPart>> running;

  PartsBeside(SearchState state, Neighbourhoods parts, PartSolver solver) {
    this.state = state;
    this.parts = parts;
    this.solver = solver;
  }

  boolean running() {
    return running != null;
  }

  /** True when the parts of a turn are solved; one that is nearly over is waited for. */
  boolean over() {
    double rest = turn - (System.nanoTime() - started) / 1e9;
    if (rest < NEARLY * turn) {
      try {
        running.get(Math.round(1e9 * NEARLY * turn), TimeUnit.NANOSECONDS);
      } catch (TimeoutException notYet) {
        return false;
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      } catch (ExecutionException failed) {
        return true; // take() tells what failed.
      }
    }
    return running.isDone();
  }

  /** Value of every column that the turn began with. */
  double[] from() {
    return from;
  }

  /** Nobody wants the rest of the turn: it ends with the part that is being solved. */
  void leave() {
    left = true;
    running = null;
  }

  /** Ends the turn, waiting for what is still being solved. */
  List<SolvedPart> take() {
    List<SolvedPart> solved = running.join();
    running = null;
    here = new BitSet();
    beside = new BitSet();
    return solved;
  }

  /**
   * Position of the best part that shares no row with what the second thread has; -1 when there is
   * none.
   */
  int nextHere() {
    synchronized (parts) {
      return parts.bestApart(beside, Set.of());
    }
  }

  /** The first thread is going to solve a part. */
  void takesHere(int n) {
    synchronized (parts) {
      here.or(parts.rowsOf(n));
    }
  }

  /**
   * Begins a turn of the second thread with a part, and others after it.
   *
   * @param first position of the part
   * @param seconds how long the turn may take about; with steps it is that one part
   */
  void start(int first, double seconds, double[] point) {
    from = point;
    turn = Math.min(seconds, state.secondsLeft());
    started = System.nanoTime();
    beside.or(parts.rowsOf(first));
    Neighbourhood part = parts.part(first);
    double limit = parts.limit(first);
    running = CompletableFuture.supplyAsync(() -> solve(first, part, limit));
  }

  private List<SolvedPart> solve(int first, Neighbourhood firstPart, double firstLimit) {
    List<SolvedPart> solved = new ArrayList<>();
    Set<Integer> gone = new TreeSet<>();
    int n = first;
    Neighbourhood part = firstPart;
    double limit = firstLimit;
    double[] x = from;
    double rest = turn;
    while (true) {
      gone.add(n);
      SolvedPart each = solver.solve(n, part, limit, x);
      solved.add(each);
      rest -= each.spent();
      x = each.result().x() == null ? x : each.result().x();
      boolean late = left || state.secondsLeft() < LEAST_SECONDS || state.cancelled();
      if (state.settings.steps() != null || rest < LEAST_LEFT * turn || late) {
        return solved;
      }
      synchronized (parts) {
        n = parts.bestApart(here, gone, FITS * rest);
        if (n < 0) {
          return solved;
        }
        beside.or(parts.rowsOf(n));
        part = parts.part(n);
        limit = parts.limit(n);
      }
    }
  }
}
