package org.agrichain.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.agrichain.PlanSettings;
import org.agrichain.ValueChainOptimizer;
import org.agrichain.dataset.Reading;
import org.agrichain.plan.Plan;
import org.agrichain.report.PlanWriter;
import org.agrichain.rules.RuleBook;
import picocli.CommandLine;

/** One planning run from the dataset to the written folder. */
final class Planning {
  private static final String PLAN_FILE = "plan.json";

  private final AgriChain root;
  private final CommandLine command;
  private final DatasetSource source;
  private final PlanOptions options;
  private final Path folder;
  private volatile ValueChainOptimizer running;
  private volatile boolean stopping;

  Planning(
      AgriChain root,
      CommandLine command,
      DatasetSource source,
      PlanOptions options,
      Path usualFolder) {
    this.root = root;
    this.command = command;
    this.source = source;
    this.options = options;
    this.folder = options.out(usualFolder);
  }

  int run() throws Exception {
    Words words = root.words();
    PlanSettings settings = options.settings(words);
    refuseForeignFolder();
    if (root.ownsProcess()) {
      Interruption.onSignal(this::stop);
    }
    FutureTask<RuleBook> rules = options.rules().begin();
    Reading reading = source.read();
    new IssueList(words).print(reading.issues(), command.getErr());
    if (reading.dataset() == null) {
      return ExitCode.BAD_INPUT;
    }
    ValueChainOptimizer optimizer = new ValueChainOptimizer(RuleSource.finish(rules));
    running = optimizer;
    ProgressPrinter progress = new ProgressPrinter(command.getOut(), root.terminal(), words);
    Plan found;
    try {
      found = optimizer.plan(reading, sinceStart(settings), progress);
    } finally {
      progress.finish();
    }
    return publish(found, reading);
  }

  /** The time asked for counts from the start of the program, a run's from its own. */
  private static PlanSettings sinceStart(PlanSettings settings) {
    double gone = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    return settings.seconds() == null
        ? settings
        : settings.withSeconds(Math.max(1, settings.seconds() - gone));
  }

  private int publish(Plan found, Reading reading) throws IOException {
    Plan plan =
        found.withSummary(
            found
                .summary()
                .withSource(
                    source.recordedIn(folder),
                    source.scenario(),
                    options.rules().recordedIn(folder)));
    boolean solved = plan.summary().valueYuan() != null;
    boolean written = solved || !Files.exists(folder);
    if (written) {
      PlanWriter.write(plan, reading.dataset(), folder);
    }
    SummaryText text = new SummaryText(root.words());
    PrintWriter out = command.getOut();
    text.lines(plan.summary()).forEach(out::println);
    if (solved) {
      out.println(root.words().say("summary.folder", folder));
      out.println(Self.next(root.words(), "verify", source.text(), folder.toString()));
    } else {
      out.println(root.words().say(written ? "summary.no-plan" : "summary.kept", folder));
      out.println(Self.next(root.words(), clashes()));
    }
    out.flush();
    return solved ? ExitCode.OK : ExitCode.NO_PLAN;
  }

  /** The command that says why there is no plan. */
  private String[] clashes() {
    return source.scenario() == null
        ? new String[] {"clashes", source.text()}
        : new String[] {"clashes", source.text(), "--scenario", source.scenario()};
  }

  /** Never replaces a folder that holds something else than an earlier plan. */
  private void refuseForeignFolder() throws IOException {
    if (!Files.exists(folder) || Files.exists(folder.resolve(PLAN_FILE))) {
      return;
    }
    boolean empty = false;
    if (Files.isDirectory(folder)) {
      try (Stream<Path> inside = Files.list(folder)) {
        empty = inside.findAny().isEmpty();
      }
    }
    if (!empty) {
      throw new CommandRefused(ExitCode.USAGE, root.words().say("plan.foreign-folder", folder));
    }
  }

  /** Ends the search in good order; before there is one, or the second time, the program. */
  private void stop() {
    ValueChainOptimizer optimizer = running;
    if (optimizer == null || stopping || !optimizer.searches()) {
      command.getErr().println(root.words().say("plan.stopped-early"));
      System.exit(ExitCode.NO_PLAN);
    }
    stopping = true;
    optimizer.cancel();
  }
}
