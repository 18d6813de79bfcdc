package org.agrichain.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.agrichain.rules.RuleBook;
import org.agrichain.tables.TableExchange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code rules export}: every rule table as a sheet of one workbook. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RulesExportCommand implements Callable<Integer> {
  @ParentCommand private RulesCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE.xlsx", descriptionKey = "workbook")
  private Path workbook;

  @Option(names = "--rules", paramLabel = "DIR")
  private Path rules;

  @Option(names = "--trust-drl", descriptionKey = "trust-drl")
  private boolean trustDrl;

  @Override
  public Integer call() throws Exception {
    Words words = parent.root().words();
    if (!workbook.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new CommandRefused(ExitCode.USAGE, words.say("export.no-workbook", workbook));
    }
    RuleBook book = new RuleSource(rules, trustDrl).call();
    Path unfinished = workbook.resolveSibling(".unfinished-" + workbook.getFileName());
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        TableExchange.export(book.tables(), out);
      }
      Files.move(unfinished, workbook, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    spec.commandLine().getOut().println(words.say("export.done", workbook));
    return ExitCode.OK;
  }
}
