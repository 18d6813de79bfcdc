package org.agrichain.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.agrichain.PlanSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demo}: plans the flagship inside the jar. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class DemoCommand implements Callable<Integer> {
  private static final Path FOLDER = Path.of("agrichain-demo-plan");

  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;
  @Mixin private PlanOptions options;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = PlanSettings.USUAL_THREADS;

  @Override
  public Integer call() throws Exception {
    return new Planning(
            root,
            spec.commandLine(),
            DatasetSource.FLAGSHIP.under(options.scenario()),
            options.withThreads(threads),
            FOLDER)
        .run();
  }
}
