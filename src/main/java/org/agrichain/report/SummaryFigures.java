package org.agrichain.report;

import java.util.ArrayList;
import java.util.List;
import org.agrichain.plan.PlanSummary;

/** The head figures of a plan as one list, for the first sheet. */
final class SummaryFigures {
  /** One figure; the value is never null. */
  record Figure(String name, Object value) {}

  private final List<Figure> figures = new ArrayList<>();

  private SummaryFigures() {}

  static List<Figure> of(PlanSummary summary) {
    SummaryFigures list = new SummaryFigures();
    list.add("dataset", summary.dataset());
    list.add("objective", summary.objective());
    list.add("perspective", summary.perspective());
    list.add("status", summary.status());
    list.add("value_yuan", summary.valueYuan());
    list.add("upper_bound_yuan", summary.upperBoundYuan());
    list.add("gap_percent", summary.gapPercent());
    list.add("stopped_because", summary.stoppedBecause());
    if (summary.lots() != null) {
      list.add("lots", summary.lots().total());
      list.add("lots_assigned", summary.lots().assigned());
      list.add("lots_declined", summary.lots().declined());
    }
    if (summary.rawInputs() != null) {
      for (PlanSummary.RawInput input : summary.rawInputs()) {
        list.add(input.group() + "_offered_" + input.unit(), input.offered());
        list.add(input.group() + "_assigned_" + input.unit(), input.assigned());
        list.add(input.group() + "_declined_" + input.unit(), input.declined());
      }
    }
    list.add("dataset_sha256", summary.datasetSha256());
    list.add("rules_sha256", summary.rulesSha256());
    list.add("version", summary.version());
    return list.figures;
  }

  private void add(String name, Object value) {
    if (value != null) {
      figures.add(new Figure(name, value));
    }
  }
}
