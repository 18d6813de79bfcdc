package org.agrichain.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.agrichain.plan.PlanSummary;
import org.agrichain.plan.PlanSummary.Conditioning;
import org.agrichain.plan.PlanSummary.RawInput;
import org.agrichain.plan.PlanSummary.SolverCounts;

/** The head figures of a plan as a person reads them. */
record SummaryText(Words words) {

  List<String> lines(PlanSummary summary) {
    Figures figures = new Figures(words);
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say("summary.status", summary.status(), words.name("status", summary.status())));
    lines.add(
        words.say(
            "summary.dataset",
            summary.dataset(),
            summary.objective(),
            words.name("perspective", summary.perspective())));
    if (summary.scenario() != null) {
      lines.add(words.say("summary.scenario", summary.scenario()));
    }
    if (summary.valueYuan() == null) {
      if (summary.upperBoundYuan() != null) {
        lines.add(words.say("summary.bound", figures.yuan(summary.upperBoundYuan())));
      }
      numbers(lines, summary.solver());
      return lines;
    }
    lines.add(words.say("summary.value", figures.yuan(summary.valueYuan())));
    lines.add(words.say("summary.bound", figures.yuan(summary.upperBoundYuan())));
    lines.add(words.say("summary.gap", figures.percent(summary.gapPercent())));
    lines.add(
        words.say(
            "summary.lots",
            summary.lots().total(),
            summary.lots().assigned(),
            summary.lots().declined()));
    for (RawInput raw : summary.rawInputs()) {
      lines.add(
          words.say(
              "summary.raw",
              raw.group(),
              figures.units(raw.offered()),
              raw.unit(),
              figures.units(raw.assigned()),
              figures.units(raw.declined())));
    }
    if (summary.baselines() != null) {
      baseline(lines, summary, "summary.sell-raw", summary.baselines().sellRawYuan());
      baseline(lines, summary, "summary.nearest", summary.baselines().nearestPlantYuan());
    }
    numbers(lines, summary.solver());
    lines.add(stop(summary));
    return lines;
  }

  /** What makes answers less sure: said only where there is something to say. */
  private void numbers(List<String> lines, SolverCounts solver) {
    if (solver.conditioning() != null
        && solver.conditioning().coefficientOrders() > Conditioning.MOST_ORDERS) {
      lines.add(words.say("summary.far-apart", solver.conditioning().coefficientOrders()));
    }
    if (solver.lpFailures() != null && solver.lpFailures() > 0) {
      lines.add(words.say("summary.lp-failures", solver.lpFailures(), solver.lpUnanswered()));
    }
  }

  private void baseline(List<String> lines, PlanSummary summary, String key, BigDecimal yuan) {
    if (yuan != null) {
      Figures figures = new Figures(words);
      BigDecimal more = summary.valueYuan().subtract(yuan);
      lines.add(words.say(key, figures.yuan(yuan), figures.yuanMore(more)));
    }
  }

  private String stop(PlanSummary summary) {
    String reason = words.name("stopped", summary.stoppedBecause());
    if (summary.seconds() == null) {
      return words.say("summary.stopped-steps", reason, summary.steps());
    }
    return words.say(
        "summary.stopped-seconds", reason, summary.seconds(), summary.secondsToFirstPlan());
  }
}
