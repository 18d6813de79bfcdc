package org.agrichain.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import org.agrichain.dataset.Lang;

/**
 * What the command line says to people, in the language they chose.
 *
 * @param lang language
 * @param bundle sentences by key, in the format of {@link String#format}
 */
record Words(Lang lang, ResourceBundle bundle) {
  private static final String BUNDLE = "org.agrichain.cli.messages";

  static Words in(Lang lang) {
    // No fallback: otherwise a Chinese desktop could never ask for English.
    return new Words(
        lang,
        ResourceBundle.getBundle(
            BUNDLE,
            locale(lang),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The language asked for by {@code --lang}, else that of the desktop where it is Chinese. */
  static Lang langOf(String[] args, Locale desktop) {
    String asked = desktop.getLanguage();
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        asked = args[i].substring("--lang=".length());
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        asked = args[i + 1];
      }
    }
    return asked.equalsIgnoreCase(Lang.ZH.name()) ? Lang.ZH : Lang.EN;
  }

  Locale locale() {
    return locale(lang);
  }

  private static Locale locale(Lang lang) {
    return lang == Lang.ZH ? Locale.CHINESE : Locale.ROOT;
  }

  /** The sentence of a key with its blanks filled in. */
  String say(String key, Object... values) {
    return String.format(Locale.ROOT, bundle.getString(key), values);
  }

  /** The word of a key, or the identifier itself where there is none. */
  String name(String prefix, String id) {
    String key = prefix + "." + id;
    return bundle.containsKey(key) ? bundle.getString(key) : id;
  }
}
