package org.agrichain.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.LimitTerm;

/** Everything a plan does, in the words of limit terms. */
final class Activities {
  /** One thing done: units of it, where and when. */
  record Activity(
      String recipe,
      String line,
      String site,
      String from,
      String material,
      int period,
      double units) {}

  private final Facts facts;
  private final Map<ActivityKind, List<Activity>> activities = new EnumMap<>(ActivityKind.class);

  Activities(Facts facts, Reading reading) {
    this.facts = facts;
    for (ActivityKind kind : ActivityKind.values()) {
      activities.put(kind, new ArrayList<>());
    }
    collect(reading);
  }

  /** Shows every activity that a term counts. */
  void forEach(LimitTerm term, Consumer<Activity> visitor) {
    for (Activity activity : activities.get(term.activity())) {
      if (matches(term, activity)) {
        visitor.accept(activity);
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
