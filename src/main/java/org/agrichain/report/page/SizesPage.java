package org.agrichain.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agrichain.dataset.Lang;

/** The page of time and memory against size. */
final class SizesPage {
  private SizesPage() {}

  static Page of(SizeFigures figures, Lang lang) {
    Phrases phrases = Phrases.in(lang);
    return new Page(
        phrases.say("title-sizes"),
        String.format(phrases.say("subtitle-sizes"), figures.seconds()),
        List.of(growth(figures), exponents(figures)),
        phrases);
  }

  private static Exhibit growth(SizeFigures figures) {
    List<List<Object>> rows = new ArrayList<>();
    for (SizeFigures.Run run : figures.runs()) {
      run.measures()
          .forEach(
              (measure, amount) ->
                  rows.add(Exhibit.row(run.preset(), measure, run.lots(), run.columns(), amount)));
    }
    return new Exhibit(
        "sizes",
        "sizes-growth",
        "powers",
        Map.of("by", "measure", "x", "columns", "y", "measured"),
        List.of(
            Column.word("preset"),
            Column.word("measure"),
            Column.number("lots"),
            Column.number("columns"),
            Column.number("measured")),
        rows);
  }

  private static Exhibit exponents(SizeFigures figures) {
    List<List<Object>> rows = new ArrayList<>();
    figures.exponents().forEach((measure, exponent) -> rows.add(Exhibit.row(measure, exponent)));
    return Exhibit.table(
        "sizes",
        "sizes-exponents",
        List.of(Column.word("measure"), Column.number("exponent")),
        rows);
  }
}
