package org.agrichain.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Sentences and figures of answers in one language. */
final class Phrases {
  private static final double LARGE = 1000;

  private final Names names;
  private final Locale locale;
  private final ResourceBundle bundle;

  /**
   * @param locale Chinese, else English
   */
  Phrases(Names names, Locale locale) {
    this.names = names;
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    this.locale = chinese ? Locale.CHINESE : Locale.ROOT;
    bundle =
        ResourceBundle.getBundle(
            "org.agrichain.explain.messages",
            this.locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String say(String key, Object... values) {
    return String.format(Locale.ROOT, bundle.getString(key), values);
  }

  boolean knows(String key) {
    return bundle.containsKey(key);
  }

  String name(String id) {
    return names.of(id, locale);
  }

  String unit(String id) {
    String key = "unit." + id;
    return bundle.containsKey(key) ? bundle.getString(key) : id;
  }

  /** A list of identifiers by name. */
  String names(List<String> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining("; "));
  }

  /** A quantity: whole when large, else four digits that count. */
  String units(double amount) {
    if (Math.abs(amount) >= LARGE || amount == Math.rint(amount)) {
      return String.format(Locale.ROOT, "%,.0f", amount);
    }
    return new BigDecimal(amount).round(new MathContext(4)).stripTrailingZeros().toPlainString();
  }

  /** A rate in yuan a unit: two decimals, more when it is small. */
  String rate(double yuan) {
    double size = Math.abs(yuan);
    if (size < 1e-9) {
      return "0";
    }
    return size >= 1
        ? String.format(Locale.ROOT, "%,.2f", yuan)
        : new BigDecimal(yuan).round(new MathContext(4)).stripTrailingZeros().toPlainString();
  }

  /** An amount of money. */
  String yuan(double yuan) {
    return String.format(Locale.ROOT, "%,.2f", yuan);
  }

  String amounts(List<LotAnswer.Amount> amounts) {
    return amounts.stream()
        .map(each -> units(each.units()) + " " + unit(each.unit()) + " " + name(each.material()))
        .collect(Collectors.joining(", "));
  }
}
