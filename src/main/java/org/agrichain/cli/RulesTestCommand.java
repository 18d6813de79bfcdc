package org.agrichain.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.agrichain.dataset.Reading;
import org.agrichain.explain.AnswerJson;
import org.agrichain.rules.RuleBook;
import org.agrichain.rules.RuleTestResult;
import org.agrichain.tables.RuleTest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code rules test}: whether the rules do what their authors wrote beside them. */
@Command(name = "test", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RulesTestCommand implements Callable<Integer> {
  @ParentCommand private RulesCommand parent;
  @Spec private CommandSpec spec;

  @Option(names = "--rules", paramLabel = "DIR")
  private Path rules;

  @Option(names = "--trust-drl", descriptionKey = "trust-drl")
  private boolean trustDrl;

  @Option(names = "--datasets", paramLabel = "DIR", descriptionKey = "test-datasets")
  private Path datasets = Path.of("datasets");

  @Option(names = "--json", descriptionKey = "rules-json")
  private boolean json;

  /**
   * Outcome of all tests: one JSON document.
   *
   * @param tests number of tests
   * @param failed number of those that failed, with those whose dataset cannot be read
   * @param results outcome of each test whose dataset can be read
   */
  record Document(int tests, int failed, List<RuleTestResult> results) {}

  @Override
  public Integer call() throws Exception {
    Words words = parent.root().words();
    PrintWriter out = spec.commandLine().getOut();
    RuleBook book = new RuleSource(rules, trustDrl).call();
    Map<String, List<RuleTest>> byDataset = new LinkedHashMap<>();
    for (RuleTest test : book.tables().tests()) {
      byDataset.computeIfAbsent(test.dataset(), name -> new ArrayList<>()).add(test);
    }
    int failed = 0;
    List<RuleTestResult> results = new ArrayList<>();
    for (Map.Entry<String, List<RuleTest>> each : byDataset.entrySet()) {
      Reading reading = source(each.getKey()).read();
      if (reading.dataset() == null) {
        new IssueList(words).print(reading.issues(), spec.commandLine().getErr());
        failed += each.getValue().size();
        continue;
      }
      results.addAll(book.test(each.getValue(), reading.dataset()));
    }
    List<RuleTestResult> wrong = results.stream().filter(each -> !each.passed()).toList();
    failed += wrong.size();
    int tests = book.tables().tests().size();
    if (json) {
      out.print(AnswerJson.of(new Document(tests, failed, results)));
    } else {
      wrong.forEach(each -> out.println(told(each, words)));
      out.println(words.say("rules.test-count", tests, failed));
    }
    return failed == 0 ? ExitCode.OK : ExitCode.BAD_INPUT;
  }

  private static String told(RuleTestResult result, Words words) {
    RuleTest test = result.test();
    boolean ofPlant = test.subject().isEmpty();
    String expected = ofPlant ? String.join(", ", test.options()) : test.expect();
    return words.say(
        "rules.test-failed",
        test.table(),
        test.row(),
        test.id(),
        ofPlant ? test.material() + ", " + test.plant() : test.subject(),
        expected + (test.rule().isEmpty() ? "" : " (" + test.rule() + ")"),
        result.found());
  }

  /** A dataset of that name in the folder of datasets, else a path or one inside the jar. */
  private DatasetSource source(String name) {
    Path beside = datasets.resolve(name);
    if (Files.exists(beside)) {
      return new DatasetSource(beside.toString());
    }
    return DatasetSource.FLAGSHIP.name().equals(name)
        ? DatasetSource.FLAGSHIP
        : new DatasetSource(name);
  }
}
