package org.agrichain.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.agrichain.tables.Condition;

/**
 * Constraints of the rule engine's language for the conditions of a rule table. Words are quoted,
 * figures are written anew from their value: no cell stands in a rule as it was typed.
 */
final class Pattern {
  private Pattern() {}

  /** A quoted word. */
  static String quoted(String word) {
    for (int at = 0; at < word.length(); at++) {
      char each = word.charAt(at);
      boolean plain = Character.isLetterOrDigit(each) || " ._+()%-:,<>=".indexOf(each) >= 0;
      if (!plain) {
        throw new IllegalArgumentException("not a plain word: " + word);
      }
    }
    return '"' + word + '"';
  }

  /** A figure as the engine reads it. */
  static String figure(BigDecimal figure) {
    return String.valueOf(figure.doubleValue());
  }

  /** Condition on a property that is a word. */
  static String word(String property, Condition condition) {
    String list = list(condition.words());
    return switch (condition.sign()) {
      case IS -> property + " in " + list;
      case OTHER -> property + " != null, " + property + " not in " + list;
      case NOT -> property + " not in " + list;
    };
  }

  /** Condition on a property that is a number. */
  static String number(String property, Condition condition) {
    List<String> parts = new ArrayList<>();
    for (Condition.Bound bound : condition.bounds()) {
      parts.add(property + " " + bound.operator() + " " + figure(bound.value()));
    }
    List<String> equal = new ArrayList<>();
    for (String word : condition.words()) {
      equal.add(property + " == " + figure(new BigDecimal(word)));
    }
    if (!equal.isEmpty()) {
      parts.add("(" + String.join(" || ", equal) + ")");
    }
    String all = String.join(" && ", parts);
    return condition.sign() == Condition.Sign.IS ? all : "!(" + all + ")";
  }

  /** Condition on a trait of the subject in a variable, as a pattern of its own. */
  static String trait(String kind, String variable, String trait, Condition condition) {
    String start =
        "Trait(subjectKind == SubjectKind."
            + kind
            + ", subject == "
            + variable
            + ", trait == "
            + quoted(trait)
            + ", ";
    String value =
        condition.bounds().isEmpty()
            ? "value in " + list(condition.words())
            : number(
                "Numbers.of(value)",
                new Condition(Condition.Sign.IS, condition.words(), condition.bounds()));
    return switch (condition.sign()) {
      case IS -> start + value + ")";
      case NOT -> "not " + start + value + ")";
      case OTHER -> start + opposite(condition, value) + ")";
    };
  }

  private static String opposite(Condition condition, String value) {
    return condition.bounds().isEmpty()
        ? value.replaceFirst("value in", "value not in")
        : "!(" + value + ")";
  }

  private static String list(List<String> words) {
    return "(" + String.join(", ", words.stream().map(Pattern::quoted).toList()) + ")";
  }
}
