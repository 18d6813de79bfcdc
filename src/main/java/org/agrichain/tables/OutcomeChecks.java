package org.agrichain.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Flow;
import org.agrichain.domain.Material;
import org.agrichain.domain.Options;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.Refusal;
import org.agrichain.domain.SaleOption;
import org.agrichain.domain.SaleTier;

/** What the rules leave of the process: materials that can go nowhere, recipes that cannot pay. */
final class OutcomeChecks {
  private final Dataset dataset;
  private final Options options;
  private final Map<String, RuleRow> rows = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Map<String, Double> bestPrice = new HashMap<>();

  OutcomeChecks(List<RuleRow> rows, Dataset dataset, Options options) {
    this.dataset = dataset;
    this.options = options;
    rows.forEach(row -> this.rows.put(row.id(), row));
    for (ProcessOption option : options.processes()) {
      for (Flow flow : option.flows()) {
        if (flow.ratePerUnit() < 0 || flow.ingredient()) {
          used.add(flow.material());
        }
      }
    }
    for (SaleOption option : options.sales()) {
      option.periods().forEach(period -> prices(option, period));
    }
  }

  private void prices(SaleOption option, int period) {
    for (SaleTier tier : dataset.sales()) {
      if (tier.market().equals(option.market()) && tier.material().equals(option.material())) {
        bestPrice.merge(
            option.material(), option.price(tier.priceYuanPerUnit(), period), Math::max);
      }
    }
    for (Contract contract : dataset.contracts()) {
      if (contract.market().equals(option.market())
          && contract.material().equals(option.material())) {
        bestPrice.merge(
            option.material(), option.price(contract.priceYuanPerUnit(), period), Math::max);
      }
    }
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    outlets(findings);
    pay(findings);
    return findings;
  }

  private void outlets(List<Finding> findings) {
    Set<String> made = new TreeSet<>();
    for (ProcessOption option : options.processes()) {
      for (Flow flow : option.flows()) {
        if (flow.ratePerUnit() > 0) {
          made.add(flow.material());
        }
      }
    }
    Map<String, Material> materials = new HashMap<>();
    dataset.materials().forEach(each -> materials.put(each.material(), each));
    for (String material : made) {
      boolean sold = bestPrice.containsKey(material);
      // Throwing away is an outlet only for what nobody buys or uses even without the rules.
      boolean wanted =
          dataset.sales().stream().anyMatch(tier -> tier.material().equals(material))
              || dataset.recipeFlows().stream()
                  .anyMatch(
                      flow ->
                          flow.material().equals(material)
                              && (flow.ratePerUnit() == null || flow.ratePerUnit() < 0));
      boolean free = !wanted && materials.get(material).discardCostYuanPerUnit() != null;
      if (!sold && !used.contains(material) && !free) {
        RuleRow row = refusing(material);
        findings.add(
            new Finding("no-outlet", row, null, row == null ? "" : result(row), List.of(material)));
      }
    }
  }

  /** A row that refuses what would take or buy the material; null when none does. */
  private RuleRow refusing(String material) {
    Set<String> takers = new HashSet<>();
    dataset.recipeFlows().stream()
        .filter(flow -> flow.material().equals(material))
        .filter(flow -> flow.ratePerUnit() == null || flow.ratePerUnit() < 0)
        .forEach(flow -> takers.add("recipe " + flow.recipe() + " on line "));
    for (Refusal refusal : options.refusals()) {
      String subject = refusal.subject();
      boolean about =
          subject.startsWith(material + " at ") || takers.stream().anyMatch(subject::startsWith);
      for (String rule : refusal.reason().rules()) {
        if (about && rows.containsKey(rule)) {
          return rows.get(rule);
        }
      }
    }
    return null;
  }

  private static String result(RuleRow row) {
    return PairChecks.heading(row, row.results().firstKey());
  }

  private void pay(List<Finding> findings) {
    Set<String> told = new HashSet<>();
    for (ProcessOption option : options.processes()) {
      double cost = option.costsPerUnit().stream().mapToDouble(Cost::yuan).sum();
      double fetched = 0;
      boolean inner = false;
      for (Flow flow : option.flows()) {
        if (flow.ratePerUnit() > 0) {
          inner |= used.contains(flow.material());
          fetched += flow.ratePerUnit() * bestPrice.getOrDefault(flow.material(), 0.0);
        }
      }
      if (!inner && fetched > 0 && fetched < cost && told.add(option.recipe())) {
        RuleRow row = adjusting(option);
        findings.add(
            new Finding(
                "never-pays",
                row,
                null,
                row == null ? "" : result(row),
                List.of(
                    option.recipe(),
                    String.format(java.util.Locale.ROOT, "%.2f", fetched),
                    String.format(java.util.Locale.ROOT, "%.2f", cost))));
      }
    }
  }

  /** A row that changed the recipe's cost, or the price of what it gives. */
  private RuleRow adjusting(ProcessOption option) {
    List<String> rules = new ArrayList<>(option.reason().rules());
    for (SaleOption sale : options.sales()) {
      boolean gives =
          option.flows().stream()
              .anyMatch(f -> f.ratePerUnit() > 0 && f.material().equals(sale.material()));
      if (gives) {
        rules.addAll(sale.reason().rules());
      }
    }
    return rules.stream()
        .map(rows::get)
        .filter(row -> row != null)
        .filter(row -> row.figure("cost-factor") != null || row.figure("price-factor") != null)
        .findFirst()
        .orElse(null);
  }
}
