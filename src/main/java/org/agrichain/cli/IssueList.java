package org.agrichain.cli;

import java.io.PrintWriter;
import java.util.List;
import org.agrichain.dataset.IssueText;
import org.agrichain.domain.Issue;
import org.agrichain.domain.Issue.Severity;

/** Prints issues with a count at the end. */
record IssueList(Words words) {

  void print(List<Issue> issues, PrintWriter out) {
    for (Issue issue : issues) {
      out.print(IssueText.of(issue, words.lang()));
    }
    long errors = errors(issues);
    if (!issues.isEmpty()) {
      out.println(words.say("issues.count", errors, issues.size() - errors));
    }
  }

  static long errors(List<Issue> issues) {
    return issues.stream().filter(issue -> issue.severity() == Severity.ERROR).count();
  }
}
