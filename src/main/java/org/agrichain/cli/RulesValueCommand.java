package org.agrichain.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.agrichain.PlanSettings;
import org.agrichain.RuleConfirmation;
import org.agrichain.dataset.Nearest;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Objective;
import org.agrichain.explain.AnswerJson;
import org.agrichain.rules.RuleBook;
import org.agrichain.rules.RuleInfo;
import org.agrichain.worth.ConfirmedWorth;
import org.agrichain.worth.RuleValuation;
import org.agrichain.worth.RuleWorths;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code rules value}: what rows of rule tables are worth on a dataset. */
@Command(name = "value", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RulesValueCommand implements Callable<Integer> {
  @ParentCommand private RulesCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = "DATASET", descriptionKey = "dataset")
  private String dataset;

  @Option(names = "--row", paramLabel = "ID")
  private List<String> rows = new ArrayList<>();

  @Option(names = "--confirm", paramLabel = "N")
  private int confirm;

  @ArgGroup(exclusive = true)
  private Limit limit = new Limit();

  /** How long each plan of a confirmation goes on. */
  static final class Limit {
    @Option(names = "--seconds", paramLabel = "N", descriptionKey = "value-seconds")
    private Double seconds;

    @Option(names = "--steps", paramLabel = "N")
    private Integer steps;
  }

  @Option(names = "--json", descriptionKey = "value-json")
  private boolean json;

  @Option(names = "--objective", paramLabel = "NAME|FILE")
  private String objective = Objective.VALUE_ADDED.name();

  @Option(names = "--scenario", paramLabel = "ID")
  private String scenario;

  @Option(names = "--rules", paramLabel = "DIR")
  private Path rules;

  @Option(names = "--trust-drl", descriptionKey = "trust-drl")
  private boolean trustDrl;

  /** What rules are worth, and those that full plans confirmed: one JSON document. */
  record Document(RuleWorths relaxed, List<ConfirmedWorth> confirmed) {}

  @Override
  public Integer call() throws Exception {
    Words words = parent.root().words();
    PlanSettings settings = settings(words);
    FutureTask<RuleBook> compiling = new RuleSource(rules, trustDrl).begin();
    String named = dataset == null ? DatasetSource.FLAGSHIP.text() : dataset;
    Reading reading = new DatasetSource(named, scenario).read();
    if (reading.dataset() == null) {
      new IssueList(words).print(reading.issues(), spec.commandLine().getErr());
      return ExitCode.BAD_INPUT;
    }
    RuleBook book = RuleSource.finish(compiling);
    List<String> asked = asked(book, words);
    RuleWorths worths = new RuleValuation(book, reading.dataset(), settings.objective()).of(asked);
    List<ConfirmedWorth> confirmed =
        confirm > 0
            ? new RuleConfirmation(book, settings).confirm(reading, worths, confirm, this::planning)
            : List.of();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(AnswerJson.of(new Document(worths, confirmed)));
    } else {
      new RulesValueText(words).lines(worths, confirmed).forEach(out::println);
    }
    out.flush();
    return worths.withYuan() == null ? ExitCode.NO_PLAN : ExitCode.OK;
  }

  private PlanSettings settings(Words words) throws Exception {
    if (confirm < 0) {
      throw new CommandRefused(ExitCode.USAGE, words.say("option.positive", "--confirm", confirm));
    }
    if (limit.seconds != null && !(limit.seconds > 0)) {
      throw new CommandRefused(
          ExitCode.USAGE, words.say("option.positive", "--seconds", limit.seconds));
    }
    if (limit.steps != null && limit.steps < 1) {
      throw new CommandRefused(
          ExitCode.USAGE, words.say("option.positive", "--steps", limit.steps));
    }
    PlanSettings normal = PlanSettings.defaults();
    Double seconds = limit.seconds == null ? normal.seconds() : limit.seconds;
    return new PlanSettings(
        new ObjectiveChoice(words).of(objective),
        limit.steps == null ? seconds : null,
        limit.steps,
        normal.gapPercent(),
        normal.seed(),
        normal.disabled(),
        null);
  }

  /** The rows that are asked for, rules of DRL by their names too; else every row of a table. */
  private List<String> asked(RuleBook book, Words words) {
    List<String> known = book.rules().stream().map(RuleInfo::name).toList();
    for (String row : rows) {
      if (!known.contains(row)) {
        String nearest = Nearest.of(row, known);
        throw new CommandRefused(
            ExitCode.USAGE,
            nearest.isEmpty()
                ? words.say("rules.value-unknown", row)
                : words.say("rules.value-nearest", row, nearest));
      }
    }
    return rows.isEmpty()
        ? book.rules().stream().filter(RuleInfo::isRow).map(RuleInfo::name).toList()
        : rows.stream().distinct().toList();
  }

  private void planning(String rule) {
    Words words = parent.root().words();
    PrintWriter err = spec.commandLine().getErr();
    err.println(
        rule.isEmpty()
            ? words.say("rules.value-planning-all")
            : words.say("rules.value-planning", rule));
    err.flush();
  }
}
