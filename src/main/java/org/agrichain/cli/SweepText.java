package org.agrichain.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.agrichain.comparison.CellResult;
import org.agrichain.comparison.PercentileRow;
import org.agrichain.comparison.SweepAnalysis;
import org.agrichain.comparison.TippingRow;
import org.agrichain.comparison.TornadoRow;
import org.agrichain.report.page.SweepNames;

/** A sweep as a person reads it: spread of the value, what matters most, where it tips. */
record SweepText(Words words, SweepNames names) {
  private static final String VALUE = "plan/value";
  private static final int SHOWN = 12;

  List<String> lines(List<CellResult> cells, int all, SweepAnalysis analysis) {
    Figures figures = new Figures(words);
    List<String> lines = new ArrayList<>();
    long planned = cells.stream().filter(CellResult::planned).count();
    double seconds = cells.stream().mapToDouble(CellResult::seconds).sum();
    double mean = cells.isEmpty() ? 0 : seconds / cells.size();
    lines.add(words.say("sweep.cells", cells.size(), all, planned, mean));
    double gap =
        cells.stream()
            .filter(CellResult::planned)
            .mapToDouble(CellResult::gapPercent)
            .max()
            .orElse(Double.NaN);
    if (!Double.isNaN(gap)) {
      lines.add(words.say("sweep.gap", figures.percent(gap)));
    }
    for (PercentileRow row : analysis.percentiles()) {
      if (row.figure().equals(VALUE)) {
        lines.add(
            words.say(
                "sweep.spread",
                figures.yuan(row.p5()),
                figures.yuan(row.p50()),
                figures.yuan(row.p95())));
      }
    }
    for (TornadoRow row : analysis.tornado()) {
      if (row.figure().equals(VALUE)) {
        lines.add(
            words.say(
                "sweep.swing",
                names.factor(row.factor()),
                names.level(row.factor(), row.lowLevel()),
                names.level(row.factor(), row.highLevel()),
                figures.yuan(row.atLow()),
                figures.yuan(row.atHigh())));
      }
    }
    List<TippingRow> tips = new ArrayList<>(analysis.tipping());
    // What is made and sold shows a change of mind; money follows it.
    tips.removeIf(row -> !row.figure().matches("(used|sold|made)/.*"));
    tips.sort(Comparator.comparing(row -> row.figure().startsWith("used/") ? 0 : 1));
    for (TippingRow row : tips.subList(0, Math.min(SHOWN, tips.size()))) {
      lines.add(words.say("sweep.tip", names.tip(row), row.sharePercent()));
    }
    return lines;
  }
}
