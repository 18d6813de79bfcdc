package org.agrichain.cli;

import java.math.BigDecimal;
import java.util.Locale;

/** Figures as people read them. */
record Figures(Words words) {
  private static final double MILLION = 1e6;

  /** Yuan, in millions when there are any. */
  String yuan(Number yuan) {
    if (yuan == null) {
      return words.say("figure.none");
    }
    double amount = yuan.doubleValue();
    return Math.abs(amount) >= MILLION
        ? words.say("figure.million-yuan", amount / MILLION)
        : words.say("figure.yuan", amount);
  }

  /** A difference in yuan with its sign. */
  String yuanMore(BigDecimal yuan) {
    return (yuan.signum() >= 0 ? "+" : "") + yuan(yuan);
  }

  /** Percent with enough digits to tell a proven plan from a near one. */
  String percent(Double percent) {
    if (percent == null) {
      return words.say("figure.none");
    }
    double size = Math.abs(percent);
    int digits = size >= 0.095 || size == 0 ? 2 : 4;
    return String.format(Locale.ROOT, "%." + digits + "f %%", percent);
  }

  /** A quantity without needless digits. */
  String units(double units) {
    return units == Math.rint(units)
        ? String.format(Locale.ROOT, "%,.0f", units)
        : String.format(Locale.ROOT, "%,.3f", units);
  }
}
