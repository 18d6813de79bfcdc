package org.agrichain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Flow;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.Quantum;
import org.agrichain.domain.Recipe;

/**
 * One recipe on one line in one period, derived from its option and what the plan decides of it:
 * the reference input, or the ingredients of a blend.
 *
 * @param option option
 * @param recipe recipe
 * @param period period
 * @param units x, units of reference input
 * @param reference material of the reference input; null for a blend
 * @param ingredients units of each ingredient; empty unless a blend
 * @param inputs units of each further input, rounded up
 * @param outputs units of each output, rounded down
 * @param roundingLossKg mass lost by rounding
 * @param lossKg mass lost in the process
 */
record Order(
    ProcessOption option,
    Recipe recipe,
    int period,
    double units,
    String reference,
    Map<String, Double> ingredients,
    Map<String, Double> inputs,
    Map<String, Double> outputs,
    double roundingLossKg,
    double lossKg) {

  static Order of(
      Facts facts,
      ProcessOption option,
      int period,
      double units,
      Map<String, Double> ingredients) {
    List<Flow> flows = option.flowsIn(period);
    String reference = isBlend(flows) ? null : flows.get(0).material();
    Map<String, Double> inputRates = new LinkedHashMap<>();
    Map<String, Double> outputRates = new LinkedHashMap<>();
    for (Flow flow : reference == null ? flows : flows.subList(1, flows.size())) {
      if (!flow.ingredient() && flow.ratePerUnit() != 0) {
        Map<String, Double> rates = flow.ratePerUnit() < 0 ? inputRates : outputRates;
        rates.merge(flow.material(), Math.abs(flow.ratePerUnit()), Double::sum);
      }
    }
    double massIn = reference == null ? 0 : facts.mass(reference, units);
    for (var ingredient : ingredients.entrySet()) {
      massIn += facts.mass(ingredient.getKey(), ingredient.getValue());
    }
    double rounding = 0;
    double massOut = 0;
    Map<String, Double> inputs = new LinkedHashMap<>();
    for (var rate : inputRates.entrySet()) {
      double exact = rate.getValue() * units;
      double used = Quantum.ceil(exact, facts.quantum(rate.getKey()));
      inputs.put(rate.getKey(), used);
      massIn += facts.mass(rate.getKey(), used);
      rounding += facts.mass(rate.getKey(), used - exact);
    }
    Map<String, Double> outputs = new LinkedHashMap<>();
    for (var rate : outputRates.entrySet()) {
      double exact = rate.getValue() * units;
      double made = Quantum.floor(exact, facts.quantum(rate.getKey()));
      outputs.put(rate.getKey(), made);
      massOut += facts.mass(rate.getKey(), made);
      rounding += facts.mass(rate.getKey(), exact - made);
    }
    return new Order(
        option,
        facts.recipes.get(option.recipe()),
        period,
        units,
        reference,
        ingredients,
        inputs,
        outputs,
        rounding,
        massIn - massOut - rounding);
  }

  static boolean isBlend(List<Flow> flows) {
    return flows.stream().anyMatch(Flow::ingredient);
  }

  /** Main output: the first flow with a positive rate; the recipe when there is none. */
  String product() {
    return option.flowsIn(period).stream()
        .filter(flow -> flow.ratePerUnit() > 0)
        .map(Flow::material)
        .findFirst()
        .orElse(option.recipe());
  }

  boolean isCampaign() {
    return recipe.setupHours() > 0 || recipe.setupCostYuan() > 0 || recipe.leastBatchUnits() > 0;
  }

  /** Line hours, set-up included. */
  double hours(Facts facts) {
    return units * recipe.lineLoadPerUnit() / facts.lines.get(option.line()).ratedUnitsPerHour()
        + recipe.setupHours();
  }

  String where() {
    return option.line() + "/" + option.recipe() + "/" + period;
  }
}
