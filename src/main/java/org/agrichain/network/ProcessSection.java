package org.agrichain.network;

import static org.agrichain.network.Draft.FLOW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Account;
import org.agrichain.domain.BlendLimit;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Flow;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.SubjectKind;
import org.agrichain.domain.Trait;

/** Processes, blends and campaigns on lines. */
final class ProcessSection {
  private final Draft draft;
  private final LineSection lines;
  private final Map<String, Double> property = new HashMap<>();

  ProcessSection(Draft draft, LineSection lines) {
    this.draft = draft;
    this.lines = lines;
    for (Trait trait : draft.catalogue.dataset.traits()) {
      if (trait.subjectKind() == SubjectKind.MATERIAL && isNumber(trait.value())) {
        property.put(trait.subject() + "@" + trait.trait(), Double.valueOf(trait.value()));
      }
    }
  }

  void add() {
    List<ProcessOption> processes = draft.options.processes();
    for (int p = 0; p < processes.size(); p++) {
      if (draft.reach.runnable(processes.get(p))) {
        for (int t : processes.get(p).periods()) {
          if (lines.at(processes.get(p).line(), t) != null) {
            add(p, processes.get(p), t);
          }
        }
      }
    }
  }

  private void add(int p, ProcessOption option, int t) {
    MatrixBuilder matrix = draft.matrix;
    Recipe recipe = draft.catalogue.recipes.get(option.recipe());
    WholeDecisions.LinePeriod line = lines.at(option.line(), t);
    double most = draft.local.mostReference(option, t);
    int column =
        matrix.column(ColumnKind.PROCESS, p, t, 0, most / FLOW, FLOW, option.costsPerUnit());
    double rated = draft.catalogue.lines.get(option.line()).ratedUnitsPerHour();
    double share = recipe.lineLoadPerUnit() / rated * FLOW / line.hours();
    matrix.put(line.hoursRow(), column, share);
    if (line.leastRow() >= 0) {
      matrix.put(line.leastRow(), column, share);
    }
    boolean blend = false;
    for (Flow flow : option.flowsIn(t)) {
      if (flow.ingredient()) {
        blend = true;
      } else {
        draft.give(option.site(), flow.material(), t, column, flow.ratePerUnit());
      }
    }
    if (blend) {
      addBlend(p, option, t, column, most);
    }
    if (recipe.setupHours() > 0 || recipe.setupCostYuan() > 0 || recipe.leastBatchUnits() > 0) {
      addCampaign(p, recipe, line, t, column, most);
    }
  }

  private void addBlend(int p, ProcessOption option, int t, int column, double most) {
    MatrixBuilder matrix = draft.matrix;
    int sum = matrix.row(RowKind.BLEND_SUM, p, t, 0, 0);
    matrix.put(sum, column, -1);
    List<Flow> flows = option.flowsIn(t);
    Map<String, Integer> ingredient = new HashMap<>();
    for (int f = 0; f < flows.size(); f++) {
      Flow flow = flows.get(f);
      if (!flow.ingredient() || !draft.reach.canBe(option.site(), flow.material())) {
        continue;
      }
      int amount =
          matrix.column(
              ColumnKind.INGREDIENT, p, t, f, most * flow.mostShare() / FLOW, FLOW, List.of());
      ingredient.put(flow.material(), amount);
      matrix.put(sum, amount, 1);
      matrix.put(draft.balance(option.site(), flow.material(), t), amount, -1);
      if (flow.mostShare() < 1) {
        int row = matrix.row(RowKind.BLEND_LIMIT, p, t, f, 1, -Double.MAX_VALUE, 0);
        matrix.put(row, amount, 1);
        matrix.put(row, column, -flow.mostShare());
      }
      if (flow.leastShare() > 0) {
        int row = matrix.row(RowKind.BLEND_LIMIT, p, t, f, 1, 0, Double.MAX_VALUE);
        matrix.put(row, amount, 1);
        matrix.put(row, column, -flow.leastShare());
      }
    }
    List<BlendLimit> limits = draft.catalogue.dataset.blendLimits();
    for (int b = 0; b < limits.size(); b++) {
      BlendLimit limit = limits.get(b);
      if (limit.recipe().equals(option.recipe())) {
        if (limit.most() != null) {
          int row = matrix.row(RowKind.BLEND_LIMIT, p, t, -1 - b, 1, -Double.MAX_VALUE, 0);
          mix(row, limit.trait(), limit.most(), ingredient);
        }
        if (limit.least() != null) {
          int row = matrix.row(RowKind.BLEND_LIMIT, p, t, -1 - b, 1, 0, Double.MAX_VALUE);
          mix(row, limit.trait(), limit.least(), ingredient);
        }
      }
    }
  }

  private void mix(int row, String trait, double limit, Map<String, Integer> ingredient) {
    ingredient.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            entry ->
                draft.matrix.put(
                    row,
                    entry.getValue(),
                    property.getOrDefault(entry.getKey() + "@" + trait, 0.0) - limit));
  }

  private void addCampaign(
      int p, Recipe recipe, WholeDecisions.LinePeriod line, int t, int column, double most) {
    MatrixBuilder matrix = draft.matrix;
    double setupShare = recipe.setupHours() / line.hours();
    double left = most * Math.max(0, 1 - setupShare);
    List<Cost> costs =
        recipe.setupCostYuan() == 0
            ? List.of()
            : List.of(new Cost(Account.SERVICES, recipe.setupCostYuan()));
    boolean possible = left >= recipe.leastBatchUnits() && left > 0;
    int on = matrix.column(ColumnKind.CAMPAIGN, p, t, 0, possible ? 1 : 0, 1, costs);
    int mostRow = matrix.row(RowKind.CAMPAIGN_MOST, p, t, -Double.MAX_VALUE, 0);
    matrix.put(mostRow, column, 1);
    matrix.put(mostRow, on, -left / FLOW);
    matrix.put(line.hoursRow(), on, setupShare);
    if (line.leastRow() >= 0) {
      matrix.put(line.leastRow(), on, setupShare);
    }
    if (recipe.leastBatchUnits() > 0) {
      int leastRow = matrix.row(RowKind.CAMPAIGN_LEAST, p, t, 0, Double.MAX_VALUE);
      matrix.put(leastRow, column, 1);
      matrix.put(leastRow, on, -recipe.leastBatchUnits() / FLOW);
    }
    draft.campaigns.add(
        new WholeDecisions.Campaign(
            p, t, on, column, line.hoursRow(), left / FLOW, recipe.leastBatchUnits() / FLOW));
  }

  private static boolean isNumber(String text) {
    return text != null && text.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
  }
}
