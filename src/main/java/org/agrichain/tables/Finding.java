package org.agrichain.tables;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.agrichain.dataset.Lang;

/**
 * Something that rule tables say against each other or against the process.
 *
 * @param code stable identifier in plain words
 * @param row the row to edit; null when no single row did it
 * @param other the row it clashes with, null when there is none
 * @param column heading of the cell to edit, empty for the whole row
 * @param words what the sentence and the suggestion name, in order
 */
public record Finding(String code, RuleRow row, RuleRow other, String column, List<String> words) {
  private static final String BUNDLE = "org.agrichain.tables.findings";

  /** Where, what, and what to do about it: three lines. */
  public String text(Lang lang) {
    FindingText text = in(lang);
    return place() + "\n  " + text.message() + "\n  " + say("hint", lang) + text.edit() + "\n";
  }

  /** The same, piece by piece. */
  public FindingText in(Lang lang) {
    Object[] values = words.toArray();
    return new FindingText(
        code,
        row == null ? "" : row.table(),
        row == null ? 0 : row.row(),
        row == null ? "" : row.id(),
        column,
        other == null ? "" : other.table(),
        other == null ? 0 : other.row(),
        other == null ? "" : other.id(),
        say(code, lang, values),
        say(code + ".edit", lang, values));
  }

  /** Code, file, sheet, row and column, and the other row. */
  private String place() {
    String first = row == null ? "" : "  " + place(row);
    String where = column.isEmpty() ? "" : " (" + column + ")";
    return code + first + where + (other == null ? "" : "  <> " + place(other));
  }

  private static String place(RuleRow row) {
    return row.table() + ":" + row.row() + " " + row.id();
  }

  private static String say(String key, Lang lang, Object... values) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            lang == Lang.ZH ? Locale.CHINESE : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return String.format(Locale.ROOT, bundle.getString(key), values);
  }
}
