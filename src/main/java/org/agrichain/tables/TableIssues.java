package org.agrichain.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.agrichain.dataset.Messages;
import org.agrichain.dataset.Nearest;
import org.agrichain.domain.Issue;

/** Collects what is wrong with rule tables, with place, expectation and the nearest known word. */
public final class TableIssues {
  private final String folder;
  private final List<Issue> issues = new ArrayList<>();

  /**
   * None yet.
   *
   * @param folder folder as shown before file names; empty for none
   */
  public TableIssues(String folder) {
    this.folder = folder.isEmpty() ? "" : folder + "/";
  }

  /** Everything found so far. */
  public List<Issue> list() {
    return List.copyOf(issues);
  }

  void add(
      String code, String file, int row, String column, String value, String limit, String hint) {
    issues.add(
        new Issue(code, Issue.Severity.ERROR, folder + file, row, column, value, limit, hint));
  }

  /** A word that is none of the known ones. */
  void unknown(
      String code,
      String file,
      int row,
      String column,
      String value,
      Collection<String> shown,
      Collection<String> known) {
    String limit = limit("one-of", String.join(", ", shown));
    add(code, file, row, column, value, limit, Nearest.hint(Lexicon.normal(value), known));
  }

  String limit(String key, Object... args) {
    return Messages.text("limit." + key, args);
  }

  String hint(String key, Object... args) {
    return Messages.text("hint." + key, args);
  }
}
