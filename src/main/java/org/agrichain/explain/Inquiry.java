package org.agrichain.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Flow;
import org.agrichain.domain.Line;
import org.agrichain.domain.Material;
import org.agrichain.domain.Objective;
import org.agrichain.domain.Options;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.Supply;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.PublishedColumns;
import org.agrichain.network.WholeDecisions.LinePeriod;
import org.agrichain.plan.Plan;
import org.agrichain.pricing.WhatIf;

/** A plan with its question, ready to be solved again with other figures. */
final class Inquiry implements AutoCloseable {
  /** Column units below which something does not happen: a gram. */
  static final double NOTHING = 1e-6;

  final Dataset dataset;
  final Options options;
  final Network network;
  final Plan plan;

  /** The published plan as column values. */
  final double[] x;

  final Map<String, Material> materials = new HashMap<>();
  final Map<String, Recipe> recipes = new HashMap<>();
  final Map<String, Line> lines = new HashMap<>();
  final Map<String, Supply> supplies = new HashMap<>();
  private final Map<String, LinePeriod> linePeriods = new HashMap<>();
  private WhatIf held;
  private WhatIf relaxed;

  Inquiry(Dataset dataset, Options options, Plan plan, Objective goal) {
    this.dataset = dataset;
    this.options = options;
    this.plan = plan;
    network = Network.of(dataset, options, goal);
    x = PublishedColumns.of(network, plan);
    index(materials, dataset.materials(), Material::material);
    index(recipes, dataset.recipes(), Recipe::recipe);
    index(lines, dataset.lines(), Line::line);
    index(supplies, dataset.supplies(), Supply::supply);
    for (LinePeriod line : network.whole.lines()) {
      linePeriods.put(dataset.lines().get(line.line()).line() + "@" + line.period(), line);
    }
  }

  private static <T> void index(Map<String, T> map, Iterable<T> rows, Function<T, String> key) {
    rows.forEach(row -> map.put(key.apply(row), row));
  }

  /** The network with every whole decision as in the plan and all figures as they are. */
  WhatIf held() {
    if (held == null) {
      held = new WhatIf(network);
    }
    held.ordinaryPrices();
    held.hold(x);
    return held;
  }

  /** The network with every whole decision free and continuous, all figures as they are. */
  WhatIf relaxed() {
    if (relaxed == null) {
      relaxed = new WhatIf(network);
    }
    relaxed.ordinaryPrices();
    relaxed.release();
    return relaxed;
  }

  ProcessOption process(int column) {
    return network.options.processes().get(network.columnSubject[column]);
  }

  /** A line in a period; null when it cannot run then. */
  LinePeriod line(String line, int period) {
    return linePeriods.get(line + "@" + period);
  }

  /** True when the plan has the line off in the period. */
  boolean isOff(LinePeriod line) {
    for (int column : line.modeColumns()) {
      if (x[column] > 0.5) {
        return false;
      }
    }
    return true;
  }

  /** Published units of a column in the plan. */
  double units(int column) {
    return x[column] * network.unitsPerColumnUnit[column];
  }

  /** Line hours of one published unit of a PROCESS column. */
  double hoursPerUnit(int column) {
    ProcessOption option = process(column);
    double rated = lines.get(option.line()).ratedUnitsPerHour();
    return recipes.get(option.recipe()).lineLoadPerUnit() / rated;
  }

  boolean is(int column, Set<ColumnKind> kinds) {
    return kinds.contains(network.columnKind[column]);
  }

  /** Material of the reference input; of a blend its first output; empty without either. */
  static String reference(ProcessOption option, int period) {
    String output = "";
    for (Flow flow : option.flowsIn(period)) {
      if (!flow.ingredient() && flow.ratePerUnit() == -1) {
        return flow.material();
      }
      if (output.isEmpty() && flow.ratePerUnit() > 0) {
        output = flow.material();
      }
    }
    return output;
  }

  /** Unit of a material as people write it. */
  String unit(String material) {
    Material row = materials.get(material);
    return row == null ? "" : row.unit().name().toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public void close() {
    if (held != null) {
      held.close();
    }
    if (relaxed != null) {
      relaxed.close();
    }
  }
}
