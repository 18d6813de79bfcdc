package org.agrichain.accounts;

import java.util.Locale;
import java.util.ResourceBundle;

/** Names and definitions of indicators, in English and Chinese. */
public final class IndicatorText {
  private final ResourceBundle bundle;

  /** Texts in the language of a locale: Chinese, else English. */
  public IndicatorText(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    bundle =
        ResourceBundle.getBundle(
            "org.agrichain.accounts.indicators",
            chinese ? Locale.CHINESE : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Name people read. */
  public String name(String id) {
    return bundle.getString(id);
  }

  /** How the figure is worked out, in one sentence. */
  public String definition(String id) {
    return bundle.getString(id + ".definition");
  }

  /** Word for a unit, an actor, a stage or a level; the identifier itself where there is none. */
  public String word(String prefix, String id) {
    String key = prefix + "." + id;
    return bundle.containsKey(key) ? bundle.getString(key) : id;
  }
}
