package org.agrichain.report.page;

import java.util.List;
import java.util.Set;
import org.agrichain.accounts.AccountNames;
import org.agrichain.accounts.Indicator;
import org.agrichain.comparison.GainRow;
import org.agrichain.comparison.MoveRow;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Dataset;

/** Names of the figures that comparisons and sweeps tell about. */
public final class FigureNames {
  /** Parts of the list that are about the whole, not about one product or line type. */
  private static final Set<String> MAIN = Set.of("plan", "result", "raw", "indicator");

  private final Labels labels;
  private final AccountNames names;
  private final Phrases phrases;

  FigureNames(Labels labels, AccountNames names, Phrases phrases) {
    this.labels = labels;
    this.names = names;
    this.phrases = phrases;
  }

  /** Names of a dataset in a language. */
  public static FigureNames of(Dataset dataset, Lang lang) {
    return of(List.of(dataset), lang);
  }

  /** Names of a dataset and of what only its scenarios have, the dataset first. */
  public static FigureNames of(List<Dataset> datasets, Lang lang) {
    Dataset dataset = datasets.get(0);
    Phrases phrases = Phrases.in(lang, dataset);
    AccountNames names = new AccountNames(dataset, phrases.locale());
    Labels labels = new Labels(dataset, phrases);
    datasets.subList(1, datasets.size()).forEach(labels::learn);
    return new FigureNames(labels, names, phrases);
  }

  /** True for a figure worth a picture: one about the whole chain. */
  public static boolean isMain(String part, String figure) {
    return MAIN.contains(part) && !figure.contains("/");
  }

  /** Name of a figure of a part. */
  public String name(String part, String figure) {
    return switch (part) {
      case "account" -> phrases.name("account", figure);
      case "made", "sold" -> phrases.say("figure." + part) + ": " + labels.material(figure);
      case "used" -> phrases.say("figure.used") + ": " + used(figure);
      case "line" -> phrases.say("figure.line") + ": " + labels.lineType(figure);
      case "built", "interest" -> phrases.say("figure." + part) + ": " + labels.line(figure);
      case "paid" -> phrases.say("figure.paid") + ": " + labels.cell("policy", figure);
      case "raw" -> raw(figure);
      case "indicator" -> indicator(figure);
      default -> phrases.name("figure", figure);
    };
  }

  private String used(String figure) {
    int slash = figure.indexOf('/');
    String stage = labels.stage(figure.substring(slash + 1));
    return labels.material(figure.substring(0, slash)) + " → " + stage;
  }

  /** Name of a winner or loser. */
  public String who(GainRow row) {
    return switch (row.by()) {
      case "region" -> labels.region(row.who().isEmpty() ? null : row.who());
      case "site" -> row.who().isEmpty() ? phrases.say("word.no-place") : labels.site(row.who());
      case "stage" -> labels.stage(row.who());
      case "actor", "surplus", "treasury" -> labels.actor(row.who());
      default -> String.valueOf(labels.cell("product", row.who()));
    };
  }

  /** Name of what moved. */
  public String what(MoveRow row) {
    return row.kind().equals("lines") ? labels.line(row.what()) : labels.material(row.what());
  }

  /** From where to where something moved; empty where it has no place. */
  public String way(MoveRow row) {
    String from = row.fromSite().isEmpty() ? "" : labels.site(row.fromSite());
    String to = row.toSite().isEmpty() ? "" : labels.site(row.toSite());
    if (to.isEmpty() && row.kind().equals("lots")) {
      to = phrases.say("column.declined");
    }
    return from + (from.isEmpty() || to.isEmpty() ? "" : " → ") + to;
  }

  private String raw(String figure) {
    int dash = figure.lastIndexOf('-');
    String group = labels.rawGroup(figure.substring(0, dash));
    return group + ": " + phrases.name("figure", figure.substring(dash + 1));
  }

  private String indicator(String figure) {
    // Side by side with what comes after subsidies, it says that it is before them.
    if (figure.equals("value-added")) {
      return phrases.say("head.value-before");
    }
    int slash = figure.indexOf('/');
    String id = slash < 0 ? figure : figure.substring(0, slash);
    String subject = slash < 0 ? "" : figure.substring(slash + 1);
    String about = names.subject(new Indicator(id, subject, 0, ""));
    return names.text().name(id) + (about.isEmpty() ? "" : ": " + about);
  }

  /** Name of a unit. */
  public String unit(String unit) {
    String word = names.text().unit(unit);
    return word.equals(unit) ? phrases.name("unit", unit) : word;
  }
}
