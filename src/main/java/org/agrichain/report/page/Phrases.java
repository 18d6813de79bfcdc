package org.agrichain.report.page;

import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.agrichain.accounts.AccountNames;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Dataset;

/**
 * What the report says to people, in one language.
 *
 * @param lang language
 * @param bundle sentences by key
 * @param suppliers who gives the lots, as the dataset names them
 */
record Phrases(Lang lang, ResourceBundle bundle, String suppliers) {
  private static final String SUPPLIERS = "{suppliers}";
  private static final String BUNDLE = "org.agrichain.report.page.phrases";

  static Phrases in(Lang lang, Dataset dataset) {
    return new Phrases(
        lang, bundle(lang), new AccountNames(dataset, locale(lang)).text().suppliers());
  }

  /** For pages that are about no dataset and so name nobody in it. */
  static Phrases in(Lang lang) {
    return new Phrases(lang, bundle(lang), "");
  }

  private static ResourceBundle bundle(Lang lang) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale(lang),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private String text(String key) {
    String text = bundle.getString(key);
    String said = text.replace(SUPPLIERS, suppliers);
    return text.startsWith(SUPPLIERS)
        ? Character.toUpperCase(said.charAt(0)) + said.substring(1)
        : said;
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
    return text(key);
  }

  /** The phrase of a key, null when there is none. */
  String find(String key) {
    return bundle.containsKey(key) ? text(key) : null;
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
        phrases.put(key.substring("page.".length()), text(key));
      }
    }
    return phrases;
  }
}
