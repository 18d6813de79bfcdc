package org.agrichain.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.agrichain.explain.AnswerJson;
import org.agrichain.explain.BottleneckAnswer;
import org.agrichain.explain.BottleneckText;
import org.agrichain.explain.Explanation;
import org.agrichain.explain.LotAnswer;
import org.agrichain.explain.LotText;
import org.agrichain.explain.Names;
import org.agrichain.explain.UnknownName;
import org.agrichain.explain.WhyNotAnswer;
import org.agrichain.explain.WhyNotText;
import org.agrichain.plan.PlanChecker;
import org.agrichain.plan.Violation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code explain}: why a published plan is as it is, and what would have to change. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PLAN_DIR", descriptionKey = "plan-folder")
  private Path folder;

  @ArgGroup(multiplicity = "1")
  private Question question;

  @Option(names = "--top", paramLabel = "N", defaultValue = "6")
  private int top;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--dataset", paramLabel = "DATASET")
  private String dataset;

  @Option(names = "--scenario", paramLabel = "ID")
  private String scenario;

  @Option(names = "--rules", paramLabel = "DIR")
  private Path rules;

  @Option(names = "--trust-drl", descriptionKey = "trust-drl")
  private boolean trustDrl;

  /** One question. */
  static final class Question {
    @Option(names = "--lot", paramLabel = "ID")
    private String lot;

    @Option(names = "--why-not", paramLabel = "NAME")
    private String whyNot;

    @Option(names = "--bottlenecks")
    private boolean bottlenecks;
  }

  @Override
  public Integer call() throws Exception {
    Words words = root.words();
    if (top < 1) {
      throw new CommandRefused(ExitCode.USAGE, words.say("option.positive", "--top", top));
    }
    PlanInput input =
        PlanInput.read(
            words, spec.commandLine(), folder, dataset, scenario, new RuleSource(rules, trustDrl));
    if (input.dataset() == null) {
      new IssueList(words).print(input.issues(), spec.commandLine().getErr());
      return ExitCode.BAD_INPUT;
    }
    List<Violation> violations = PlanChecker.check(input.dataset(), input.options(), input.plan());
    if (!violations.isEmpty()) {
      throw new CommandRefused(
          ExitCode.BAD_INPUT, words.say("accounts.violations", violations.size(), folder));
    }
    if (input.plan().summary().valueYuan() == null) {
      throw new CommandRefused(ExitCode.NO_PLAN, words.say("accounts.no-plan", folder));
    }
    try (Explanation explanation =
        new Explanation(input.dataset(), input.options(), input.plan())) {
      answer(explanation);
    } catch (UnknownName unknown) {
      throw new CommandRefused(ExitCode.USAGE, unknown.sentence(words.locale()));
    }
    return ExitCode.OK;
  }

  private void answer(Explanation explanation) throws UnknownName {
    Names names = explanation.names();
    if (question.lot != null) {
      LotAnswer answer = explanation.lot(question.lot);
      print(answer, new LotText(names, root.words().locale()).lines(answer));
    } else if (question.bottlenecks) {
      BottleneckAnswer answer = explanation.bottlenecks(top);
      print(answer, new BottleneckText(names, root.words().locale()).lines(answer));
    } else {
      WhyNotAnswer answer = explanation.whyNot(question.whyNot);
      print(answer, new WhyNotText(names, root.words().locale()).lines(answer));
    }
  }

  private void print(Record answer, List<String> lines) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(AnswerJson.of(answer));
    } else {
      lines.forEach(out::println);
    }
    out.flush();
  }
}
