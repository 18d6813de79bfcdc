package org.agrichain.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Issue;
import org.agrichain.rules.RuleFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code check}: everything wrong with a dataset, and with rules when a folder is given. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "dataset")
  private String dataset;

  @Option(names = "--scenario", paramLabel = "ID")
  private String scenario;

  @Option(names = "--rules", paramLabel = "DIR")
  private Path rules;

  @Option(names = "--trust-drl", descriptionKey = "trust-drl")
  private boolean trustDrl;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Reading reading = new DatasetSource(dataset, scenario).read();
    List<Issue> issues = new ArrayList<>(reading.issues());
    if (rules != null) {
      issues.addAll(issuesOfRules());
    }
    new IssueList(root.words()).print(issues, out);
    if (IssueList.errors(issues) > 0) {
      return ExitCode.BAD_INPUT;
    }
    out.println(root.words().say("check.fine", dataset));
    return ExitCode.OK;
  }

  private List<Issue> issuesOfRules() throws Exception {
    try {
      new RuleSource(rules, trustDrl).call();
      return List.of();
    } catch (RuleFault fault) {
      return fault.issues();
    }
  }
}
