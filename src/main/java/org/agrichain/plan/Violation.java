package org.agrichain.plan;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing wrong with a plan.
 *
 * @param code identifier of a {@link ViolationCode}
 * @param where table, key of the row and column, readable
 * @param found what the plan says
 * @param expected what it should say
 */
public record Violation(String code, String where, String found, String expected) {

  /** The violation as one English sentence. */
  public String sentence() {
    return sentence(Locale.ROOT);
  }

  /** The violation as one sentence in a language, English when there is none. */
  public String sentence(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "org.agrichain.plan.violations",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(code), Locale.ROOT)
        .format(new Object[] {where, found, expected});
  }
}
