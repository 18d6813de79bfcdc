package org.agrichain.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.agrichain.accounts.AccountNames;
import org.agrichain.comparison.Case;
import org.agrichain.comparison.PercentileRow;
import org.agrichain.comparison.SweepAnalysis;
import org.agrichain.comparison.TippingRow;
import org.agrichain.comparison.TornadoRow;
import org.agrichain.dataset.Lang;

/** The page of the cells of a sweep: what matters most, how far figures spread, where they tip. */
final class SweepPage {
  private static final List<String> FIRST =
      List.of("plan/value", "indicator/value-added", "indicator/value-added-after-subsidies");

  /** Figures of the search, not of the chain. */
  private static final Set<String> EFFORT = Set.of("plan/gap", "plan/upper-bound");

  private final SweepAnalysis analysis;
  private final Phrases phrases;
  private final Labels labels;
  private final FigureNames names;
  private final SweepNames words;
  private final Map<String, String> units;

  private SweepPage(SweepAnalysis analysis, Case base, Lang lang) {
    this.analysis = analysis;
    phrases = Phrases.in(lang, base.dataset());
    labels = new Labels(base.dataset(), phrases);
    AccountNames accounts = new AccountNames(base.dataset(), phrases.locale());
    names = new FigureNames(labels, accounts, phrases);
    words = new SweepNames(base.dataset(), analysis.factors(), lang);
    units = base.units();
  }

  /**
   * The page.
   *
   * @param base the base plan of the sweep: its figures know their units
   */
  static Page of(SweepAnalysis analysis, Case base, Lang lang) {
    SweepPage page = new SweepPage(analysis, base, lang);
    int cells = analysis.percentiles().stream().mapToInt(PercentileRow::cells).max().orElse(0);
    return new Page(
        page.labels.title() + page.phrases.say("word.swept"),
        String.format(page.phrases.say("subtitle-sweep"), base.dataset().header().dataset(), cells),
        Stream.of(page.head(), page.tornado(), page.percentiles(), page.tipping())
            .filter(exhibit -> !exhibit.rows().isEmpty())
            .toList(),
        page.phrases);
  }

  /** The first figures: their middle, and where nine of ten cells lie. */
  private Exhibit head() {
    List<List<Object>> rows = new ArrayList<>();
    for (String figure : FIRST) {
      for (PercentileRow row : analysis.percentiles()) {
        if (row.figure().equals(figure)) {
          rows.add(Exhibit.row(name(figure), row.p50(), row.p5(), row.p95(), unit(figure)));
        }
      }
    }
    return new Exhibit(
        "sweep",
        "sweep-head",
        "cards",
        Map.of(),
        List.of(
            Column.word("figure"),
            Column.number("amount"),
            Column.number("p5"),
            Column.number("p95"),
            Column.word("unit")),
        rows);
  }

  /** Name of the unit of a figure, null for one that the base plan does not have. */
  private String unit(String figure) {
    String unit = units.get(figure);
    return unit == null ? null : names.unit(unit);
  }

  /** Figures of the whole chain, the first ones first. */
  private boolean isMain(String figure) {
    return FigureNames.isMain(SweepNames.part(figure), SweepNames.rest(figure))
        && !EFFORT.contains(figure);
  }

  /** What the plan is worth first, then value added before and after subsidies. */
  private static int order(String figure) {
    int at = FIRST.indexOf(figure);
    return at < 0 ? FIRST.size() : at;
  }

  private String name(String figure) {
    return words.figure(figure);
  }

  private Exhibit tornado() {
    Map<String, Double> means = new HashMap<>();
    analysis.percentiles().forEach(row -> means.put(row.figure(), row.mean()));
    List<TornadoRow> main =
        new ArrayList<>(analysis.tornado().stream().filter(row -> isMain(row.figure())).toList());
    main.sort(Comparator.comparingInt(row -> order(row.figure())));
    List<List<Object>> rows = new ArrayList<>();
    for (TornadoRow row : main) {
      rows.add(
          Exhibit.row(
              name(row.figure()),
              words.factor(row.factor()),
              means.get(row.figure()),
              words.level(row.factor(), row.lowLevel()),
              words.level(row.factor(), row.highLevel()),
              row.atLow(),
              row.atHigh(),
              row.swing(),
              unit(row.figure()),
              row.rankCorrelation()));
    }
    return new Exhibit(
        "sweep",
        "sweep-tornado",
        "tornado",
        Map.of("facet", "figure"),
        List.of(
            Column.word("figure"),
            Column.word("factor"),
            Column.number("mean"),
            Column.word("low_level"),
            Column.word("high_level"),
            Column.number("at_low"),
            Column.number("at_high"),
            Column.number("swing"),
            Column.word("unit"),
            Column.number("rank_correlation")),
        rows);
  }

  private Exhibit percentiles() {
    List<List<Object>> rows = new ArrayList<>();
    List<PercentileRow> sorted = new ArrayList<>(analysis.percentiles());
    sorted.sort(Comparator.comparingInt(row -> order(row.figure())));
    for (PercentileRow row : sorted) {
      // The picture shows the figures of the whole; details stay in the table.
      rows.add(
          Exhibit.row(
              isMain(row.figure()) ? name(row.figure()) : null,
              name(row.figure()),
              row.mean(),
              row.least(),
              row.p5(),
              row.p25(),
              row.p50(),
              row.p75(),
              row.p95(),
              row.most(),
              unit(row.figure())));
    }
    return new Exhibit(
        "sweep",
        "sweep-percentiles",
        "spread",
        Map.of("y", "view"),
        List.of(
            Column.word("view"),
            Column.word("figure"),
            Column.number("mean"),
            Column.number("least"),
            Column.number("p5"),
            Column.number("p25"),
            Column.number("p50"),
            Column.number("p75"),
            Column.number("p95"),
            Column.number("most"),
            Column.word("unit")),
        rows);
  }

  /** What goes where first, then what is made and sold, then what follows from it. */
  private Exhibit tipping() {
    List<TippingRow> sorted = new ArrayList<>(analysis.tipping());
    sorted.removeIf(row -> EFFORT.contains(row.figure()));
    sorted.sort(Comparator.comparingInt(SweepPage::order));
    List<List<Object>> rows = new ArrayList<>();
    for (TippingRow row : sorted) {
      rows.add(
          Exhibit.row(
              words.tip(row),
              name(row.figure()),
              words.factor(row.factor()),
              phrases.name("tips", row.kind()),
              row.level(),
              row.below(),
              row.above(),
              row.sharePercent()));
    }
    return new Exhibit(
        "tipping",
        "sweep-tipping",
        "",
        Map.of("open", true),
        List.of(
            Column.word("tip"),
            Column.word("figure"),
            Column.word("factor"),
            Column.word("what"),
            Column.number("tip_level"),
            Column.number("below"),
            Column.number("above"),
            new Column("share_percent", Column.Kind.PERCENT)),
        rows);
  }

  private static int order(TippingRow row) {
    int at = List.of("used", "made", "sold").indexOf(SweepNames.part(row.figure()));
    return at < 0 ? 3 : at;
  }
}
