package org.agrichain.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.agrichain.dataset.DatasetWriter;
import org.agrichain.dataset.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code export}: a dataset as one workbook. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "dataset")
  private String dataset;

  @Parameters(index = "1", paramLabel = "FILE.xlsx", descriptionKey = "workbook")
  private Path workbook;

  @Option(names = "--scenario", paramLabel = "ID")
  private String scenario;

  @Override
  public Integer call() throws Exception {
    Words words = root.words();
    if (!workbook.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new CommandRefused(ExitCode.USAGE, words.say("export.no-workbook", workbook));
    }
    Reading reading = new DatasetSource(dataset, scenario).read();
    new IssueList(words).print(reading.issues(), spec.commandLine().getErr());
    if (reading.dataset() == null) {
      return ExitCode.BAD_INPUT;
    }
    Path unfinished = workbook.resolveSibling(".unfinished-" + workbook.getFileName());
    try {
      DatasetWriter.writeXlsx(reading.dataset(), unfinished);
      Files.move(unfinished, workbook, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    spec.commandLine().getOut().println(words.say("export.done", workbook));
    return ExitCode.OK;
  }
}
