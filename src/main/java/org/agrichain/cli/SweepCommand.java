package org.agrichain.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.agrichain.PlanSettings;
import org.agrichain.comparison.CellResult;
import org.agrichain.comparison.FactorLabel;
import org.agrichain.comparison.SweepAnalysis;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.dataset.Factor;
import org.agrichain.dataset.FactorReader;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Issue;
import org.agrichain.report.SweepWriter;
import org.agrichain.report.page.SweepNames;
import org.agrichain.rules.RuleBook;
import org.agrichain.scenario.Cell;
import org.agrichain.scenario.Design;
import org.agrichain.scenario.SweepFolder;
import org.agrichain.scenario.SweepHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code sweep}: many plans of one dataset, over levels or a sample of what is uncertain. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class SweepCommand implements Callable<Integer> {
  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "dataset")
  private String dataset;

  @Option(names = "--grid", paramLabel = "FILE.csv", required = true)
  private Path grid;

  @Option(names = "--samples", paramLabel = "N")
  private Integer samples;

  @Option(names = "--threads", paramLabel = "N")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--only", paramLabel = "CELL", split = ",")
  private List<Integer> only = new ArrayList<>();

  @Option(names = "--cluster", paramLabel = "spark://HOST:PORT")
  private String cluster;

  @Mixin private PlanOptions options;

  @Override
  public Integer call() throws Exception {
    PlanSettings settings = options.settings(root.words());
    if (threads < 1) {
      throw wrong("option.positive", "--threads", threads);
    }
    if (samples != null && samples < 1) {
      throw wrong("option.positive", "--samples", samples);
    }
    if (settings.writeModel() != null) {
      throw wrong("compare.no-model");
    }
    ClusterDoor door = new ClusterDoor(root, spec, cluster);
    if (door.leadsElsewhere()) {
      return door.handOver();
    }
    FutureTask<RuleBook> rules = options.rules().begin();
    FactorReader.Factors read = FactorReader.read(grid);
    DatasetSource source = new DatasetSource(dataset, options.scenario());
    DatasetVariants variants = source.variants();
    Reading reading = variants.read(source.scenario());
    Set<Issue> issues = new LinkedHashSet<>(read.issues());
    issues.addAll(reading.issues());
    List<Factor> factors = read.factors();
    List<Cell> cells = factors.isEmpty() ? List.of() : cells(factors);
    if (IssueList.errors(List.copyOf(issues)) == 0) {
      issues.addAll(issuesOfExtremes(variants, source.scenario(), factors, cells));
    }
    new IssueList(root.words()).print(List.copyOf(issues), spec.commandLine().getErr());
    if (IssueList.errors(List.copyOf(issues)) > 0) {
      return ExitCode.BAD_INPUT;
    }
    RuleBook book = RuleSource.finish(rules);
    SweepFolder folder = new SweepFolder(folder(source));
    SweepHead head =
        new SweepHead(
            SweepHead.FORMAT,
            reading.dataset().header().dataset(),
            source.scenario(),
            reading.sha256(),
            book.sha256(),
            settings.objective().name(),
            Design.sha256(factors, cells),
            cells.size(),
            settings.seed(),
            0);
    SweepRun run = new SweepRun(root, spec, variants, source, factors, book, settings, folder);
    if (!run.begin(head, reading, options.rules())) {
      return ExitCode.NO_PLAN;
    }
    CellPlanning planning =
        door.opens() ? door.planning(run, grid, options.rules()) : run.here(threads);
    run.cells(only.isEmpty() ? cells : chosen(cells), planning);
    return publish(folder, factors, cells.size(), reading.dataset());
  }

  private List<Cell> cells(List<Factor> factors) {
    boolean listed = factors.stream().noneMatch(factor -> factor.levels().isEmpty());
    if (samples == null && !listed) {
      throw wrong("sweep.samples");
    }
    return samples == null
        ? Design.factorial(factors)
        : Design.latin(factors, samples, options.seed());
  }

  /** Faults that a factor alone brings at its ends, told before hours of planning. */
  private static List<Issue> issuesOfExtremes(
      DatasetVariants variants, String scenario, List<Factor> factors, List<Cell> cells) {
    List<Issue> issues = new ArrayList<>();
    for (Factor factor : factors) {
      var levels = cells.stream().map(cell -> cell.levels().get(factor.id())).sorted().toList();
      for (var level : Set.of(levels.get(0), levels.get(levels.size() - 1))) {
        Reading reading = variants.read(scenario, factor.at(level));
        reading.issues().stream()
            .filter(issue -> issue.severity() == Issue.Severity.ERROR)
            .forEach(issues::add);
      }
    }
    return issues;
  }

  private List<Cell> chosen(List<Cell> cells) {
    for (int number : only) {
      if (number < 1 || number > cells.size()) {
        throw wrong("sweep.only", number, cells.size());
      }
    }
    return cells.stream().filter(cell -> only.contains(cell.number())).toList();
  }

  private Path folder(DatasetSource source) throws IOException {
    Path usual = source.planFolder();
    String name = usual.getFileName().toString().replaceFirst("-plan$", "-sweep");
    Path folder = options.out(usual.resolveSibling(name));
    if (Files.exists(folder) && new SweepFolder(folder).head() == null) {
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw new CommandRefused(
              ExitCode.USAGE, root.words().say("sweep.foreign-folder", folder));
        }
      }
    }
    return folder;
  }

  private int publish(SweepFolder folder, List<Factor> factors, int cells, Dataset base)
      throws IOException {
    List<String> names = factors.stream().map(Factor::id).toList();
    Map<Integer, CellResult> found = folder.finished(cells);
    List<CellResult> results = List.copyOf(found.values());
    SweepAnalysis analysis = SweepAnalysis.of(names, results).withFactors(labels(factors));
    SweepWriter.write(names, results, analysis, folder.path());
    PrintWriter out = spec.commandLine().getOut();
    new SweepText(root.words(), new SweepNames(base, analysis.factors(), root.lang()))
        .lines(results, cells, analysis)
        .forEach(out::println);
    out.println(root.words().say("sweep.folder", folder.path()));
    out.flush();
    return results.stream().anyMatch(CellResult::planned) ? ExitCode.OK : ExitCode.NO_PLAN;
  }

  private static List<FactorLabel> labels(List<Factor> factors) {
    return factors.stream()
        .map(f -> new FactorLabel(f.id(), f.name(), f.nameZh(), f.unit(), f.isTimes()))
        .toList();
  }

  private ParameterException wrong(String key, Object... values) {
    return new ParameterException(spec.commandLine(), root.words().say(key, values));
  }
}
