package org.agrichain.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agrichain.accounts.Accounts;
import org.agrichain.accounts.Statement;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanSummary;

/** What a reader wants to know first. */
final class HeadFigures {
  private final Phrases phrases;
  private final Labels labels;
  private final List<List<Object>> rows = new ArrayList<>();

  private HeadFigures(Phrases phrases, Labels labels) {
    this.phrases = phrases;
    this.labels = labels;
  }

  static Exhibit of(Plan plan, Accounts accounts, Labels labels, Phrases phrases) {
    HeadFigures head = new HeadFigures(phrases, labels);
    head.read(plan.summary(), accounts.chain());
    return new Exhibit(
        "head",
        "head-figures",
        "cards",
        Map.of(),
        List.of(
            Column.word("figure"),
            Column.number("amount"),
            Column.word("unit"),
            Column.word("remark")),
        head.rows);
  }

  private void read(PlanSummary summary, Statement chain) {
    String status = phrases.name("status", summary.status());
    String objective = phrases.name("objective", summary.objective());
    figure("value", summary.valueYuan(), "yuan", objective + "; " + status);
    figure("value-before", chain.valueAdded(), "yuan", phrases.say("head.accounts-remark"));
    figure("value-after", chain.valueAddedAfterSubsidies(), "yuan", null);
    BigDecimal surplus = chain.operatingSurplus().add(chain.mixedIncome());
    figure("surplus", surplus, "yuan", null);
    figure("bound", summary.upperBoundYuan(), "yuan", phrases.say("head.bound-remark"));
    figure("gap", summary.gapPercent(), "percent", phrases.say("head.gap-remark"));
    if (summary.lots() != null) {
      figure("lots", summary.lots().assigned(), "", ofAll(summary.lots().total(), ""));
    }
    for (PlanSummary.RawInput raw : summary.rawInputs()) {
      String unit = phrases.name("unit", raw.unit());
      rows.add(
          Exhibit.row(
              labels.rawGroup(raw.group()), raw.assigned(), unit, ofAll(raw.offered(), unit)));
    }
    if (summary.baselines() != null) {
      figure("nearest", summary.baselines().nearestPlantYuan(), "yuan", null);
      figure("sell-raw", summary.baselines().sellRawYuan(), "yuan", null);
    }
  }

  private String ofAll(double offered, String unit) {
    return String.format(phrases.say("head.of"), offered, unit).trim();
  }

  private void figure(String key, Number amount, String unit, String remark) {
    if (amount != null) {
      String name = unit.isEmpty() ? null : phrases.say("unit." + unit);
      rows.add(Exhibit.row(phrases.say("head." + key), amount, name, remark));
    }
  }
}
