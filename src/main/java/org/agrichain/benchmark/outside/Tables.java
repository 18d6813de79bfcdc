package org.agrichain.benchmark.outside;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.*;

/** Rows of a dataset while a case is restated, with short forms of what every case needs. */
final class Tables {
  /** Kilograms of a tonne; a quantity of a case is as many tonnes, so that parts of it divide. */
  static final double TONNE = 1000;

  /** A last period that no plan reaches: to the end. */
  static final int LAST = 520;

  /** How everything travels: at no cost but what the distance says. */
  static final String ROAD = "road";

  /** The one kind of line of a case. */
  static final String LINE_TYPE = "shop";

  private final String id;
  private final Map<Class<?>, List<Object>> rows = new HashMap<>();
  private double yuanPerTonneKm;
  private boolean travels;

  Tables(String id) {
    this.id = id;
  }

  /** Adds a row to the table of its kind. */
  void add(Object row) {
    rows.computeIfAbsent(row.getClass(), key -> new ArrayList<>()).add(row);
  }

  /** Periods 1..count in which lines can run on the given number of days. */
  void periods(int count, int days) {
    for (int t = 1; t <= count; t++) {
      add(new Period(t, "P" + t, (t - 1) % 12 + 1, Math.max(1, days), days));
    }
  }

  /** One period of a year with one working day. */
  void year() {
    add(new Period(1, "P1", 1, 365, 1));
  }

  void site(String site, SiteKind kind) {
    add(new Site(site, site, null, kind, null, 0, 0));
  }

  void distance(String from, String to, double km) {
    add(new Distance(from, to, km));
  }

  /** Freight of a tonne and kilometre; without a call it is nothing. */
  void freight(double yuan) {
    yuanPerTonneKm = yuan;
  }

  /** Starts a material that counts in kilograms and cannot be hauled, stored or thrown away. */
  Goods goods(String material) {
    return new Goods(material);
  }

  /** A line with one mode that can run {@code hours} a day at {@code unitsPerHour}. */
  void line(String line, String site, String type, double unitsPerHour, double hours) {
    line(line, site, type, unitsPerHour, hours, 0, 0);
  }

  /** A line whose use costs something each period, and which must be used a least share. */
  void line(
      String line,
      String site,
      String type,
      double unitsPerHour,
      double hours,
      double leastShare,
      double yuan) {
    add(new Line(line, site, type, line, null, unitsPerHour));
    add(new LineMode(line, 1, hours, leastShare, 0, 0, yuan, 0));
  }

  /** A recipe of one reference input. */
  void recipe(String recipe, String type, String input) {
    add(new Recipe(recipe, recipe, null, type, "work", 1, 0, 0, 0));
    flow(recipe, input, -1);
  }

  void flow(String recipe, String material, double rate) {
    add(new RecipeFlow(recipe, material, rate, null, null));
  }

  /** Whatever is needed of a material at a site, at a price. */
  void buy(String material, String site, double yuanPerUnit) {
    buy(material, site, yuanPerUnit, null);
  }

  void buy(String material, String site, double yuanPerUnit, Double most) {
    add(new Purchase("buy-" + material, material, site, null, yuanPerUnit, most));
  }

  /** A limit of every period or of the whole plan. */
  void atMost(String limit, double amount, LimitSpan per, int from, int to) {
    add(new Limit(limit, limit, null, Sense.AT_MOST, amount, per, from, to, null));
  }

  void term(String limit, ActivityKind activity, String recipe, String line, double coefficient) {
    int number = of(LimitTerm.class).size() + 1;
    add(new LimitTerm(limit, number, activity, recipe, line, null, null, null, null, coefficient));
  }

  /** The dataset of all rows. */
  Dataset dataset() {
    add(new Header(id, id, null, 1, "CNY", Perspective.FIRM));
    if (travels) {
      add(new TransportClass(ROAD, ROAD, null, 60, yuanPerTonneKm, 0, null, null, 0, 0, 0));
    }
    return whole();
  }

  /** One list a table, empty for those a case does not need, in whatever order the tables stand. */
  private Dataset whole() {
    RecordComponent[] components = Dataset.class.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int k = 0; k < components.length; k++) {
      types[k] = components[k].getType();
      values[k] =
          components[k].getGenericType() instanceof ParameterizedType list
              ? of((Class<?>) list.getActualTypeArguments()[0])
              : of(types[k]).get(0);
    }
    try {
      return Dataset.class.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> List<T> of(Class<T> kind) {
    return rows.getOrDefault(kind, List.of()).stream().map(kind::cast).toList();
  }

  /** A material while it is described. */
  final class Goods {
    private final String material;
    private Unit unit = Unit.KG;
    private double quantum = 1;
    private Double massKg = 1.0;
    private String rawGroup;
    private String store;
    private String transport;
    private Double discard;

    private Goods(String material) {
      this.material = material;
    }

    /** Comes in lots. */
    Goods raw(String group) {
      rawGroup = group;
      if (of(RawGroup.class).stream().noneMatch(row -> row.rawGroup().equals(group))) {
        Tables.this.add(new RawGroup(group, group, null, unit));
      }
      return hauled();
    }

    Goods hauled() {
      transport = ROAD;
      travels = true;
      return this;
    }

    /** Kept in a store class of its own. */
    Goods stored() {
      store = material;
      return this;
    }

    Goods free() {
      discard = 0.0;
      return this;
    }

    /** Counted in thousandths, without a mass: land, time, nutrients. */
    Goods counted() {
      unit = Unit.PIECE;
      quantum = 0.001;
      massKg = null;
      return this;
    }

    void add() {
      Tables.this.add(
          new Material(
              material, material, null, unit, quantum, massKg, "other", rawGroup, store, transport,
              null, discard));
    }
  }
}
