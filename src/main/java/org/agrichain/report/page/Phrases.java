package org.agrichain.report.page;

import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.agrichain.dataset.Lang;

/**
 * What the report says to people, in one language.
 *
 * @param lang language
 * @param bundle sentences by key
 */
record Phrases(Lang lang, ResourceBundle bundle) {
  private static final String BUNDLE = "org.agrichain.report.page.phrases";

  static Phrases in(Lang lang) {
    return new Phrases(
        lang,
        ResourceBundle.getBundle(
            BUNDLE,
            locale(lang),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** Locale of the language. */
  Locale locale() {
    return locale(lang);
  }

  private static Locale locale(Lang lang) {
    return lang == Lang.ZH ? Locale.CHINESE : Locale.ROOT;
  }

  /** The phrase of a key. */
  String say(String key) {
    return bundle.getString(key);
  }

  /** The phrase of a key, null when there is none. */
  String find(String key) {
    return bundle.containsKey(key) ? bundle.getString(key) : null;
  }

  /** The phrase of an identifier of a family, or the identifier itself. */
  String name(String family, String id) {
    String phrase = find(family + "." + id);
    return phrase == null ? id : phrase;
  }

  /** Heading of a column. */
  String heading(Column column) {
    return say("column." + column.key());
  }

  /** Phrases whose keys begin with {@code page.}: what the page itself says. */
  Map<String, String> ofThePage() {
    Map<String, String> phrases = new TreeMap<>();
    for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
      String key = keys.nextElement();
      if (key.startsWith("page.")) {
        phrases.put(key.substring("page.".length()), bundle.getString(key));
      }
    }
    return phrases;
  }
}
