package org.agrichain.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.agrichain.domain.Issue;

/** A folder that cannot be read as a plan, with everything that is wrong with it. */
public final class PlanFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Issue> issues;

  /** A folder that cannot be read, with all that is wrong with it. */
  public PlanFault(List<Issue> issues) {
    super(
        issues.stream()
            .map(i -> i.file() + ":" + i.line() + " " + i.code() + " " + i.value())
            .collect(Collectors.joining("\n")));
    this.issues = List.copyOf(issues);
  }

  /** What is wrong, never empty, in the order of files and lines. */
  public List<Issue> issues() {
    return issues;
  }
}
