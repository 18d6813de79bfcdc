package org.agrichain.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.agrichain.PlanSettings;
import org.agrichain.benchmark.Benchmark;
import org.agrichain.benchmark.Competitor;
import org.agrichain.benchmark.Measurement;
import org.agrichain.benchmark.Results;
import org.agrichain.dataset.Lang;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Objective;
import org.agrichain.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code benchmark}: the search beside others, and without its parts, in equal time. */
@Command(
    name = "benchmark",
    subcommands = {OutsideCommand.class, SizesCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class BenchmarkCommand implements Callable<Integer> {
  /** What can be measured so far: every run on one dataset. */
  private static final String FLAGSHIP = "flagship";

  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = FLAGSHIP)
  private String what;

  @Parameters(index = "1", arity = "0..1", paramLabel = "DATASET", descriptionKey = "dataset")
  private String dataset;

  @Option(names = "--objective", paramLabel = "NAME|FILE")
  private String objective = Objective.VALUE_ADDED.name();

  @Option(names = "--scenario", paramLabel = "ID")
  private String scenario;

  @Option(names = "--seconds", paramLabel = "N")
  private double seconds = PlanSettings.defaults().seconds();

  @Option(names = "--seeds", paramLabel = "N", split = ",")
  private List<Long> seeds = List.of(PlanSettings.defaults().seed());

  @Option(names = "--only", paramLabel = "NAME", split = ",")
  private List<String> only = new ArrayList<>();

  @Option(names = "--ablation")
  private boolean ablation;

  @Option(names = "--bound")
  private boolean bound;

  @Option(names = "--rules", paramLabel = "DIR")
  private Path rules;

  @Option(names = "--trust-drl", descriptionKey = "trust-drl")
  private boolean trustDrl;

  @Option(names = "--out", paramLabel = "DIR|FILE.csv")
  private Path out;

  @Override
  public Integer call() throws Exception {
    Words words = root.words();
    if (!FLAGSHIP.equals(what)) {
      throw wrong(words.say("benchmark.what", what == null ? "" : what, FLAGSHIP));
    }
    if (!(seconds > 0)) {
      throw wrong(words.say("option.positive", "--seconds", seconds));
    }
    List<Competitor> competitors = competitors();
    Objective goal = new ObjectiveChoice(words).of(objective);
    FutureTask<RuleBook> compiling = new RuleSource(rules, trustDrl).begin();
    DatasetSource source = dataset == null ? DatasetSource.FLAGSHIP : new DatasetSource(dataset);
    Reading reading = source.under(scenario).read();
    new IssueList(words).print(reading.issues(), spec.commandLine().getErr());
    if (reading.dataset() == null) {
      return ExitCode.BAD_INPUT;
    }
    BenchmarkFiles files = new BenchmarkFiles(out, reading.dataset(), seconds, root.lang());
    measure(
        new Benchmark(reading, RuleSource.finish(compiling), goal, seconds), competitors, files);
    return ExitCode.OK;
  }

  private void measure(Benchmark benchmark, List<Competitor> competitors, BenchmarkFiles files)
      throws IOException {
    BenchmarkText text = new BenchmarkText(root.words());
    PrintWriter screen = spec.commandLine().getOut();
    List<Measurement> sofar = new ArrayList<>();
    for (Competitor competitor : competitors) {
      for (long seed : seeds) {
        Measurement one = benchmark.run(competitor, seed);
        sofar.add(one);
        screen.println(text.line(one));
        screen.flush();
        // After every run: an hour of measuring is not lost with the last of them.
        files.write(new Results(sofar));
      }
    }
    text.table(new Results(sofar), seconds).forEach(screen::println);
    if (out != null) {
      screen.println(root.words().say("export.done", out));
    }
    screen.flush();
  }

  private List<Competitor> competitors() {
    Set<Competitor> chosen = new LinkedHashSet<>();
    only.forEach(name -> chosen.add(competitor(name)));
    if (ablation) {
      chosen.addAll(Competitor.ablation());
    }
    if (bound) {
      chosen.addAll(Competitor.bounds());
    }
    return chosen.isEmpty() ? Competitor.rivals() : new ArrayList<>(chosen);
  }

  Words words() {
    return root.words();
  }

  Lang lang() {
    return root.lang();
  }

  /** The competitor of a name; refuses a name that is none. */
  Competitor competitor(String name) {
    return Competitor.named(name.trim())
        .orElseThrow(() -> wrong(words().say("benchmark.unknown", name, String.join(", ", all()))));
  }

  private static List<String> all() {
    return Arrays.stream(Competitor.values()).map(Competitor::id).toList();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
