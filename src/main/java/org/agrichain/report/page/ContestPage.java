package org.agrichain.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Dataset;

/** The page of ways of planning side by side: their gaps, and value and bound over time. */
final class ContestPage {
  private ContestPage() {}

  static Page of(List<ContestRun> runs, Dataset dataset, double seconds, Lang lang) {
    Phrases phrases = Phrases.in(lang, dataset);
    Labels labels = new Labels(dataset, phrases);
    return new Page(
        labels.title() + phrases.say("word.contest"),
        String.format(phrases.say("subtitle-contest"), dataset.header().dataset(), seconds),
        List.of(gaps(runs), curves(runs)),
        phrases);
  }

  private static Exhibit gaps(List<ContestRun> runs) {
    List<List<Object>> rows = new ArrayList<>();
    for (ContestRun run : runs) {
      rows.add(
          Exhibit.row(
              run.run(),
              String.valueOf(run.seed()),
              run.valueYuan(),
              run.boundYuan(),
              run.gapPercent(),
              run.firstPlanSeconds(),
              run.seconds()));
    }
    return new Exhibit(
        "contest",
        "contest-gaps",
        "bars",
        Map.of("facet", "seed", "y", "run", "values", List.of("gap"), "order", "given"),
        List.of(
            Column.word("run"),
            Column.word("seed"),
            Column.yuan("value"),
            Column.yuan("bound"),
            new Column("gap", Column.Kind.PERCENT),
            Column.number("first_plan_seconds"),
            Column.number("seconds")),
        rows);
  }

  private static Exhibit curves(List<ContestRun> runs) {
    List<List<Object>> rows = new ArrayList<>();
    for (ContestRun run : runs) {
      for (ContestRun.Point point : run.curve()) {
        rows.add(
            Exhibit.row(
                run.run(),
                String.valueOf(run.seed()),
                point.seconds(),
                point.valueYuan(),
                point.boundYuan()));
      }
    }
    return new Exhibit(
        "contest",
        "contest-curves",
        "race",
        Map.of("facet", "seed", "by", "run"),
        List.of(
            Column.word("run"),
            Column.word("seed"),
            Column.number("seconds"),
            Column.yuan("value"),
            Column.yuan("bound")),
        rows);
  }
}
