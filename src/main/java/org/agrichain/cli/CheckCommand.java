package org.agrichain.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.agrichain.NetworkCheck;
import org.agrichain.dataset.RowPlaces;
import org.agrichain.domain.Issue;
import org.agrichain.rules.RuleBook;
import org.agrichain.rules.RuleFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code check}: everything wrong with a dataset and its model, and with rules of a folder. */
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
    FutureTask<RuleBook> begun = new RuleSource(rules, trustDrl).begin();
    RowPlaces.Located located = new DatasetSource(dataset, scenario).variants().locate(scenario);
    List<Issue> issues = new ArrayList<>(located.reading().issues());
    RuleBook book = null;
    try {
      book = RuleSource.finish(begun);
    } catch (RuleFault fault) {
      issues.addAll(fault.issues());
    }
    if (IssueList.errors(issues) == 0) {
      issues.addAll(NetworkCheck.issues(located, book));
    }
    new IssueList(root.words()).print(issues, out);
    if (IssueList.errors(issues) > 0) {
      return ExitCode.BAD_INPUT;
    }
    out.println(root.words().say("check.fine", dataset));
    return ExitCode.OK;
  }
}
