package org.agrichain.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code rules}: what the owners of the rules do with them. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RulesListCommand.class,
      RulesTestCommand.class,
      RulesCheckCommand.class,
      RulesValueCommand.class,
      RulesExportCommand.class,
      RulesImportCommand.class
    })
final class RulesCommand implements Runnable {
  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;

  AgriChain root() {
    return root;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), root.words().say("fault.no-command"));
  }
}
