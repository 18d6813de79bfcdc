package org.agrichain.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agrichain.domain.Issue;

/** Collects every issue of one reading. */
final class IssueList {
  /** So many of one kind in one column of one file; more help nobody. */
  private static final int MOST_ALIKE = 20;

  private record Alike(String code, String file, String column) {}

  private final List<Issue> issues = new ArrayList<>();
  private final Map<Alike, Integer> counts = new LinkedHashMap<>();
  private final Set<String> filesWithErrors = new HashSet<>();

  /** Adds an issue. */
  void add(
      Fault fault, String file, int line, String column, String value, String limit, String hint) {
    if (fault.severity() == Issue.Severity.ERROR) {
      filesWithErrors.add(file);
    }
    if (counts.merge(new Alike(fault.code(), file, column), 1, Integer::sum) <= MOST_ALIKE) {
      issues.add(
          new Issue(
              fault.code(), fault.severity(), file, line, column, shorten(value), limit, hint));
    }
  }

  /** Marks a file as faulty because of an error that stands elsewhere. */
  void taint(String file) {
    filesWithErrors.add(file);
  }

  /** True when an error was found in the file. */
  boolean hasErrors(String file) {
    return filesWithErrors.contains(file);
  }

  /** True when any error was found. */
  boolean hasErrors() {
    return !filesWithErrors.isEmpty();
  }

  /** Everything found: errors first, then by file, line, column and code. */
  List<Issue> sorted() {
    List<Issue> all = new ArrayList<>(issues);
    counts.forEach(
        (alike, count) -> {
          if (count > MOST_ALIKE) {
            Fault fault = Fault.of(alike.code);
            all.add(
                new Issue(
                    Fault.MORE_ALIKE.code(),
                    fault.severity(),
                    alike.file,
                    0,
                    alike.column,
                    alike.code,
                    String.valueOf(count - MOST_ALIKE),
                    ""));
          }
        });
    all.sort(
        Comparator.comparing(Issue::severity)
            .thenComparing(Issue::file)
            .thenComparingInt(Issue::line)
            .thenComparing(Issue::column)
            .thenComparing(Issue::code)
            .thenComparing(Issue::value));
    return List.copyOf(all);
  }

  private static String shorten(String value) {
    return value.length() <= 80 ? value : value.substring(0, 77) + "...";
  }
}
