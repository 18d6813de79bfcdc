package org.agrichain.rules;

import java.util.List;
import org.agrichain.domain.Issue;

/** Rules that cannot be used, with every fault that was found in them. */
public final class RuleFault extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Issue> issues;

  RuleFault(List<Issue> issues) {
    super(issues.size() + " faults in the rules, the first: " + issues.get(0));
    this.issues = List.copyOf(issues);
  }

  /** Every fault, with file, line and message; at least one. */
  public List<Issue> issues() {
    return issues;
  }
}
