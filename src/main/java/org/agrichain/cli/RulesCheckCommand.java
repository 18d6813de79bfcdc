package org.agrichain.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.agrichain.dataset.Reading;
import org.agrichain.explain.AnswerJson;
import org.agrichain.tables.Finding;
import org.agrichain.tables.FindingText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code rules check}: rule tables against each other and against the process of a dataset. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RulesCheckCommand implements Callable<Integer> {
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

  /** What was found: one JSON document. */
  record Document(String dataset, List<FindingText> findings) {}

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
    List<Finding> findings = new RuleSource(rules, trustDrl).call().check(reading.dataset());
    if (json) {
      List<FindingText> texts = findings.stream().map(each -> each.in(words.lang())).toList();
      out.print(AnswerJson.of(new Document(reading.dataset().header().dataset(), texts)));
    } else {
      findings.forEach(finding -> out.print(finding.text(words.lang())));
      out.println(words.say("rules.check-count", findings.size()));
    }
    return findings.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
  }
}
