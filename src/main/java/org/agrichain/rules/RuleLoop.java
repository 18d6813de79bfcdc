package org.agrichain.rules;

import java.util.List;
import org.agrichain.dataset.Messages;
import org.agrichain.domain.Issue;

/** A rule that fires again and again, or never ends once it fired, and was stopped. */
public final class RuleLoop extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final String code;
  private final String rule;
  private final String limit;

  RuleLoop(String rule, int firings) {
    this("rule-loops", rule, String.valueOf(firings));
  }

  private RuleLoop(String code, String rule, String limit) {
    super(code + ": " + rule + ", " + limit);
    this.code = code;
    this.rule = rule;
    this.limit = limit;
  }

  /** A rule whose own statements did not end within some seconds. */
  static RuleLoop hanging(String rule, long seconds) {
    return new RuleLoop("rule-hangs", rule, String.valueOf(seconds));
  }

  /** Name of the rule. */
  public String rule() {
    return rule;
  }

  /** The same as an issue of the rules. */
  public List<Issue> issues() {
    return List.of(
        new Issue(
            code, Issue.Severity.ERROR, "", 0, "", rule, limit, Messages.text("hint." + code)));
  }
}
