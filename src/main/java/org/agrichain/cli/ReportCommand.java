package org.agrichain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.agrichain.comparison.Case;
import org.agrichain.comparison.Comparison;
import org.agrichain.comparison.ComparisonReader;
import org.agrichain.comparison.SweepAnalysis;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.dataset.Scenario;
import org.agrichain.domain.Dataset;
import org.agrichain.plan.PlanChecker;
import org.agrichain.plan.PlanJson;
import org.agrichain.plan.Violation;
import org.agrichain.report.page.ReportWriter;
import org.agrichain.scenario.SweepFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code report}: a plan, a comparison or a sweep as a page with pictures, and the numbers behind
 * them as a workbook.
 */
@Command(name = "report", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReportCommand implements Callable<Integer> {
  private static final String ANALYSIS = "analysis.json";

  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DIR")
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
    Comparison comparison =
        ComparisonReader.isComparison(folder) ? ComparisonReader.read(folder) : null;
    SweepFolder sweep = new SweepFolder(folder);
    boolean cells = comparison == null && sweep.head() != null;
    Path plan =
        comparison != null
            ? folder.resolve(Comparison.planFolder(comparison.scenarios().get(0).scenario()))
            : cells ? sweep.basePlan() : folder;
    PlanInput input =
        PlanInput.read(
            root.words(),
            spec.commandLine(),
            plan,
            dataset,
            scenario,
            new RuleSource(rules, trustDrl));
    if (input.dataset() == null) {
      new IssueList(root.words()).print(input.issues(), spec.commandLine().getErr());
      return ExitCode.BAD_INPUT;
    }
    if (comparison != null) {
      ReportWriter.write(comparison, datasets(comparison, input, plan), folder, root.lang());
    } else if (cells) {
      Case base = new Case(Scenario.BASE, input.dataset(), input::options, input.plan());
      ReportWriter.write(analysis(), base, folder, root.lang());
    } else {
      refuseUnsound(input);
      ReportWriter.write(input.plan(), input.dataset(), folder, root.lang());
    }
    Path page = folder.resolve(ReportWriter.PAGE);
    Path workbook = folder.resolve(ReportWriter.WORKBOOK);
    spec.commandLine().getOut().println(root.words().say("report.done", page, workbook));
    return ExitCode.OK;
  }

  /** The dataset of the base, then those of its scenarios as far as they can still be read. */
  private List<Dataset> datasets(Comparison comparison, PlanInput base, Path plan) {
    String path = base.plan().summary().datasetPath();
    DatasetSource source =
        dataset != null ? new DatasetSource(dataset, null) : DatasetSource.recorded(path, plan);
    DatasetVariants variants = source.variants();
    List<Dataset> datasets = new ArrayList<>(List.of(base.dataset()));
    comparison.scenarios().stream()
        .skip(1)
        .map(row -> variants.read(row.scenario()).dataset())
        .filter(Objects::nonNull)
        .forEach(datasets::add);
    return datasets;
  }

  private SweepAnalysis analysis() throws Exception {
    Path file = folder.resolve(ANALYSIS);
    if (!Files.isRegularFile(file)) {
      throw new CommandRefused(ExitCode.NO_PLAN, root.words().say("report.unfinished", folder));
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      return PlanJson.read(bytes, SweepAnalysis.class);
    } catch (IOException older) {
      throw new CommandRefused(ExitCode.BAD_INPUT, root.words().say("report.old-sweep", file));
    }
  }

  /** Pictures make a plan look sound; one that is not gets none. */
  private void refuseUnsound(PlanInput input) {
    Words words = root.words();
    if (input.plan().summary().valueYuan() == null) {
      throw new CommandRefused(ExitCode.NO_PLAN, words.say("report.no-plan", folder));
    }
    List<Violation> violations = PlanChecker.check(input.dataset(), input.options(), input.plan());
    if (!violations.isEmpty()) {
      throw new CommandRefused(
          ExitCode.BAD_INPUT, words.say("report.violations", violations.size(), folder));
    }
  }
}
