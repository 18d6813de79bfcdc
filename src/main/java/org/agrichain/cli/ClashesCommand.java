package org.agrichain.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.agrichain.clash.ClashReport;
import org.agrichain.clash.ClashSettings;
import org.agrichain.clash.ClashText;
import org.agrichain.clash.Clashes;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.dataset.Reading;
import org.agrichain.explain.AnswerJson;
import org.agrichain.explain.Names;
import org.agrichain.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code clashes}: why a dataset has no plan, and which least changes would help. */
@Command(name = "clashes", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ClashesCommand implements Callable<Integer> {
  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "dataset")
  private String dataset;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--scenario", paramLabel = "ID")
  private String scenario;

  @Option(names = "--rules", paramLabel = "DIR")
  private Path rules;

  @Option(names = "--trust-drl", descriptionKey = "trust-drl")
  private boolean trustDrl;

  @Option(names = "--objective", paramLabel = "NAME|FILE", defaultValue = "value-added")
  private String objective;

  @Option(names = "--seconds", paramLabel = "N", defaultValue = "10")
  private double seconds;

  @Option(names = "--divisible")
  private boolean divisible;

  @Override
  public Integer call() throws Exception {
    Words words = root.words();
    FutureTask<RuleBook> compiling = new RuleSource(rules, trustDrl).begin();
    DatasetVariants variants = new DatasetSource(dataset, scenario).variants();
    Reading reading = variants.read(scenario);
    if (reading.dataset() == null) {
      new IssueList(words).print(reading.issues(), spec.commandLine().getErr());
      return ExitCode.BAD_INPUT;
    }
    ClashSettings settings =
        new ClashSettings(new ObjectiveChoice(words).of(objective), seconds, !divisible);
    ClashReport report =
        new Clashes(variants, scenario, RuleSource.finish(compiling), settings).find();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(AnswerJson.of(report));
    } else {
      new ClashText(new Names(reading.dataset()), words.locale())
          .lines(report)
          .forEach(out::println);
    }
    out.flush();
    return report.status() == ClashReport.Status.CLASH ? ExitCode.NO_PLAN : ExitCode.OK;
  }
}
