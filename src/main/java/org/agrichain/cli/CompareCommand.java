package org.agrichain.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.agrichain.PlanSettings;
import org.agrichain.comparison.Case;
import org.agrichain.comparison.Comparison;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Issue;
import org.agrichain.report.ComparisonWriter;
import org.agrichain.report.page.FigureNames;
import org.agrichain.rules.RuleBook;
import org.agrichain.scenario.ScenarioRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code compare}: a dataset under several scenarios, side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CompareCommand implements Callable<Integer> {
  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "dataset")
  private String dataset;

  @Option(names = "--scenarios", paramLabel = "A,B+C", split = ",")
  private List<String> scenarios = new ArrayList<>();

  @Mixin private PlanOptions options;

  @Override
  public Integer call() throws Exception {
    Words words = root.words();
    PlanSettings settings = options.settings(words);
    if (settings.writeModel() != null) {
      throw new ParameterException(spec.commandLine(), words.say("compare.no-model"));
    }
    DatasetSource source = new DatasetSource(dataset, options.scenario());
    Path usual = source.planFolder();
    String name = usual.getFileName().toString().replaceFirst("-plan$", "-comparison");
    Path folder = options.out(usual.resolveSibling(name));
    if (!ComparisonWriter.mayReplace(folder)) {
      throw new CommandRefused(ExitCode.USAGE, words.say("compare.foreign-folder", folder));
    }
    FutureTask<RuleBook> rules = options.rules().begin();
    List<ScenarioRuns.Task> tasks = tasks(source);
    if (tasks == null) {
      return ExitCode.BAD_INPUT;
    }
    ScenarioRuns runs = new ScenarioRuns(RuleSource.finish(rules), settings);
    if (root.ownsProcess()) {
      Interruption.onSignal(runs::cancel);
    }
    return publish(
        runs.run(tasks, new ComparisonProgress(root, spec, tasks.size())), source, folder);
  }

  /** Every scenario read and checked before the first is planned; null when any is wrong. */
  private List<ScenarioRuns.Task> tasks(DatasetSource source) {
    DatasetVariants variants = source.variants();
    Set<String> ids = new LinkedHashSet<>();
    ids.add(source.scenario());
    scenarios.forEach(id -> ids.add(id.strip()));
    if (scenarios.isEmpty()) {
      ids.addAll(variants.ids());
    }
    List<ScenarioRuns.Task> tasks = new ArrayList<>();
    Set<Issue> issues = new LinkedHashSet<>();
    for (String id : ids) {
      Reading reading = variants.read(id);
      issues.addAll(reading.issues());
      tasks.add(new ScenarioRuns.Task(variants.scenario(id), reading));
    }
    new IssueList(root.words()).print(List.copyOf(issues), spec.commandLine().getErr());
    if (IssueList.errors(List.copyOf(issues)) > 0) {
      return null;
    }
    if (tasks.size() < 2) {
      throw new ParameterException(
          spec.commandLine(), root.words().say("compare.no-scenarios", dataset));
    }
    return tasks;
  }

  private int publish(List<Case> found, DatasetSource source, Path folder) throws IOException {
    List<Case> cases = found.stream().map(one -> recorded(one, source, folder)).toList();
    Comparison comparison = Comparison.of(cases.get(0), cases.subList(1, cases.size()));
    List<String> lines =
        new ComparisonText(
                root.words(),
                FigureNames.of(cases.stream().map(Case::dataset).toList(), root.lang()))
            .lines(comparison);
    ComparisonWriter.write(comparison, cases, lines, folder);
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach(out::println);
    out.println(root.words().say("compare.folder", folder));
    out.flush();
    return cases.stream().allMatch(Case::planned) ? ExitCode.OK : ExitCode.NO_PLAN;
  }

  /** The plan as its own folder records it, so that {@code verify} finds the dataset again. */
  private Case recorded(Case one, DatasetSource source, Path folder) {
    Path place = folder.resolve(Comparison.planFolder(one.id()));
    String scenario = one.scenario().id().isEmpty() ? null : one.scenario().id();
    return new Case(
        one.scenario(),
        one.dataset(),
        one.options(),
        one.plan()
            .withSummary(
                one.plan()
                    .summary()
                    .withSource(
                        source.recordedIn(place), scenario, options.rules().recordedIn(place))));
  }
}
