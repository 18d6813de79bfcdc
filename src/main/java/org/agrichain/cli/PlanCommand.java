package org.agrichain.cli;

import java.util.concurrent.Callable;
import org.agrichain.PlanSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code plan}: the best plan for a dataset that can be found in the time. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class PlanCommand implements Callable<Integer> {
  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "dataset")
  private String dataset;

  @Mixin private PlanOptions options;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = PlanSettings.USUAL_THREADS;

  @Override
  public Integer call() throws Exception {
    DatasetSource source = new DatasetSource(dataset, options.scenario());
    return new Planning(
            root, spec.commandLine(), source, options.withThreads(threads), source.planFolder())
        .run();
  }
}
