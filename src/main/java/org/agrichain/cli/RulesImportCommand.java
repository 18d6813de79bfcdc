package org.agrichain.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.agrichain.domain.Issue;
import org.agrichain.tables.CellEdit;
import org.agrichain.tables.TableExchange;
import org.agrichain.tables.TableIssues;
import org.agrichain.tables.TableSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code rules import}: cells changed in an exported workbook, changed in the tables' own files.
 */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RulesImportCommand implements Callable<Integer> {
  @ParentCommand private RulesCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE.xlsx", descriptionKey = "edited-workbook")
  private Path workbook;

  @Option(names = "--rules", paramLabel = "DIR", required = true, descriptionKey = "import-rules")
  private Path rules;

  @Override
  public Integer call() throws Exception {
    Words words = parent.root().words();
    PrintWriter out = spec.commandLine().getOut();
    SortedMap<String, byte[]> files = files();
    TableSet set = TableSet.read(files, rules.toString());
    TableIssues issues = new TableIssues(workbook.toString());
    List<CellEdit> edits = TableExchange.edits(set, Files.readAllBytes(workbook), issues);
    if (refused(set.issues()) || refused(issues.list())) {
      return ExitCode.BAD_INPUT;
    }
    SortedMap<String, byte[]> changed = TableExchange.changed(files, edits);
    if (refused(TableExchange.issuesAfter(files, changed, rules.toString()))) {
      return ExitCode.BAD_INPUT;
    }
    write(changed);
    for (CellEdit edit : edits) {
      out.println(
          words.say("rules.import-cell", edit.table(), edit.row(), edit.before(), edit.after()));
    }
    out.println(words.say("rules.import-count", edits.size(), changed.size()));
    return ExitCode.OK;
  }

  private boolean refused(List<Issue> issues) {
    new IssueList(parent.root().words()).print(issues, spec.commandLine().getErr());
    return IssueList.errors(issues) > 0;
  }

  private SortedMap<String, byte[]> files() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(rules)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = rules.relativize(path).toString().replace('\\', '/');
        if (TableSet.isTable(name)) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    }
    return files;
  }

  /** All files are written beside their places before the first one is moved there. */
  private void write(SortedMap<String, byte[]> changed) throws IOException {
    SortedMap<Path, Path> moves = new TreeMap<>();
    try {
      for (Map.Entry<String, byte[]> file : changed.entrySet()) {
        Path target = rules.resolve(file.getKey());
        Path unfinished = target.resolveSibling(".unfinished-" + target.getFileName());
        moves.put(unfinished, target);
        Files.write(unfinished, file.getValue());
      }
      for (Map.Entry<Path, Path> move : moves.entrySet()) {
        Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path unfinished : moves.keySet()) {
        Files.deleteIfExists(unfinished);
      }
    }
  }
}
