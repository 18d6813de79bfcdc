package org.agrichain.cli;

import org.agrichain.dataset.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that holds all others, and what they share. */
@Command(
    name = "agrichain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      CheckCommand.class,
      PlanCommand.class,
      VerifyCommand.class,
      AccountsCommand.class,
      ExplainCommand.class,
      ClashesCommand.class,
      ReportCommand.class,
      ExportCommand.class,
      DemoCommand.class,
      InitCommand.class,
      GenerateCommand.class,
      CompareCommand.class,
      RulesCommand.class,
      SweepCommand.class,
      BenchmarkCommand.class
    })
final class AgriChain implements Runnable {
  private final Words words;
  private final boolean terminal;
  private final boolean ownsProcess;

  @Spec private CommandSpec spec;

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

  /** Read ahead of everything else by {@link Words#langOf}; here for the help and the checks. */
  @Option(names = "--lang", scope = ScopeType.INHERIT)
  private Lang lang;

  /**
   * @param words sentences in the user's language
   * @param terminal whether a person watches
   * @param ownsProcess whether signals may be handled
   */
  AgriChain(Words words, boolean terminal, boolean ownsProcess) {
    this.words = words;
    this.terminal = terminal;
    this.ownsProcess = ownsProcess;
  }

  /** The parser of all commands, with their faults turned into messages and exit codes. */
  static CommandLine commandLine(AgriChain root) {
    CommandLine commandLine = new CommandLine(root);
    Faults faults = new Faults(root.words);
    commandLine.setResourceBundle(root.words.bundle());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionExceptionHandler(faults);
    commandLine.setParameterExceptionHandler(faults);
    return commandLine;
  }

  Words words() {
    return words;
  }

  boolean terminal() {
    return terminal;
  }

  boolean ownsProcess() {
    return ownsProcess;
  }

  /** Language of messages and of what {@code init} writes. */
  Lang lang() {
    return lang == null ? words.lang() : lang;
  }

  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), words.say("fault.no-command"));
  }
}
