package org.agrichain.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.agrichain.QuickPlanner;
import org.agrichain.comparison.CellResult;
import org.agrichain.scenario.Cell;
import org.agrichain.scenario.SweepFolder;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import scala.reflect.ClassTag;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Plans the cells of a sweep as one Spark job, a task for each cell. A cell that is finished is
 * kept by the driver at once; the cells of a machine that is lost are planned again on another.
 */
public final class SparkSweep {
  private static final String QUIET =
      "-Dorg.slf4j.simpleLogger.defaultLogLevel=off -Dlog4j2.StatusLogger.level=OFF";

  private final String master;
  private final SweepSource source;
  private final QuickPlanner planner;
  private final Path basePlan;
  private volatile boolean cancelled;
  private volatile JavaSparkContext running;

  /**
   * Prepares a sweep.
   *
   * @param master address of the cluster, as Spark writes it
   * @param planner how each cell is planned
   * @param basePlan folder of the plan to start from
   */
  public SparkSweep(String master, SweepSource source, QuickPlanner planner, Path basePlan) {
    this.master = master;
    this.source = source;
    this.planner = planner;
    this.basePlan = basePlan;
  }

  /** Begins no further cell. */
  public void cancel() {
    cancelled = true;
    JavaSparkContext now = running;
    if (now != null) {
      now.sc().cancelAllJobs();
    }
  }

  /**
   * Plans cells.
   *
   * @param finished hears of every finished cell, one after another
   * @throws ClusterFault when the cluster cannot be reached or gives up; what is finished is kept
   */
  public void run(List<Cell> cells, SweepFolder folder, Consumer<CellResult> finished)
      throws ClusterFault, IOException {
    if (cells.isEmpty() || cancelled) {
      return;
    }
    SparkConf settings = settings();
    SweepPack pack = SweepPack.of(source, planner, basePlan);
    AtomicReference<IOException> unkept = new AtomicReference<>();
    try (JavaSparkContext spark = new JavaSparkContext(settings)) {
      running = spark;
      if (!cancelled) {
        spark
            .sc()
            .runJob(
                spark.parallelize(cells, cells.size()).rdd(),
                new CellTask(spark.broadcast(pack)),
                new Keeping(folder, finished, unkept),
                ClassTag.<CellResult>apply(CellResult.class));
      }
    } catch (Exception e) {
      // Spark's own exceptions are checked ones that its signatures do not name.
      if (unkept.get() != null) {
        throw unkept.get();
      }
      if (!cancelled) {
        throw new ClusterFault(ClusterFault.Kind.ENDED, reason(e), e);
      }
    } finally {
      running = null;
    }
  }

  /** What the user set holds, in spark-defaults.conf or for spark-submit. */
  private SparkConf settings() throws ClusterFault, IOException {
    SparkConf conf = new SparkConf();
    String options = conf.get("spark.executor.extraJavaOptions", "");
    return conf.setMaster(master)
        .setIfMissing("spark.app.name", "agrichain sweep")
        .setIfMissing("spark.executor.memory", "2g")
        // Every machine that is lost costs a try of the cells that it had.
        .setIfMissing("spark.task.maxFailures", "8")
        .setIfMissing("spark.ui.enabled", "false")
        .set("spark.executor.extraJavaOptions", (options + " " + QUIET).strip())
        // The program's libraries before Spark's older or newer ones of the same name.
        .set("spark.executor.userClassPathFirst", "true")
        .setJars(ProgramJars.own().forExecutors().toArray(String[]::new));
  }

  private static String reason(Throwable fault) {
    String said = fault.getMessage();
    return said == null ? fault.getClass().getSimpleName() : said.lines().findFirst().orElse("");
  }

  /** Called by the driver for each finished cell, by one thread. */
  private static final class Keeping extends AbstractFunction2<Object, CellResult, BoxedUnit> {
    private final SweepFolder folder;
    private final Consumer<CellResult> finished;
    private final AtomicReference<IOException> unkept;

    Keeping(
        SweepFolder folder, Consumer<CellResult> finished, AtomicReference<IOException> unkept) {
      this.folder = folder;
      this.finished = finished;
      this.unkept = unkept;
    }

    @Override
    public BoxedUnit apply(Object partition, CellResult result) {
      try {
        folder.keep(result);
      } catch (IOException e) {
        unkept.set(e);
        throw new UncheckedIOException(e);
      }
      finished.accept(result);
      return BoxedUnit.UNIT;
    }
  }
}
