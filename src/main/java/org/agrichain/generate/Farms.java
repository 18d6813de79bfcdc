package org.agrichain.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Material;
import org.agrichain.domain.Supply;

/** Raw lots of every copy of an origin; of each raw group exactly as many as wanted. */
final class Farms {
  private static final double YIELD_SPREAD = 0.15;
  private static final double PRICE_SPREAD = 0.04;

  private final Dataset data;
  private final Size size;
  private final Places places;
  private final Calendar calendar;
  private final Draw draw;
  private final Map<String, String> rawGroups = new HashMap<>();
  private final Map<String, Double> oldLot = new TreeMap<>();
  private final Map<String, List<Grown>> grown = new TreeMap<>();
  private final List<Grown> all = new ArrayList<>();

  /**
   * A supply of the new dataset.
   *
   * @param of the supply it is a copy of
   * @param at origin
   * @param row the row
   */
  record Grown(Supply of, Copy at, Supply row) {}

  /** A supply before its lots are counted. */
  private record Field(Supply of, Copy at, int period, double units) {}

  Farms(Dataset data, Size size, Places places, Calendar calendar, Draw draw) {
    this.data = data;
    this.size = size;
    this.places = places;
    this.calendar = calendar;
    this.draw = draw;
    for (Material material : data.materials()) {
      if (material.rawGroup() != null) {
        rawGroups.put(material.material(), material.rawGroup());
      }
    }
    Map<String, List<Field>> fields = new TreeMap<>();
    for (Supply supply : data.supplies()) {
      String group = group(supply);
      oldLot.merge(group, supply.unitsPerLot(), Math::max);
      fields.computeIfAbsent(group, g -> new ArrayList<>()).addAll(fields(supply));
    }
    fields.forEach(this::grow);
  }

  private String group(Supply supply) {
    return rawGroups.getOrDefault(supply.material(), "");
  }

  private List<Field> fields(Supply supply) {
    List<Field> fields = new ArrayList<>();
    List<Integer> periods = calendar.within(supply.period());
    for (Copy copy : places.of(supply.origin())) {
      double yield = draw.around("yield " + copy.id() + " " + supply.material(), YIELD_SPREAD);
      for (int period : periods) {
        double units = supply.lots() * supply.unitsPerLot() * yield / periods.size();
        fields.add(new Field(supply, copy, period, units));
      }
    }
    return fields;
  }

  private void grow(String group, List<Field> fields) {
    LotSize wanted = size.lots().get(group);
    if (wanted == null) {
      double old =
          data.supplies().stream()
              .filter(supply -> group(supply).equals(group))
              .mapToDouble(supply -> supply.lots() * supply.unitsPerLot())
              .sum();
      wanted = new LotSize(old, oldLot.get(group));
    }
    double units = fields.stream().mapToDouble(Field::units).sum();
    int total = wanted.lots();
    double[] exact = fields.stream().mapToDouble(field -> field.units() / units * total).toArray();
    int[] lots = Apportioned.whole(exact, total);
    Map<String, Integer> seen = new HashMap<>();
    for (int k = 0; k < lots.length; k++) {
      if (lots[k] > 0) {
        Field field = fields.get(k);
        String name = field.at().id() + "-" + field.of().material() + "-" + two(field.period());
        int again = seen.merge(name, 1, Integer::sum);
        add(field, again == 1 ? name : name + "-" + again, lots[k], wanted.unitsPerLot());
      }
    }
  }

  private static String two(int period) {
    return period < 10 ? "0" + period : String.valueOf(period);
  }

  private void add(Field field, String id, int lots, double unitsPerLot) {
    Supply of = field.of();
    double price = draw.around("price " + field.at().id() + " " + of.material(), PRICE_SPREAD);
    Supply row =
        new Supply(
            id,
            field.at().id(),
            of.material(),
            field.period(),
            lots,
            unitsPerLot,
            Rounded.figure(of.priceYuanPerUnit() * price),
            of.farmInputYuanPerUnit(),
            Rounded.figure(of.leftWorthYuanPerUnit() * price),
            of.mustTake(),
            calendar.span(of.maxDelayPeriods()),
            Rounded.figure(of.delayCostYuanPerUnit() * calendar.share()),
            of.ageHours());
    Grown one = new Grown(of, field.at(), row);
    all.add(one);
    grown.computeIfAbsent(of.supply(), supply -> new ArrayList<>()).add(one);
  }

  List<Supply> supplies() {
    return all.stream().map(Grown::row).toList();
  }

  List<Grown> grown() {
    return all;
  }

  /** New supplies of an old one. */
  List<Grown> of(String supply) {
    return grown.getOrDefault(supply, List.of());
  }

  String rawGroup(String material) {
    return rawGroups.getOrDefault(material, "");
  }

  /** New lots that hold as much as one old lot; 1 where the raw group is not known. */
  double lotsPerOld(String rawGroup) {
    LotSize wanted = rawGroup == null ? null : size.lots().get(rawGroup);
    return wanted == null || !oldLot.containsKey(rawGroup)
        ? 1
        : oldLot.get(rawGroup) / wanted.unitsPerLot();
  }
}
