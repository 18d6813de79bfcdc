package org.agrichain.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.agrichain.accounts.Accounts;
import org.agrichain.accounts.Allocation;
import org.agrichain.accounts.Establishment;
import org.agrichain.accounts.Level;
import org.agrichain.accounts.Stages;
import org.agrichain.domain.Recipe;
import org.agrichain.plan.PlanChecker;
import org.agrichain.plan.Violation;
import org.agrichain.report.AccountsTable;
import org.agrichain.report.AccountsTables;
import org.agrichain.report.AccountsWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code accounts}: value added and indicators of a published plan. */
@Command(name = "accounts", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AccountsCommand implements Callable<Integer> {
  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PLAN_DIR", descriptionKey = "plan-folder")
  private Path folder;

  @Option(names = "--dataset", paramLabel = "DATASET")
  private String dataset;

  @Option(names = "--scenario", paramLabel = "ID")
  private String scenario;

  @Option(names = "--rules", paramLabel = "DIR")
  private Path rules;

  @Option(names = "--trust-drl", descriptionKey = "trust-drl")
  private boolean trustDrl;

  @Option(names = "--allocation", paramLabel = "RULE", defaultValue = "value")
  private Allocation allocation;

  @Option(names = "--by", paramLabel = "LEVEL", split = ",", defaultValue = "stage,actor,region")
  private List<Level> levels;

  @Option(names = "--within", paramLabel = "KEY")
  private String within;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--out", paramLabel = "DIR")
  private Path out;

  @Override
  public Integer call() throws Exception {
    Words words = root.words();
    PrintWriter err = spec.commandLine().getErr();
    PlanInput input =
        PlanInput.read(
            words, spec.commandLine(), folder, dataset, scenario, new RuleSource(rules, trustDrl));
    if (input.dataset() == null) {
      new IssueList(words).print(input.issues(), err);
      return ExitCode.BAD_INPUT;
    }
    List<Violation> violations = PlanChecker.check(input.dataset(), input.options(), input.plan());
    if (!violations.isEmpty()) {
      throw new CommandRefused(
          ExitCode.BAD_INPUT, words.say("accounts.violations", violations.size(), folder));
    }
    if (input.plan().summary().valueYuan() == null) {
      throw new CommandRefused(ExitCode.NO_PLAN, words.say("accounts.no-plan", folder));
    }
    for (Recipe recipe : input.dataset().recipes()) {
      if (Stages.isReserved(recipe.stage())) {
        throw new CommandRefused(
            ExitCode.BAD_INPUT, words.say("accounts.stage", recipe.stage(), recipe.recipe()));
      }
    }
    Accounts accounts = Accounts.of(input.dataset(), input.plan());
    List<AccountsTable> tables = AccountsTables.of(accounts, input.dataset(), allocation);
    String id = input.dataset().header().dataset();
    PrintWriter console = spec.commandLine().getOut();
    if (json) {
      console.print(AccountsWriter.json(id, tables));
    } else {
      new AccountsText(words, input.dataset(), accounts, allocation, levels, group(accounts))
          .lines()
          .forEach(console::println);
    }
    if (out != null) {
      AccountsWriter.write(id, tables, out);
      (json ? err : console).println(words.say("export.done", out));
    }
    console.flush();
    return ExitCode.OK;
  }

  /** The part of the chain asked for: a region, place, line, stage or actor. */
  private Predicate<Establishment> group(Accounts accounts) {
    if (within == null) {
      return each -> true;
    }
    Predicate<Establishment> part =
        each ->
            List.of(each.region(), each.site(), each.line(), each.stage(), each.actor())
                .contains(within);
    if (within.isEmpty() || accounts.establishments().stream().noneMatch(part)) {
      throw new ParameterException(
          spec.commandLine(), root.words().say("accounts.no-group", within));
    }
    return part;
  }
}
