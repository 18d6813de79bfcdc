package org.agrichain.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.IntakeTerm;
import org.agrichain.domain.Limit;
import org.agrichain.domain.LimitSpan;
import org.agrichain.domain.LimitTerm;
import org.agrichain.domain.Sense;

/** How much of each limit of the dataset a plan uses. */
final class LimitUse {
  /**
   * Use of a limit in a period, or over the plan.
   *
   * @param limit limit
   * @param period period; the last of the plan when the limit holds over the plan
   * @param use left-hand side
   */
  record Use(Limit limit, int period, double use) {
    /** How far the limit is broken, to six decimals, so that noise is no breach. */
    double breach() {
      double over = limit.sense() == Sense.AT_MOST ? use - limit.amount() : limit.amount() - use;
      return BigDecimal.valueOf(Math.max(0, over)).setScale(6, RoundingMode.HALF_UP).doubleValue();
    }

    boolean isBroken() {
      return breach() > 1e-6 * Math.max(1, Math.abs(limit.amount()));
    }
  }

  private record Activity(
      String recipe,
      String line,
      String site,
      String from,
      String material,
      int period,
      double units) {}

  private final Facts facts;
  private final Map<ActivityKind, List<Activity>> activities = new EnumMap<>(ActivityKind.class);
  private final Map<List<Object>, Double> uses = new HashMap<>();

  private LimitUse(Facts facts, Reading reading) {
    this.facts = facts;
    for (ActivityKind kind : ActivityKind.values()) {
      activities.put(kind, new ArrayList<>());
    }
    collect(reading);
    for (LimitTerm term : facts.dataset.limitTerms()) {
      for (Activity activity : activities.get(term.activity())) {
        if (matches(term, activity)) {
          use(term.limit(), activity.period(), term.coefficientPerUnit() * activity.units());
        }
      }
    }
    intakeTerms(reading);
  }

  /** Every limit with each period in which it holds, in the order of the dataset. */
  static List<Use> of(Facts facts, Reading reading) {
    LimitUse all = new LimitUse(facts, reading);
    List<Use> uses = new ArrayList<>();
    int end = facts.lastPeriod();
    for (Limit limit : facts.dataset.limits()) {
      double sum = 0;
      for (int t = limit.fromPeriod(); t <= Math.min(end, limit.toPeriod()); t++) {
        double use = all.uses.getOrDefault(List.of(limit.limit(), t), 0.0);
        sum += use;
        if (limit.per() == LimitSpan.PERIOD) {
          uses.add(new Use(limit, t, use));
        }
      }
      if (limit.per() == LimitSpan.PLAN) {
        uses.add(new Use(limit, end, sum));
      }
    }
    return uses;
  }

  private void use(String limit, int period, double amount) {
    uses.merge(List.of(limit, period), amount, Double::sum);
  }

  private void intakeTerms(Reading reading) {
    Map<List<Object>, List<IntakeTerm>> terms = new HashMap<>();
    for (IntakeTerm term : facts.dataset.intakeTerms()) {
      if (term.limit() != null) {
        terms
            .computeIfAbsent(List.of(term.supply(), term.site()), key -> new ArrayList<>())
            .add(term);
      }
    }
    for (Reading.Taken taken : reading.taken) {
      for (IntakeTerm term :
          terms.getOrDefault(List.of(taken.supply().supply(), taken.option().site()), List.of())) {
        use(term.limit(), taken.arrival(), term.usePerLot());
      }
    }
  }

  private void collect(Reading reading) {
    for (Reading.Taken taken : reading.taken) {
      var supply = taken.supply();
      add(
          ActivityKind.INTAKE,
          new Activity(
              null,
              null,
              taken.option().site(),
              supply.origin(),
              supply.material(),
              taken.arrival(),
              supply.unitsPerLot()));
    }
    for (Order order : reading.orders) {
      var option = order.option();
      add(
          ActivityKind.PROCESS,
          new Activity(
              option.recipe(),
              option.line(),
              option.site(),
              null,
              order.reference(),
              order.period(),
              order.units()));
    }
    for (Reading.Hauled hauled : reading.hauled) {
      ShipmentRow row = hauled.row();
      add(
          ActivityKind.HAUL,
          new Activity(
              null,
              null,
              row.toSite(),
              row.fromSite(),
              row.material(),
              row.period(),
              row.sentUnits()));
    }
    for (Reading.Bought bought : reading.bought) {
      ProcurementRow row = bought.row();
      add(ActivityKind.PURCHASE, at(row.site(), row.material(), row.period(), row.units()));
    }
    for (Reading.Sold sold : reading.sold) {
      SaleRow row = sold.row();
      add(ActivityKind.SALE, at(row.market(), row.material(), row.period(), row.units()));
    }
    for (DiscardRow row : reading.discarded) {
      add(ActivityKind.DISCARD, at(row.site(), row.material(), row.period(), row.units()));
    }
    reading.closing.forEach(
        (node, units) ->
            add(ActivityKind.STORE, at(node.site(), node.material(), node.period(), units)));
    for (CapacityRow row : reading.capacity.values()) {
      if (row.shifts() > 0) {
        String site = facts.lines.get(row.line()).site();
        add(
            ActivityKind.LINE_ON,
            new Activity(null, row.line(), site, null, null, row.period(), 1));
      }
    }
  }

  private void add(ActivityKind kind, Activity activity) {
    activities.get(kind).add(activity);
  }

  private static Activity at(String site, String material, int period, double units) {
    return new Activity(null, null, site, null, material, period, units);
  }

  private boolean matches(LimitTerm term, Activity activity) {
    return matches(term.recipe(), activity.recipe())
        && matches(term.line(), activity.line())
        && matches(term.site(), activity.site())
        && matches(term.fromSite(), activity.from())
        && matches(term.material(), activity.material())
        && matches(term.region(), facts.sites.get(activity.site()).region());
  }

  private static boolean matches(String wanted, String found) {
    return wanted == null || wanted.equals(found);
  }
}
