package org.agrichain.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Names and definitions of indicators, in English and Chinese. */
public final class IndicatorText {
  private static final String SUPPLIERS = "{suppliers}";

  private final ResourceBundle bundle;
  private final String suppliers;

  /** Texts in the language of a locale that name nobody of a dataset. */
  public IndicatorText(Locale locale) {
    this(locale, null);
  }

  /**
   * Texts in the language of a locale: Chinese, else English.
   *
   * @param suppliers who gives the lots, as the dataset names them; null for the general word
   */
  IndicatorText(Locale locale, String suppliers) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    bundle =
        ResourceBundle.getBundle(
            "org.agrichain.accounts.indicators",
            chinese ? Locale.CHINESE : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.suppliers = small(suppliers == null ? word("actor", Actors.HERDER) : suppliers);
  }

  /** A name within a sentence: without its capital, but for an abbreviation. */
  private static String small(String name) {
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
  }

  /** Who gives the lots, as a word within a sentence. */
  public String suppliers() {
    return suppliers;
  }

  private String say(String key) {
    String text = bundle.getString(key).replace(SUPPLIERS, suppliers);
    return bundle.getString(key).startsWith(SUPPLIERS)
        ? Character.toUpperCase(text.charAt(0)) + text.substring(1)
        : text;
  }

  /** Name people read. */
  public String name(String id) {
    return say(id);
  }

  /** How the figure is worked out, in one sentence. */
  public String definition(String id) {
    return say(id + ".definition");
  }

  /** Words for a unit, which may be a quotient such as yuan/t. */
  public String unit(String unit) {
    return Arrays.stream(unit.split("/"))
        .map(part -> word("unit", part))
        .collect(Collectors.joining("/"));
  }

  /** Word for an actor, a stage or a level; the identifier itself where there is none. */
  public String word(String prefix, String id) {
    String key = prefix + "." + id;
    return bundle.containsKey(key) ? bundle.getString(key) : id;
  }
}
