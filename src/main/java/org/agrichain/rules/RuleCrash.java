package org.agrichain.rules;

import java.util.List;
import org.agrichain.dataset.Messages;
import org.agrichain.domain.Issue;

/** A rule that failed while it ran. */
public final class RuleCrash extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final String rule;

  RuleCrash(String rule, Throwable cause) {
    super("the rule \"" + rule + "\" failed: " + cause, cause);
    this.rule = rule;
  }

  /** Name of the rule. */
  public String rule() {
    return rule;
  }

  /** The same as an issue of the rules. */
  public List<Issue> issues() {
    return List.of(
        new Issue(
            "rule-crashes",
            Issue.Severity.ERROR,
            "",
            0,
            "",
            rule,
            String.valueOf(getCause()),
            Messages.text("hint.rule-crashes")));
  }
}
