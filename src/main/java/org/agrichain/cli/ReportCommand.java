package org.agrichain.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.agrichain.plan.PlanChecker;
import org.agrichain.plan.Violation;
import org.agrichain.report.page.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code report}: a plan as a page with pictures, and the numbers behind them as a workbook. */
@Command(name = "report", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReportCommand implements Callable<Integer> {
  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PLAN_DIR", descriptionKey = "plan-folder")
  private Path folder;

  @Option(names = "--dataset", paramLabel = "DATASET")
  private String dataset;

  @Option(names = "--scenario", paramLabel = "ID")
  private String scenario;

  @Option(names = "--rules", paramLabel = "DIR")
  private Path rules;

  @Option(names = "--trust-drl", descriptionKey = "trust-drl")
  private boolean trustDrl;

  @Override
  public Integer call() throws Exception {
    Words words = root.words();
    PlanInput input =
        PlanInput.read(
            words, spec.commandLine(), folder, dataset, scenario, new RuleSource(rules, trustDrl));
    if (input.dataset() == null) {
      new IssueList(words).print(input.issues(), spec.commandLine().getErr());
      return ExitCode.BAD_INPUT;
    }
    if (input.plan().summary().valueYuan() == null) {
      throw new CommandRefused(ExitCode.NO_PLAN, words.say("report.no-plan", folder));
    }
    // Pictures make a plan look sound; one that is not gets none.
    List<Violation> violations = PlanChecker.check(input.dataset(), input.options(), input.plan());
    if (!violations.isEmpty()) {
      throw new CommandRefused(
          ExitCode.BAD_INPUT, words.say("report.violations", violations.size(), folder));
    }
    ReportWriter.write(input.plan(), input.dataset(), folder, root.lang());
    spec.commandLine()
        .getOut()
        .println(
            words.say(
                "report.done",
                folder.resolve(ReportWriter.PAGE),
                folder.resolve(ReportWriter.WORKBOOK)));
    return ExitCode.OK;
  }
}
