package org.agrichain.clash;

import static org.agrichain.clash.Input.Way.LESS;
import static org.agrichain.clash.Input.Way.MORE;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.agrichain.domain.BlendLimit;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.Contract;
import org.agrichain.domain.ConversionFloor;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Flow;
import org.agrichain.domain.Limit;
import org.agrichain.domain.LineMode;
import org.agrichain.domain.Material;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.Period;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.domain.Sense;
import org.agrichain.domain.Storage;
import org.agrichain.domain.StoreOption;
import org.agrichain.domain.Supply;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.Places;

/** Figures behind the rows of the network. */
final class FlowInputs {
  /** Units of a flow in one unit of its column: kilograms in a tonne. */
  private static final double FLOW = 1000;

  private static final double DAY = 24;

  private final ClashModel model;
  private final Network network;
  private final Dataset dataset;
  private final Map<String, Material> materials;
  private final Map<String, Recipe> recipes;
  private final Map<String, RecipeFlow> flows = new HashMap<>();
  private final Map<String, Storage> storages = new HashMap<>();
  private final Map<Places.Key, OpeningStock> opening = new HashMap<>();
  private final Map<Places.Key, ClosingStock> closing = new HashMap<>();
  private final int[] firstStore;

  /** Hours of the longest period. */
  private final double hours;

  FlowInputs(ClashModel model) {
    this.model = model;
    network = model.network;
    dataset = network.dataset;
    materials = index(dataset.materials(), Material::material);
    recipes = index(dataset.recipes(), Recipe::recipe);
    dataset.recipeFlows().forEach(row -> flows.put(row.recipe() + "@" + row.material(), row));
    dataset.storages().forEach(row -> storages.put(row.site() + "@" + row.storageClass(), row));
    dataset
        .openingStocks()
        .forEach(row -> opening.put(new Places.Key(row.site(), row.material()), row));
    dataset
        .closingStocks()
        .forEach(row -> closing.put(new Places.Key(row.site(), row.material()), row));
    hours = dataset.periods().stream().mapToInt(Period::days).max().orElse(1) * DAY;
    firstStore = new int[network.rows];
    for (int j = network.columns - 1; j >= 0; j--) {
      if (network.columnKind[j] == ColumnKind.STORE) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          firstStore[network.entryRow[k]] = network.columnSubject[j];
        }
      }
    }
  }

  static <T> Map<String, T> index(List<T> rows, Function<T, String> key) {
    Map<String, T> found = new HashMap<>();
    rows.forEach(row -> found.put(key.apply(row), row));
    return found;
  }

  /** Adds them. */
  void add() {
    for (int i = 0; i < network.rows; i++) {
      add(i, network.rowSubject[i]);
    }
  }

  private void add(int i, int at) {
    switch (network.rowKind[i]) {
      case BALANCE -> balance(i, network.places.key(at));
      case LOTS -> {
        Supply supply = dataset.supplies().get(at);
        model.input(Kind.OFFER, supply, supply.lots()).hold(i, true, MORE, 1);
        if (supply.mustTake()) {
          model.input(Kind.MUST_TAKE, supply, supply.lots()).hold(i, false, LESS, 1);
        }
      }
      case LINE_HOURS -> {
        LineMode mode = mode(at, Comparator.comparingDouble(LineMode::hoursPerWorkingDay));
        double hours = mode.hoursPerWorkingDay();
        model.input(Kind.LINE_HOURS, mode, hours).hold(i, true, MORE, 1 / hours);
      }
      case LINE_LEAST -> {
        LineMode mode = mode(at, Comparator.comparingDouble(LineMode::leastUseShare));
        double share = mode.hoursPerWorkingDay() / longest(at);
        model.input(Kind.LEAST_USE, mode, mode.leastUseShare()).hold(i, false, LESS, share);
      }
      case CAMPAIGN_LEAST -> {
        Recipe recipe = recipes.get(network.options.processes().get(at).recipe());
        double least = recipe.leastBatchUnits();
        model.input(Kind.LEAST_BATCH, recipe, least).hold(i, false, LESS, 1 / FLOW);
      }
      case BLEND_LIMIT -> blend(i, network.options.processes().get(at));
      case STORE_CAPACITY -> {
        StoreOption store = network.options.stores().get(firstStore[i]);
        Storage room = storages.get(store.site() + "@" + store.storageClass());
        if (room != null) {
          model.input(Kind.STORE_ROOM, room, room.capacityTonnes()).hold(i, true, MORE, 1 / FLOW);
        }
      }
      case CLOSING -> closing(i, closing.get(network.places.key(at)));
      case SHELF_LIFE -> {
        Material material = materials.get(network.options.stores().get(at).material());
        Input life = model.input(Kind.SHELF_LIFE, material, hours(material));
        life.hold(i, true, MORE, 0);
        for (int periods = 1; periods <= dataset.periods().size(); periods++) {
          life.steps.add(periods * hours);
        }
      }
      case CONTRACT -> {
        Contract contract = dataset.contracts().get(at);
        if (contract.penaltyYuanPerUnit() == null) {
          Input input = model.input(Kind.CONTRACT, contract, contract.unitsPerPeriod());
          input.hold(i, false, LESS, 1 / FLOW);
          input.hold(i, true, MORE, 1 / FLOW);
        }
      }
      case CONVERSION -> {
        ConversionFloor floor = dataset.conversionFloors().get(at);
        if (floor.penaltyYuanPerUnit() == null && floor.leastRate() > 0) {
          double step = network.rowLower[i] / floor.leastRate();
          model.input(Kind.CONVERSION, floor, floor.leastRate()).hold(i, false, LESS, step);
        }
      }
      case LIMIT -> {
        Limit limit = dataset.limits().get(at);
        if (limit.penaltyYuanPerUnit() == null) {
          boolean most = limit.sense() == Sense.AT_MOST;
          Kind kind = most ? Kind.AT_MOST : Kind.AT_LEAST;
          model
              .input(kind, limit, limit.amount())
              .hold(i, most, most ? MORE : LESS, 1 / network.rowUnits[i]);
        }
      }
      default -> {}
    }
  }

  private void balance(int i, Places.Key key) {
    OpeningStock stock = network.rowPeriod[i] == 1 ? opening.get(key) : null;
    if (stock != null && stock.units() > 0) {
      Input input = model.input(Kind.OPENING, stock, stock.units());
      input.hold(i, false, MORE, 1 / FLOW);
      input.hold(i, true, LESS, 1 / FLOW);
    }
  }

  private void closing(int i, ClosingStock wanted) {
    double step = 1 / FLOW;
    switch (wanted.kind()) {
      case LEAST -> model.input(Kind.CLOSING, wanted, wanted.units()).hold(i, false, LESS, step);
      case EXACT -> {
        Input input = model.input(Kind.CLOSING, wanted, wanted.units());
        input.hold(i, false, LESS, step);
        input.hold(i, true, MORE, step);
      }
      default -> {
        Input input = model.input(Kind.CLOSING, wanted, network.rowLower[i] * FLOW);
        input.hold(i, false, LESS, 0);
        input.hold(i, true, MORE, 0);
      }
    }
  }

  private void blend(int i, ProcessOption option) {
    boolean most = network.rowUpper[i] < Double.MAX_VALUE;
    Input.Way way = most ? MORE : LESS;
    if (network.rowPart[i] < 0) {
      BlendLimit limit = dataset.blendLimits().get(-1 - network.rowPart[i]);
      Kind kind = most ? Kind.MOST_TRAIT : Kind.LEAST_TRAIT;
      model.input(kind, limit, most ? limit.most() : limit.least()).hold(i, most, way, 0);
    } else {
      Flow flow = option.flowsIn(network.rowPeriod[i]).get(network.rowPart[i]);
      RecipeFlow row = flows.get(option.recipe() + "@" + flow.material());
      if (row != null) {
        Kind kind = most ? Kind.MOST_SHARE : Kind.LEAST_SHARE;
        model.input(kind, row, most ? flow.mostShare() : flow.leastShare()).hold(i, most, way, 0);
      }
    }
  }

  private LineMode mode(int line, Comparator<LineMode> order) {
    String id = dataset.lines().get(line).line();
    return dataset.lineModes().stream()
        .filter(mode -> mode.line().equals(id))
        .max(order.thenComparing(LineMode::mode))
        .orElseThrow();
  }

  private double longest(int line) {
    return mode(line, Comparator.comparingDouble(LineMode::hoursPerWorkingDay))
        .hoursPerWorkingDay();
  }

  private static double hours(Material material) {
    return material.shelfLifeHours() == null ? 0 : material.shelfLifeHours();
  }
}
