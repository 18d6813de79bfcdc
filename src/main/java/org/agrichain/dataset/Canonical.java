package org.agrichain.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.agrichain.domain.Dataset;

/** The one order and the one text of every row, whatever file it came from. */
final class Canonical {
  private Canonical() {}

  /** Order of the rows of a table: by the key columns, numbers as numbers. */
  static Comparator<Object[]> order(SchemaTable table) {
    List<Integer> key = table.keyPositions();
    return (a, b) -> {
      for (int k : key) {
        int order = compare(a[k], b[k]);
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }

  /** Text of a value as written to files; blank when null. */
  static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double number) {
      return Numbers.plain(number);
    }
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    return value instanceof Enum<?> word ? word(word) : value.toString();
  }

  /** Word of an enumeration as files write it. */
  static String word(Enum<?> word) {
    String text = word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return text.equals("mwh") ? "MWh" : text;
  }

  /** Hash of all rows that a plan depends on, in canonical order. */
  static String sha256(Dataset dataset) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    for (SchemaTable table : Schema.current().tables()) {
      if (table.onlyAccounts()) {
        continue;
      }
      Shapes.Shape shape = Shapes.of(table.name());
      if (table.added() && shape.rows(dataset).isEmpty()) {
        continue;
      }
      StringBuilder text = new StringBuilder(table.name()).append('\n');
      shape.rows(dataset).stream()
          .map(shape::values)
          .sorted(order(table))
          .forEach(values -> line(values, text));
      digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void line(Object[] values, StringBuilder text) {
    for (Object value : values) {
      // Unit and record separators cannot stand in a cell.
      text.append(text(value)).append('\u001f');
    }
    text.append('\u001e');
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static int compare(Object a, Object b) {
    if (a instanceof Enum<?> first && b instanceof Enum<?> second) {
      return word(first).compareTo(word(second));
    }
    return ((Comparable) a).compareTo(b);
  }
}
