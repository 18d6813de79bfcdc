package org.agrichain.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.agrichain.cluster.ClusterFault;
import org.agrichain.cluster.SparkSubmission;
import org.agrichain.cluster.SparkSweep;
import org.agrichain.comparison.CellResult;
import org.agrichain.scenario.Cell;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The way from the command line to a cluster.
 *
 * @param asked address of the cluster that the user named; null for none
 */
record ClusterDoor(AgriChain root, CommandSpec spec, String asked) {

  /** True when the cells are planned on a cluster and this process is its driver. */
  boolean opens() {
    return SparkSubmission.master() != null;
  }

  /** True when this process is not yet the driver of the cluster that the user named. */
  boolean leadsElsewhere() {
    return asked != null && !opens();
  }

  /** Runs the same command as a driver and waits for it; gives its exit code. */
  int handOver() throws IOException, InterruptedException {
    List<String> arguments = spec.root().commandLine().getParseResult().originalArgs();
    try {
      Process driver =
          SparkSubmission.find(System.getenv()).start(asked, Main.class.getName(), arguments);
      if (root.ownsProcess()) {
        Interruption.onSignal(driver::destroy);
      }
      return driver.waitFor();
    } catch (ClusterFault e) {
      throw refused(e);
    }
  }

  /** Plans cells as a job of the cluster. */
  CellPlanning planning(SweepRun run, Path grid, RuleSource rules) {
    String master = asked == null ? SparkSubmission.master() : asked;
    SparkSweep sweep =
        new SparkSweep(
            master, run.source().packed(grid, rules), run.planner(), run.folder().basePlan());
    return new CellPlanning() {
      @Override
      public void run(List<Cell> cells, Consumer<CellResult> finished) throws IOException {
        try {
          sweep.run(cells, run.folder(), finished);
        } catch (ClusterFault e) {
          throw refused(e);
        }
      }

      @Override
      public void cancel() {
        sweep.cancel();
      }
    };
  }

  private CommandRefused refused(ClusterFault fault) {
    return switch (fault.kind()) {
      case NO_SPARK ->
          new CommandRefused(
              ExitCode.USAGE, root.words().say("cluster.no-spark", fault.getMessage()));
      case NO_JAR ->
          new CommandRefused(
              ExitCode.USAGE, root.words().say("cluster.no-jar", fault.getMessage()));
      case ENDED ->
          new CommandRefused(
              ExitCode.INTERNAL, root.words().say("cluster.ended", fault.getMessage()));
    };
  }
}
