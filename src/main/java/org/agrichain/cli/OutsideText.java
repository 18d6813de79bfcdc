package org.agrichain.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import org.agrichain.benchmark.Competitor;
import org.agrichain.benchmark.outside.OutsideRow;
import org.agrichain.benchmark.outside.OutsideTable;

/** What was measured on published instances as a person reads it. */
record OutsideText(Words words) {

  /** One run, when it ends. */
  String line(Competitor run, OutsideRow row) {
    return words.say(
        "outside.row",
        run.id(),
        row.instance(),
        plain(row.value()),
        plain(row.bound()),
        plain(row.bestKnown()),
        percent(row.gapToBestKnown()),
        percent(row.gapToBound()),
        row.seconds().toPlainString(),
        row.wonBy() == null ? words.say("figure.none") : row.wonBy());
  }

  /**
   * All runs of one competitor.
   *
   * @param comparable its mean gap over the instances for which every competitor has a plan
   */
  String sum(Competitor run, OutsideTable table, double comparable) {
    return words.say(
        "outside.sum",
        run.id(),
        table.plans(),
        table.rows().size(),
        percent(table.meanGap()),
        percent(table.worstGap()),
        percent(comparable),
        percent(table.meanBoundGap()));
  }

  /** Where a table went. */
  String written(Path file) {
    return words.say("export.done", file);
  }

  private String plain(BigDecimal number) {
    return number == null ? words.say("figure.none") : number.toPlainString();
  }

  private String percent(Number gap) {
    return gap == null || Double.isNaN(gap.doubleValue())
        ? words.say("figure.none")
        : String.format(Locale.ROOT, "%.4f %%", gap.doubleValue());
  }
}
