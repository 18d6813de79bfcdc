package org.agrichain.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.agrichain.dataset.Reading;
import org.agrichain.explain.AnswerJson;
import org.agrichain.rules.RuleBook;
import org.agrichain.rules.RuleInfo;
import org.agrichain.rules.RuleUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code rules list}: every rule and row, where it stands, and what it did on a dataset. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RulesListCommand implements Callable<Integer> {
  private static final String LINE = "%8s %8s %8s %8s  %s:%d  %s  [%s]%n";

  @ParentCommand private RulesCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = "DATASET", descriptionKey = "dataset")
  private String dataset;

  @Option(names = "--rules", paramLabel = "DIR")
  private Path rules;

  @Option(names = "--trust-drl", descriptionKey = "trust-drl")
  private boolean trustDrl;

  @Option(names = "--json", descriptionKey = "rules-json")
  private boolean json;

  /** What the rules did on a dataset: one JSON document. */
  record Document(String dataset, List<RuleUse> rules) {}

  @Override
  public Integer call() throws Exception {
    Words words = parent.root().words();
    PrintWriter out = spec.commandLine().getOut();
    Reading reading =
        (dataset == null ? DatasetSource.FLAGSHIP : new DatasetSource(dataset)).read();
    if (reading.dataset() == null) {
      new IssueList(words).print(reading.issues(), spec.commandLine().getErr());
      return ExitCode.BAD_INPUT;
    }
    RuleBook book = new RuleSource(rules, trustDrl).call();
    List<RuleUse> uses = book.uses(reading.dataset());
    if (json) {
      out.print(AnswerJson.of(new Document(reading.dataset().header().dataset(), uses)));
      return ExitCode.OK;
    }
    out.println(words.say("rules.list-heading"));
    for (RuleUse use : uses) {
      RuleInfo rule = use.rule();
      out.printf(
          LINE,
          use.fired(),
          use.made(),
          use.adjusted(),
          use.refused(),
          rule.place(),
          rule.line(),
          rule.name(),
          rule.source());
    }
    long rows = uses.stream().filter(use -> use.rule().isRow()).count();
    out.println(words.say("rules.list-count", uses.size() - rows, rows));
    return ExitCode.OK;
  }
}
