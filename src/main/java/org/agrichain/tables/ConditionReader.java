package org.agrichain.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the cell of a condition: {@code <= 4}, {@code 2..8}, {@code a, b}, {@code not a}, {@code <>
 * a}. Only plain words and numbers get through: nothing a cell says can reach the rule engine as
 * code.
 */
final class ConditionReader {
  private static final String NUMBER = "[-+]?\\d{1,15}(?:\\.\\d{1,9})?";
  private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*(" + NUMBER + ")");
  private static final Pattern RANGE =
      Pattern.compile("(" + NUMBER + ")\\s*(?:\\.\\.|~|-|至|到)\\s*(" + NUMBER + ")");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._+()%-]{0,79}");

  private ConditionReader() {}

  /** True for one plain word. */
  static boolean isWord(String cell) {
    return WORD.matcher(cell).matches();
  }

  /** The condition, null when the cell says none that can be read. */
  static Condition read(String cell, boolean figure) {
    String text = cell.strip().replace("≤", "<=").replace("≥", ">=").replace("≠", "<>");
    Condition.Sign sign = Condition.Sign.IS;
    if (text.startsWith("<>")) {
      sign = Condition.Sign.OTHER;
      text = text.substring(2).strip();
    } else {
      for (String not : Lexicon.get().words("not")) {
        boolean latin = not.charAt(0) < 128;
        String start = latin ? not + " " : not;
        if (text.toLowerCase(java.util.Locale.ROOT).startsWith(start)) {
          sign = Condition.Sign.NOT;
          text = text.substring(start.length()).strip();
          break;
        }
      }
    }
    List<Condition.Bound> bounds = bounds(text, figure);
    if (bounds != null) {
      return new Condition(sign, List.of(), bounds);
    }
    List<String> words = words(text, figure);
    return words == null ? null : new Condition(sign, words, List.of());
  }

  /** Bounds, null when the cell holds none. */
  private static List<Condition.Bound> bounds(String text, boolean figure) {
    Matcher range = RANGE.matcher(text);
    if (range.matches() && (figure || !text.matches("\\d{4}-\\d{1,2}"))) {
      return List.of(
          new Condition.Bound(">=", new BigDecimal(range.group(1))),
          new Condition.Bound("<=", new BigDecimal(range.group(2))));
    }
    List<Condition.Bound> bounds = new ArrayList<>();
    for (String part : text.split("\\s*(?:[,，;；]|\\band\\b|且)\\s*")) {
      Matcher compared = COMPARED.matcher(part.strip());
      if (!compared.matches()) {
        return null;
      }
      bounds.add(new Condition.Bound(compared.group(1), new BigDecimal(compared.group(2))));
    }
    return bounds;
  }

  private static List<String> words(String text, boolean figure) {
    List<String> words = new ArrayList<>();
    for (String part : text.split("[,，、;；]")) {
      String word = part.strip();
      if (figure && word.matches(NUMBER)) {
        words.add(new BigDecimal(word).stripTrailingZeros().toPlainString());
      } else if (!figure && WORD.matcher(word).matches()) {
        words.add(word);
      } else {
        return null;
      }
    }
    return List.copyOf(words);
  }
}
