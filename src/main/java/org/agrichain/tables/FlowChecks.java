package org.agrichain.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Material;
import org.agrichain.domain.RecipeFlow;

/** Yields against the mass of the recipe, units of what gives way, and circles. */
final class FlowChecks {
  private static final double SLACK = 1e-6;

  private final List<RuleRow> rows;
  private final Known known;
  private final Map<String, Material> materials = new HashMap<>();
  private final Map<String, List<RecipeFlow>> recipes = new TreeMap<>();

  FlowChecks(List<RuleRow> rows, Dataset dataset, Known known) {
    this.rows = rows;
    this.known = known;
    dataset.materials().forEach(each -> materials.put(each.material(), each));
    dataset
        .recipeFlows()
        .forEach(row -> recipes.computeIfAbsent(row.recipe(), r -> new ArrayList<>()).add(row));
  }

  void check(List<Finding> findings) {
    for (RuleRow row : rows) {
      if (row.figure("yield-factor") != null) {
        mass(row, findings);
      }
    }
    circles("gives-way", "gives-way-circle", findings);
    circles("grade", "grade-circle", findings);
  }

  private List<String> outputs(RuleRow row) {
    List<Map.Entry<Field, Condition>> conditions = new ArrayList<>();
    for (Map.Entry<Field, Condition> each : row.conditions().entrySet()) {
      if ("output".equals(Known.subject(each.getKey()))) {
        conditions.add(each);
      }
    }
    return known.meeting("output", conditions);
  }

  private void mass(RuleRow row, List<Finding> findings) {
    String other = row.results().get("gives-way");
    double factor = row.figure("yield-factor");
    for (String output : outputs(row)) {
      if (other != null && !gives(row, output, other, findings)) {
        return;
      }
      for (Map.Entry<String, List<RecipeFlow>> recipe : recipes.entrySet()) {
        double gain = rate(recipe.getValue(), output) * (factor - 1) * mass(output);
        // A recipe that does not give what gives way loses the mass itself.
        boolean loses = other == null || rate(recipe.getValue(), other) == 0;
        double room =
            loses ? room(recipe.getValue()) : rate(recipe.getValue(), other) * mass(other);
        if (gain > room + SLACK && rate(recipe.getValue(), output) > 0) {
          String code = loses ? "mass-over" : "gives-way-too-little";
          findings.add(
              new Finding(
                  code,
                  row,
                  null,
                  PairChecks.heading(row, "yield-factor"),
                  List.of(recipe.getKey(), output, figure(most(recipe.getValue(), output, room)))));
          return;
        }
      }
    }
  }

  private double most(List<RecipeFlow> flows, String output, double room) {
    return 1 + Math.max(0, room) / (rate(flows, output) * mass(output));
  }

  /** The output that gives way must be there, and be counted in the same unit. */
  private boolean gives(RuleRow row, String output, String other, List<Finding> findings) {
    String column = PairChecks.heading(row, "gives-way");
    if (!materials.containsKey(other)) {
      String near = org.agrichain.dataset.Nearest.of(other, materials.keySet());
      if (!near.isEmpty()) {
        findings.add(new Finding("unknown-word", row, null, column, List.of(other, near)));
      }
      return near.isEmpty();
    }
    if (materials.get(other).unit() != materials.get(output).unit()) {
      String unit = String.valueOf(materials.get(output).unit());
      findings.add(new Finding("unit-mismatch", row, null, column, List.of(other, unit)));
      return false;
    }
    return true;
  }

  private static double rate(List<RecipeFlow> flows, String material) {
    double rate = 0;
    for (RecipeFlow flow : flows) {
      if (flow.material().equals(material)
          && flow.ratePerUnit() != null
          && flow.ratePerUnit() > 0) {
        rate += flow.ratePerUnit();
      }
    }
    return rate;
  }

  /** Mass that the recipe loses for each unit, in kg. */
  private double room(List<RecipeFlow> flows) {
    double room = 0;
    double blended = Double.POSITIVE_INFINITY;
    for (RecipeFlow flow : flows) {
      if (flow.ratePerUnit() == null) {
        blended = Math.min(blended, mass(flow.material()));
      } else {
        room -= flow.ratePerUnit() * mass(flow.material());
      }
    }
    return room + (Double.isInfinite(blended) ? 0 : blended);
  }

  private double mass(String material) {
    Material found = materials.get(material);
    return found == null || found.massKgPerUnit() == null ? 0 : found.massKgPerUnit();
  }

  /** Two outputs that give way to, or become, each other. */
  private void circles(String result, String code, List<Finding> findings) {
    for (RuleRow one : rows) {
      String to = one.results().get(result);
      if (to == null) {
        continue;
      }
      if (outputs(one).contains(to)) {
        findings.add(circle(code, result, one, one, to));
        continue;
      }
      for (RuleRow other : rows) {
        String back = other.results().get(result);
        if (back != null
            && rows.indexOf(other) > rows.indexOf(one)
            && outputs(other).contains(to)
            && outputs(one).contains(back)
            && sameTime(one, other)) {
          findings.add(circle(code, result, other, one, back));
        }
      }
    }
  }

  private static boolean sameTime(RuleRow one, RuleRow other) {
    return RowPair.months(one).stream().anyMatch(RowPair.months(other)::contains);
  }

  private static Finding circle(
      String code, String result, RuleRow row, RuleRow other, String material) {
    String column = PairChecks.heading(row, result);
    return new Finding(code, row, row == other ? null : other, column, List.of(row.id(), material));
  }

  private static String figure(double value) {
    return java.math.BigDecimal.valueOf(value)
        .setScale(4, java.math.RoundingMode.DOWN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
