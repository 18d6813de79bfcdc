package org.agrichain.rules;

import java.nio.file.Path;
import java.util.List;
import org.agrichain.domain.Issue;

/** What is wrong with a folder of rules. */
final class TableFaults {
  private TableFaults() {}

  static List<Issue> of(Path folder) {
    try {
      RuleBook.read(folder);
      throw new AssertionError("nothing is wrong with " + folder);
    } catch (RuleFault fault) {
      return fault.issues();
    }
  }

  /** The only issue of a file. */
  static Issue in(List<Issue> issues, String file) {
    List<Issue> found = issues.stream().filter(issue -> issue.file().endsWith(file)).toList();
    if (found.size() != 1) {
      throw new AssertionError(file + ": " + found);
    }
    return found.get(0);
  }
}
