package org.agrichain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.agrichain.dataset.DatasetTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code init}: an empty dataset to fill in. */
@Command(name = "init", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class InitCommand implements Callable<Integer> {
  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE.xlsx|DIR", descriptionKey = "template")
  private Path target;

  @Override
  public Integer call() throws Exception {
    Words words = root.words();
    if (holdsSomething(target)) {
      throw new CommandRefused(ExitCode.USAGE, words.say("init.exists", target));
    }
    DatasetTemplate.write(target, root.lang());
    spec.commandLine().getOut().println(words.say("init.done", target));
    spec.commandLine().getOut().println(Self.next(words, "check", target.toString()));
    return ExitCode.OK;
  }

  /** Whether a file or folder to be written is there already and not empty. */
  static boolean holdsSomething(Path target) throws IOException {
    if (!Files.exists(target)) {
      return false;
    }
    if (!Files.isDirectory(target)) {
      return Files.size(target) > 0;
    }
    try (Stream<Path> inside = Files.list(target)) {
      return inside.findAny().isPresent();
    }
  }
}
