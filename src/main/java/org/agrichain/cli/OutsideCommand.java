package org.agrichain.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.agrichain.PlanSettings;
import org.agrichain.benchmark.Competitor;
import org.agrichain.benchmark.outside.Family;
import org.agrichain.benchmark.outside.OutsideBenchmark;
import org.agrichain.benchmark.outside.OutsideRow;
import org.agrichain.benchmark.outside.OutsideSummary;
import org.agrichain.benchmark.outside.OutsideTable;
import org.agrichain.dataset.Reading;
import org.agrichain.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code benchmark outside}: published instances of other problems, through the same planner. */
@Command(
    name = "outside",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class OutsideCommand implements Callable<Integer> {
  private static final String CSV = ".csv";

  @ParentCommand private BenchmarkCommand benchmark;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FAMILY")
  private String familyName;

  @Parameters(index = "1", paramLabel = "FOLDER")
  private Path folder;

  @Option(names = "--seconds", paramLabel = "N")
  private double seconds = 30;

  @Option(names = "--seed", paramLabel = "N")
  private long seed = PlanSettings.defaults().seed();

  @Option(names = "--only", paramLabel = "NAME", split = ",")
  private List<String> only = new ArrayList<>();

  @Option(names = "--runs", paramLabel = "NAME", split = ",")
  private List<String> runs =
      List.of(Competitor.AGRICHAIN.id(), Competitor.WITHOUT_WHOLE_MODEL.id());

  @Option(names = "--out", paramLabel = "FILE.csv")
  private Path out;

  @Override
  public Integer call() throws Exception {
    Words words = benchmark.words();
    Family family = Family.named(familyName).orElseThrow(() -> wrong(unknownFamily(words)));
    if (!(seconds > 0)) {
      throw wrong(words.say("option.positive", "--seconds", seconds));
    }
    Map<Competitor, OutsideTable> tables = new LinkedHashMap<>();
    for (String name : runs) {
      tables.put(benchmark.competitor(name), new OutsideTable());
    }
    FutureTask<RuleBook> compiling = new RuleSource(null, false).begin();
    List<String> instances = instances(family, words);
    OutsideBenchmark outside =
        new OutsideBenchmark(family, folder, RuleSource.finish(compiling), seconds, seed);
    boolean good = true;
    for (String instance : instances) {
      Reading reading = outside.read(instance);
      if (reading.dataset() == null) {
        new IssueList(words).print(reading.issues(), spec.commandLine().getErr());
        good = false;
      } else {
        measure(outside, instance, reading, tables);
      }
    }
    sum(tables);
    return good ? ExitCode.OK : ExitCode.BAD_INPUT;
  }

  private void measure(
      OutsideBenchmark outside,
      String instance,
      Reading reading,
      Map<Competitor, OutsideTable> tables)
      throws IOException {
    OutsideText text = new OutsideText(benchmark.words());
    PrintWriter screen = spec.commandLine().getOut();
    for (Map.Entry<Competitor, OutsideTable> each : tables.entrySet()) {
      OutsideRow row = outside.run(instance, reading, each.getKey());
      each.getValue().add(row);
      screen.println(text.line(each.getKey(), row));
      screen.flush();
      if (out != null) {
        each.getValue().writeCsv(file(each.getKey(), tables));
      }
    }
  }

  private void sum(Map<Competitor, OutsideTable> tables) throws IOException {
    OutsideSummary summary = new OutsideSummary(tables);
    OutsideText text = new OutsideText(benchmark.words());
    PrintWriter screen = spec.commandLine().getOut();
    screen.println();
    tables.forEach(
        (run, table) -> screen.println(text.sum(run, table, summary.comparableGap(run))));
    if (out != null) {
      Path together = beside("summary");
      summary.writeCsv(together);
      tables.keySet().forEach(run -> screen.println(text.written(file(run, tables))));
      screen.println(text.written(together));
    }
    screen.flush();
  }

  /** The first table takes the name asked for; the others have their run's name added. */
  private Path file(Competitor run, Map<Competitor, OutsideTable> tables) {
    if (run == tables.keySet().iterator().next()) {
      return out;
    }
    return beside(run.id());
  }

  /** A file beside the one asked for, with a name added to its own. */
  private Path beside(String added) {
    String name = out.getFileName().toString();
    String stem = name.endsWith(CSV) ? name.substring(0, name.length() - CSV.length()) : name;
    return out.resolveSibling(stem + "-" + added + CSV);
  }

  private List<String> instances(Family family, Words words) throws IOException {
    List<String> all = family.instances(folder);
    if (all.isEmpty()) {
      throw new NoSuchFileException(folder.toString());
    }
    List<String> wanted = only.stream().map(String::trim).toList();
    for (String name : wanted) {
      if (!all.contains(name)) {
        throw wrong(words.say("outside.instance", name, folder, String.join(", ", all)));
      }
    }
    return wanted.isEmpty() ? all : all.stream().filter(wanted::contains).toList();
  }

  private String unknownFamily(Words words) {
    List<String> ids = Arrays.stream(Family.values()).map(Family::id).toList();
    return words.say("outside.family", familyName, String.join(", ", ids));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
