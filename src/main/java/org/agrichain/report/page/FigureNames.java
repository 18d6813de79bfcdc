package org.agrichain.report.page;

import java.util.Set;
import org.agrichain.accounts.AccountNames;
import org.agrichain.accounts.Indicator;

/** Names of the figures that comparisons and sweeps tell about. */
final class FigureNames {
  /** Parts of the list that are about the whole, not about one product or line type. */
  private static final Set<String> MAIN = Set.of("plan", "result", "raw", "indicator");

  private final Labels labels;
  private final AccountNames names;
  private final Phrases phrases;

  FigureNames(Labels labels, AccountNames names, Phrases phrases) {
    this.labels = labels;
    this.names = names;
    this.phrases = phrases;
  }

  /** True for a figure worth a picture: one about the whole chain. */
  static boolean isMain(String part, String figure) {
    return MAIN.contains(part) && !figure.contains("/");
  }

  /** Name of a figure of a part. */
  String name(String part, String figure) {
    return switch (part) {
      case "account" -> phrases.name("account", figure);
      case "made", "sold" -> phrases.say("figure." + part) + ": " + labels.material(figure);
      case "line" -> phrases.say("figure.line") + ": " + figure.replace('-', ' ');
      case "raw" -> raw(figure);
      case "indicator" -> indicator(figure);
      default -> phrases.name("figure", figure);
    };
  }

  private String raw(String figure) {
    int dash = figure.lastIndexOf('-');
    String group = labels.rawGroup(figure.substring(0, dash));
    return group + ": " + phrases.name("figure", figure.substring(dash + 1));
  }

  private String indicator(String figure) {
    // Side by side with what comes after subsidies, it says that it is before them.
    if (figure.equals("value-added")) {
      return phrases.say("head.value-before");
    }
    int slash = figure.indexOf('/');
    String id = slash < 0 ? figure : figure.substring(0, slash);
    String subject = slash < 0 ? "" : figure.substring(slash + 1);
    String about = names.subject(new Indicator(id, subject, 0, ""));
    return names.text().name(id) + (about.isEmpty() ? "" : ": " + about);
  }

  /** Name of a unit. */
  String unit(String unit) {
    String word = names.text().word("unit", unit);
    return word.equals(unit) ? phrases.name("unit", unit) : word;
  }
}
