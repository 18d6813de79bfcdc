package org.agrichain.rules;

import java.util.List;
import org.agrichain.dataset.Messages;
import org.agrichain.domain.Issue;

/** A rule that fires again and again and was stopped. */
public final class RuleLoop extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final String rule;
  private final int firings;

  RuleLoop(String rule, int firings) {
    super("the rule \"" + rule + "\" fired " + firings + " times");
    this.rule = rule;
    this.firings = firings;
  }

  /** Name of the rule. */
  public String rule() {
    return rule;
  }

  /** The same as an issue of the rules. */
  public List<Issue> issues() {
    return List.of(
        new Issue(
            "rule-loops",
            Issue.Severity.ERROR,
            "",
            0,
            "",
            rule,
            String.valueOf(firings),
            Messages.text("hint.rule-loops")));
  }
}
