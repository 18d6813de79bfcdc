package org.agrichain.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.agrichain.accounts.AccountNames;
import org.agrichain.comparison.Comparison;
import org.agrichain.comparison.FigureRow;
import org.agrichain.comparison.VariantRow;
import org.agrichain.dataset.Lang;
import org.agrichain.dataset.Scenario;
import org.agrichain.domain.Dataset;

/** The page of scenarios beside their base. */
final class ComparisonPage {
  private static final String BEFORE = "value-added";
  private static final String AFTER = "value-added-after-subsidies";

  private static final Set<String> PROJECTS = Set.of("built", "interest", "paid");

  private final Comparison comparison;
  private final Phrases phrases;
  private final Labels labels;
  private final FigureNames names;
  private final Map<String, String> titles = new HashMap<>();

  private ComparisonPage(Comparison comparison, List<Dataset> datasets, Lang lang) {
    Dataset base = datasets.get(0);
    this.comparison = comparison;
    phrases = Phrases.in(lang, base);
    labels = new Labels(base, phrases);
    datasets.subList(1, datasets.size()).forEach(labels::learn);
    names = new FigureNames(labels, new AccountNames(base, phrases.locale()), phrases);
    String common = null;
    for (VariantRow row : comparison.scenarios()) {
      String title = labels.pick(row.title(), row.titleZh());
      if (row.scenario().equals(Comparison.BASE)) {
        title = phrases.say("word.base");
      } else if (common != null && title.startsWith(common)) {
        // What the base has too says nothing.
        title = title.substring(common.length());
      }
      titles.put(row.scenario(), title.isEmpty() ? row.scenario() : title);
      common = common == null ? title + Scenario.AND : common;
    }
  }

  static Page of(Comparison comparison, List<Dataset> datasets, Lang lang) {
    ComparisonPage page = new ComparisonPage(comparison, datasets, lang);
    ComparisonDetails details =
        new ComparisonDetails(comparison, page.titles, page.labels, page.names, page.phrases);
    List<Exhibit> exhibits =
        Stream.of(
                page.scenarios(),
                page.figures(),
                page.projects(),
                details.gains(),
                details.deadweight(),
                details.moves())
            .filter(exhibit -> !exhibit.rows().isEmpty())
            .toList();
    String subtitle =
        String.format(
            page.phrases.say("subtitle"),
            comparison.dataset(),
            page.phrases.name("objective", comparison.objective()),
            page.phrases.name("perspective", comparison.perspective()),
            comparison.version());
    String title = page.labels.title() + page.phrases.say("word.compared");
    return new Page(title, subtitle, exhibits, page.phrases);
  }

  private Exhibit scenarios() {
    List<List<Object>> rows = new ArrayList<>();
    for (VariantRow row : comparison.scenarios()) {
      boolean isBase = rows.isEmpty();
      rows.add(
          Exhibit.row(
              row.scenario(),
              titles.get(row.scenario()),
              phrases.name("status", row.status()),
              row.valueYuan(),
              row.upperBoundYuan(),
              row.gapPercent(),
              indicator(row.scenario(), isBase, BEFORE),
              indicator(row.scenario(), isBase, AFTER),
              row.source()));
    }
    return new Exhibit(
        "compare",
        "compare-scenarios",
        "bars",
        Map.of("y", "title", "values", List.of("value_before", "value_after"), "order", "given"),
        List.of(
            Column.id("scenario"),
            Column.word("title"),
            Column.word("status"),
            Column.yuan("value"),
            Column.yuan("bound"),
            new Column("gap", Column.Kind.PERCENT),
            Column.yuan("value_before"),
            Column.yuan("value_after"),
            Column.word("source")),
        rows);
  }

  /** Every row has the figure of the base too, so any scenario tells it. */
  private Double indicator(String scenario, boolean isBase, String figure) {
    return comparison.figures().stream()
        .filter(row -> row.part().equals("indicator") && row.figure().equals(figure))
        .filter(row -> isBase || row.scenario().equals(scenario))
        .findFirst()
        .map(row -> isBase ? row.base() : row.value())
        .orElse(null);
  }

  /** What is built and paid, scenario by scenario. */
  private Exhibit projects() {
    List<List<Object>> rows = new ArrayList<>();
    for (FigureRow row : comparison.figures()) {
      if (PROJECTS.contains(row.part())) {
        rows.add(
            Exhibit.row(
                names.name(row.part(), row.figure()),
                titles.get(row.scenario()),
                row.base(),
                row.value(),
                row.delta(),
                names.unit(row.unit())));
      }
    }
    return new Exhibit(
        "compare",
        "compare-projects",
        "",
        Map.of("open", true),
        List.of(
            Column.word("figure"),
            Column.word("scenario_title"),
            Column.number("base_amount"),
            Column.number("scenario_amount"),
            Column.number("change"),
            Column.word("unit")),
        rows);
  }

  private Exhibit figures() {
    List<List<Object>> rows = new ArrayList<>();
    for (FigureRow row : comparison.figures()) {
      // The picture offers the figures of the whole; details stay in the table.
      String view =
          FigureNames.isMain(row.part(), row.figure())
              ? names.name(row.part(), row.figure())
              : null;
      rows.add(
          Exhibit.row(
              view,
              names.name(row.part(), row.figure()),
              titles.get(row.scenario()),
              row.base(),
              row.value(),
              row.delta(),
              row.deltaPercent(),
              names.unit(row.unit())));
    }
    return new Exhibit(
        "compare",
        "compare-figures",
        "deltas",
        Map.of("facet", "view", "y", "scenario_title", "value", "change", "unit", "unit"),
        List.of(
            Column.word("view"),
            Column.word("figure"),
            Column.word("scenario_title"),
            Column.number("base_amount"),
            Column.number("scenario_amount"),
            Column.number("change"),
            new Column("change_percent", Column.Kind.PERCENT),
            Column.word("unit")),
        rows);
  }
}
