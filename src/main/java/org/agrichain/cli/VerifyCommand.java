package org.agrichain.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.agrichain.plan.PlanChecker;
import org.agrichain.plan.PlanSummary;
import org.agrichain.plan.Violation;
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

  @Option(names = "--trust-drl", descriptionKey = "trust-drl")
  private boolean trustDrl;

  @Override
  public Integer call() throws Exception {
    Words words = root.words();
    if (places.size() > 2) {
      throw new ParameterException(spec.commandLine(), words.say("verify.places"));
    }
    if (places.size() == 2 && dataset != null) {
      throw new ParameterException(spec.commandLine(), words.say("verify.two-datasets"));
    }
    PlanInput input =
        PlanInput.read(
            words,
            spec.commandLine(),
            Path.of(places.get(places.size() - 1)),
            places.size() == 2 ? places.get(0) : dataset,
            scenario,
            new RuleSource(rules, trustDrl));
    if (input.dataset() == null) {
      new IssueList(words).print(input.issues(), spec.commandLine().getErr());
      return ExitCode.BAD_INPUT;
    }
    return tell(
        PlanChecker.check(input.dataset(), input.options(), input.plan()), input.plan().summary());
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
}
