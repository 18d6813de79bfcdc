package org.agrichain.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.agrichain.QuickPlanner;
import org.agrichain.comparison.Case;
import org.agrichain.comparison.CellResult;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.dataset.Factor;
import org.agrichain.dataset.Reading;
import org.agrichain.plan.Plan;

/**
 * Plans the cells of a sweep. Each cell starts from the whole decisions of the base plan and from
 * nothing else, so that it comes out the same alone, in any order and beside any other.
 */
public final class Sweep {
  private final DatasetVariants variants;
  private final String scenario;
  private final List<Factor> factors;
  private final QuickPlanner planner;
  private final Plan base;
  private volatile boolean cancelled;

  /**
   * Prepares a sweep.
   *
   * @param scenario scenario below every cell; null for none
   * @param base plan of the dataset under it, to start from; null for none
   */
  public Sweep(
      DatasetVariants variants,
      String scenario,
      List<Factor> factors,
      QuickPlanner planner,
      Plan base) {
    this.variants = variants;
    this.scenario = scenario;
    this.factors = factors;
    this.planner = planner;
    this.base = base;
  }

  /** Begins no further cell. */
  public void cancel() {
    cancelled = true;
  }

  /** Plans one cell. */
  public CellResult run(Cell cell) {
    long start = System.nanoTime();
    Reading reading = variants.read(scenario, cell.changes(factors));
    if (reading.dataset() == null) {
      return CellResult.refused(cell.number(), cell.levels(), seconds(start));
    }
    Plan plan = planner.plan(reading, base);
    Case planned =
        new Case(
            variants.scenario(scenario),
            reading.dataset(),
            () -> planner.rules().derive(reading.dataset()),
            plan);
    return CellResult.of(cell.number(), cell.levels(), planned, seconds(start));
  }

  private static double seconds(long start) {
    return Math.round((System.nanoTime() - start) / 1e7) / 100.0;
  }

  /**
   * Plans cells on several threads and keeps each as soon as it is finished.
   *
   * @param finished hears of every finished cell, from any of the threads
   */
  public void run(List<Cell> cells, int threads, SweepFolder folder, Consumer<CellResult> finished)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (Cell cell : cells) {
        running.add(
            pool.submit(
                () -> {
                  if (!cancelled) {
                    CellResult result = run(cell);
                    keep(folder, result);
                    finished.accept(result);
                  }
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      cancelled = true;
      pool.shutdown();
    }
  }

  private static void keep(SweepFolder folder, CellResult result) {
    try {
      folder.keep(result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
