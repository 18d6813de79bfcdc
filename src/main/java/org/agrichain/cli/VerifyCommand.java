package org.agrichain.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.agrichain.dataset.Reading;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.agrichain.plan.PlanReader;
import org.agrichain.plan.PlanSummary;
import org.agrichain.plan.Violation;
import org.agrichain.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code verify}: re-derives a published plan from the dataset and its tables alone. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {
  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..2",
      paramLabel = "[DATASET] PLAN_DIR",
      hideParamSyntax = true,
      descriptionKey = "places")
  private List<String> places;

  @Option(names = "--dataset", paramLabel = "DATASET")
  private String dataset;

  @Option(names = "--scenario", paramLabel = "ID")
  private String scenario;

  @Option(names = "--rules", paramLabel = "DIR")
  private Path rules;

  @Override
  public Integer call() throws Exception {
    Words words = root.words();
    if (places.size() > 2) {
      throw new ParameterException(spec.commandLine(), words.say("verify.places"));
    }
    if (places.size() == 2 && dataset != null) {
      throw new ParameterException(spec.commandLine(), words.say("verify.two-datasets"));
    }
    Path folder = Path.of(places.get(places.size() - 1));
    Plan plan = PlanReader.read(folder);
    PlanSummary summary = plan.summary();
    FutureTask<RuleBook> compiling = rules(summary, folder).begin();
    DatasetSource source = dataset(summary, folder);
    Reading reading = source.read();
    if (reading.dataset() == null) {
      new IssueList(words).print(reading.issues(), spec.commandLine().getErr());
      return ExitCode.BAD_INPUT;
    }
    refuseOther(
        words.say("verify.dataset", source.text()), summary.datasetSha256(), reading.sha256());
    RuleBook book = RuleSource.finish(compiling);
    refuseOther(words.say("verify.rules"), summary.rulesSha256(), book.sha256());
    return tell(
        PlanChecker.check(reading.dataset(), book.derive(reading.dataset()), plan), summary);
  }

  private int tell(List<Violation> violations, PlanSummary summary) {
    Words words = root.words();
    PrintWriter out = spec.commandLine().getOut();
    violations.forEach(
        violation ->
            out.println(
                words.say(
                    "verify.violation", violation.code(), violation.sentence(words.locale()))));
    if (!violations.isEmpty()) {
      out.println(words.say("verify.violations", violations.size()));
      return ExitCode.BAD_INPUT;
    }
    out.println(words.say("verify.fine", new Figures(words).yuan(summary.valueYuan())));
    return ExitCode.OK;
  }

  private DatasetSource dataset(PlanSummary summary, Path folder) {
    String under = scenario == null ? summary.scenario() : scenario;
    if (places.size() == 2) {
      return new DatasetSource(places.get(0), under);
    }
    if (dataset != null) {
      return new DatasetSource(dataset, under);
    }
    if (summary.datasetPath() == null) {
      throw new ParameterException(spec.commandLine(), root.words().say("verify.no-dataset"));
    }
    return DatasetSource.recorded(summary.datasetPath(), folder).under(under);
  }

  private RuleSource rules(PlanSummary summary, Path folder) {
    return rules != null ? new RuleSource(rules) : RuleSource.recorded(summary.rulesPath(), folder);
  }

  private void refuseOther(String what, String planned, String now) {
    if (!now.equals(planned)) {
      throw new CommandRefused(
          ExitCode.BAD_INPUT, root.words().say("verify.mismatch", what, planned, now));
    }
  }
}
