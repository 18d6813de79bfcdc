package org.agrichain.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns the text of one cell into a value of its column's type. */
final class CellReader {
  /** Stands for a value that could not be read; an issue says why. */
  static final Object BAD = new Object();

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d*,\\d+");
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
  private static final List<String> YES = List.of("yes", "是");
  private static final List<String> NO = List.of("no", "否");

  private final IssueList issues;
  private final String file;

  CellReader(IssueList issues, String file) {
    this.issues = issues;
    this.file = file;
  }

  /** Value of the cell as the given class, null when blank, {@link #BAD} when wrong. */
  Object read(SchemaColumn column, Class<?> target, int line, String heading, String cell) {
    String text = cell.isEmpty() ? column.defaultText() : cell;
    if (text.isEmpty()) {
      if (column.optional()) {
        return null;
      }
      add(Fault.MISSING_VALUE, line, heading, "", Messages.text("limit.filled"), "");
      return BAD;
    }
    if (target == double.class || target == Double.class) {
      return decimal(column, line, heading, text);
    }
    if (target == int.class || target == Integer.class) {
      return whole(column, line, heading, text);
    }
    if (target == boolean.class) {
      return flag(line, heading, text);
    }
    if (target.isEnum()) {
      return choice(column, target, line, heading, text);
    }
    if (column.type() == SchemaColumn.Type.ID && !ID.matcher(text).matches()) {
      add(Fault.BAD_ID, line, heading, text, Messages.text("limit.id"), "");
      return BAD;
    }
    return text;
  }

  private Object decimal(SchemaColumn column, int line, String heading, String text) {
    if (!number(line, heading, text)) {
      return BAD;
    }
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      add(Fault.BAD_NUMBER, line, heading, text, Messages.text("limit.number"), "");
      return BAD;
    }
    // A minus zero would be another row for the hash.
    return within(column, line, heading, text, value) ? (Object) (value + 0.0) : BAD;
  }

  private Object whole(SchemaColumn column, int line, String heading, String text) {
    if (!number(line, heading, text)) {
      return BAD;
    }
    try {
      int value = new BigDecimal(text).intValueExact();
      return within(column, line, heading, text, value) ? (Object) value : BAD;
    } catch (ArithmeticException e) {
      add(Fault.NOT_WHOLE, line, heading, text, Messages.text("limit.whole"), "");
      return BAD;
    }
  }

  /** True for a number with a decimal point. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  private boolean number(int line, String heading, String text) {
    if (NUMBER.matcher(text).matches()) {
      return true;
    }
    if (DECIMAL_COMMA.matcher(text).matches()) {
      String point = Messages.text("hint.decimal-point", text.replace(',', '.'));
      add(Fault.DECIMAL_COMMA, line, heading, text, Messages.text("limit.number"), point);
    } else {
      add(Fault.BAD_NUMBER, line, heading, text, Messages.text("limit.number"), "");
    }
    return false;
  }

  private boolean within(SchemaColumn c, int line, String heading, String text, double value) {
    boolean low = c.least() != null && value < c.least();
    boolean high = c.most() != null && value > c.most();
    if (low || high) {
      String hint = low && c.least() == 0 ? Messages.text("hint.sign") : "";
      add(Fault.OUT_OF_LIMITS, line, heading, text, range(c.least(), c.most()), hint);
    }
    return !low && !high;
  }

  private static String range(Double least, Double most) {
    if (least == null) {
      return Messages.text("limit.at-most", Numbers.plain(most));
    }
    return most == null
        ? Messages.text("limit.at-least", Numbers.plain(least))
        : Messages.text("limit.range", Numbers.plain(least), Numbers.plain(most));
  }

  private Object flag(int line, String heading, String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (YES.contains(word) || NO.contains(word)) {
      return YES.contains(word);
    }
    add(Fault.BAD_FLAG, line, heading, text, Messages.text("limit.flag"), "");
    return BAD;
  }

  private Object choice(
      SchemaColumn column, Class<?> target, int line, String heading, String text) {
    for (String word : column.choices()) {
      if (word.equalsIgnoreCase(text)) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        for (Object constant : target.getEnumConstants()) {
          if (((Enum<?>) constant).name().equals(name)) {
            return constant;
          }
        }
        throw new IllegalStateException(target + " lacks " + name);
      }
    }
    String limit = Messages.text("limit.one-of", String.join(", ", column.choices()));
    add(Fault.UNKNOWN_VALUE, line, heading, text, limit, Nearest.hint(text, column.choices()));
    return BAD;
  }

  private void add(Fault fault, int line, String heading, String value, String limit, String hint) {
    issues.add(fault, file, line, heading, value, limit, hint);
  }
}
