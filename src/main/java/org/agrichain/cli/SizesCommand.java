package org.agrichain.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.agrichain.PlanSettings;
import org.agrichain.benchmark.SizeRun;
import org.agrichain.benchmark.SizeRuns;
import org.agrichain.benchmark.SizesBenchmark;
import org.agrichain.dataset.Reading;
import org.agrichain.generate.Presets;
import org.agrichain.generate.Size;
import org.agrichain.report.page.ReportWriter;
import org.agrichain.report.page.SizeFigures;
import org.agrichain.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code benchmark sizes}: time and memory against the size of generated datasets. */
@Command(
    name = "sizes",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class SizesCommand implements Callable<Integer> {
  /** File of runs within the folder. */
  private static final String SIZES = "sizes.csv";

  @ParentCommand private BenchmarkCommand benchmark;
  @Spec private CommandSpec spec;

  @Option(names = "--presets", paramLabel = "NAME", split = ",")
  private List<String> presets = List.of("small", "mid", "region");

  @Option(names = "--weeks")
  private boolean weekly;

  @Option(names = "--seconds", paramLabel = "N")
  private double seconds = PlanSettings.defaults().seconds();

  @Option(names = "--seed", paramLabel = "N")
  private long seed = PlanSettings.defaults().seed();

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out;

  @Override
  public Integer call() throws Exception {
    Words words = benchmark.words();
    if (!(seconds > 0)) {
      throw wrong(words.say("option.positive", "--seconds", seconds));
    }
    List<Size> sizes = new ArrayList<>();
    for (String preset : presets) {
      sizes.add(size(preset.trim(), words));
    }
    Reading like = DatasetSource.FLAGSHIP.read();
    PlanSettings usual = PlanSettings.defaults();
    PlanSettings settings =
        new PlanSettings(
            usual.objective(), seconds, null, usual.gapPercent(), seed, usual.disabled(), null);
    SizesBenchmark sizesBenchmark =
        new SizesBenchmark(like.dataset(), RuleBook.shipped(), settings);
    Files.createDirectories(out);
    List<SizeRun> runs = new ArrayList<>();
    for (Size size : sizes) {
      runs.add(sizesBenchmark.run(size, out.resolve(size.id())));
      // After every run: what took long is not lost with the last of them.
      write(new SizeRuns(runs), words);
    }
    return ExitCode.OK;
  }

  private Size size(String preset, Words words) {
    return Presets.all().stream()
        .filter(size -> size.id().equals(preset))
        .findFirst()
        .map(size -> size.with(size.reach(), size.products(), weekly))
        .orElseThrow(() -> wrong(words.say("generate.unknown", preset, names())));
  }

  private static String names() {
    return Presets.all().stream().map(Size::id).collect(Collectors.joining(", "));
  }

  private void write(SizeRuns sofar, Words words) throws Exception {
    sofar.writeCsv(out.resolve(SIZES));
    List<SizeFigures.Run> runs =
        sofar.runs().stream()
            .map(
                run -> new SizeFigures.Run(run.preset(), run.lots(), run.columns(), run.measures()))
            .toList();
    ReportWriter.write(new SizeFigures(runs, sofar.exponents(), seconds), out, benchmark.lang());
    PrintWriter screen = spec.commandLine().getOut();
    Figures figures = new Figures(words);
    SizeRun last = sofar.runs().get(sofar.runs().size() - 1);
    screen.println(
        words.say(
            "sizes.run",
            last.preset(),
            last.columns(),
            last.readSeconds() + last.rulesSeconds() + last.networkSeconds(),
            rounded(last.relaxedSeconds(), words),
            rounded(last.firstPlanSeconds(), words),
            figures.percent(last.gapPercent()),
            Math.round(last.heapMb())));
    if (sofar.runs().size() == presets.size()) {
      sofar
          .exponents()
          .forEach(
              (name, exponent) ->
                  screen.println(words.say("sizes.exponent", name, rounded(exponent, words))));
      screen.println(words.say("export.done", out));
    }
    screen.flush();
  }

  private static String rounded(Double number, Words words) {
    return number == null ? words.say("figure.none") : String.format(Locale.ROOT, "%.2f", number);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
