package org.agrichain.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agrichain.benchmark.Measurement;
import org.agrichain.benchmark.Results;

/** What a benchmark measured as a person reads it. */
record BenchmarkText(Words words) {

  /** One run, when it ends. */
  String line(Measurement one) {
    String line =
        words.say(
            "benchmark.run",
            one.run().id(),
            one.seed(),
            one.seconds(),
            value(one.valueYuan()),
            new Figures(words).yuan(one.boundYuan()));
    return one.failure() == null
        ? line
        : line + "  " + words.say("benchmark.failure", one.failure());
  }

  /** Medians of all runs, side by side. */
  List<String> table(Results results, double seconds) {
    Figures figures = new Figures(words);
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        words.say("benchmark.title", figures.units(seconds), figures.yuan(results.bestBound())));
    for (Results.Median median : results.medians()) {
      lines.add(
          words.say(
              "benchmark.median",
              median.run().id(),
              value(median.valueYuan()),
              figures.percent(median.gapPercent()),
              figures.yuan(median.boundYuan()),
              median.plans(),
              median.runs(),
              seconds(median.firstPlanSeconds())));
    }
    return lines;
  }

  private String value(BigDecimal yuan) {
    return yuan == null ? words.say("benchmark.no-plan") : new Figures(words).yuan(yuan);
  }

  private String seconds(Double seconds) {
    return seconds == null ? words.say("figure.none") : String.format(Locale.ROOT, "%.1f", seconds);
  }
}
