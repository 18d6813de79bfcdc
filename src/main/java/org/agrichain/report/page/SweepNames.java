package org.agrichain.report.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.comparison.FactorLabel;
import org.agrichain.comparison.TippingRow;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Dataset;

/** What a sweep varied and what came of it, in words. */
public final class SweepNames {
  private static final MathContext DIGITS = new MathContext(4);

  private final Map<String, FactorLabel> factors = new HashMap<>();
  private final Phrases phrases;
  private final Labels labels;
  private final FigureNames names;

  /** Names of a dataset and of factors in a language. */
  public SweepNames(Dataset dataset, List<FactorLabel> factors, Lang lang) {
    phrases = Phrases.in(lang, dataset);
    labels = new Labels(dataset, phrases);
    names = FigureNames.of(dataset, lang);
    factors.forEach(each -> this.factors.put(each.factor(), each));
  }

  /** Name of a factor. */
  public String factor(String id) {
    FactorLabel label = factors.get(id);
    return label == null ? id : labels.pick(label.name(), label.nameZh());
  }

  /** A level of a factor with its unit. */
  public String level(String id, double level) {
    FactorLabel label = factors.get(id);
    String text = new BigDecimal(level, DIGITS).stripTrailingZeros().toPlainString();
    if (label == null) {
      return text;
    }
    if (label.unit().isEmpty()) {
      return label.times() ? String.format(phrases.say("word.times"), text) : text;
    }
    return text + " " + names.unit(label.unit());
  }

  /** Name of a figure of a part. */
  String figure(String figure) {
    return names.name(part(figure), rest(figure));
  }

  /** What happens at a level: "Price of oil above 71 yuan/kg: the oil goes to cosmetics". */
  public String tip(TippingRow row) {
    return String.format(
        phrases.say("tip.above"),
        factor(row.factor()),
        level(row.factor(), row.level()),
        happening(part(row.figure()), rest(row.figure()), row.kind()));
  }

  private String happening(String part, String rest, String kind) {
    return switch (part) {
      case "used" -> {
        int slash = rest.indexOf('/');
        String material = labels.material(rest.substring(0, slash));
        String stage = labels.stage(rest.substring(slash + 1));
        yield String.format(phrases.say("tip.used." + kind), material, stage);
      }
      case "made", "sold" ->
          String.format(phrases.say("tip." + part + "." + kind), labels.material(rest));
      default -> String.format(phrases.say("tip.other." + kind), names.name(part, rest));
    };
  }

  static String part(String figure) {
    return figure.substring(0, figure.indexOf('/'));
  }

  static String rest(String figure) {
    return figure.substring(figure.indexOf('/') + 1);
  }
}
