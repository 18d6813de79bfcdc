package org.agrichain.dataset;

import java.util.List;
import org.agrichain.domain.Issue;

/** Issues as people read them. */
public final class IssueText {
  private IssueText() {}

  /**
   * One issue: severity, code and place on the first line, then a sentence, then a hint.
   *
   * @param issue issue
   * @return lines, each ending with a line feed
   */
  public static String of(Issue issue) {
    return of(issue, Lang.EN);
  }

  /** The same in a language; codes, places and values stay as they are. */
  public static String of(Issue issue, Lang lang) {
    StringBuilder text = new StringBuilder();
    text.append(issue.severity()).append(' ').append(issue.code());
    if (!issue.file().isEmpty()) {
      text.append("  ").append(issue.file());
      if (issue.line() > 0) {
        text.append(':').append(issue.line());
      }
    }
    if (!issue.column().isEmpty()) {
      text.append(" (").append(issue.column()).append(')');
    }
    text.append("\n  ").append(sentence(issue, lang)).append('\n');
    if (!issue.hint().isEmpty()) {
      text.append("  ").append(Messages.find("label.hint", lang));
      text.append(Messages.translate("hint.", issue.hint(), lang)).append('\n');
    }
    return text.toString();
  }

  /** Every issue, one after the other. */
  public static String of(List<Issue> issues) {
    StringBuilder text = new StringBuilder();
    issues.forEach(issue -> text.append(of(issue)));
    return text.toString();
  }

  /** The sentence of an issue in a language. Codes of other packages show value and limit. */
  public static String sentence(Issue issue, Lang lang) {
    String pattern = Messages.find("issue." + issue.code(), lang);
    if (pattern == null) {
      pattern = Messages.find("issue." + issue.code(), Lang.EN);
    }
    if (pattern == null) {
      pattern = Messages.find("issue.other", Lang.EN);
    }
    return pattern
        .replace("{column}", issue.column())
        .replace("{limit}", Messages.translate("limit.", issue.limit(), lang))
        .replace("{value}", issue.value());
  }
}
