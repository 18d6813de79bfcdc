package org.agrichain.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agrichain.plan.ProductionOrderRow;

/** One recipe on one line over the whole plan: what it takes and gives, in units and in yuan. */
final class Activity {
  /** A quantity with its value at transfer prices. */
  static final class Amount {
    double units;
    double yuan;
  }

  final String recipe;
  final Establishment establishment;
  final SortedMap<Place, Amount> used = new TreeMap<>();
  final SortedMap<Place, Amount> made = new TreeMap<>();

  /** Units of reference input. */
  double units;

  private Activity(String recipe, Establishment establishment) {
    this.recipe = recipe;
    this.establishment = establishment;
  }

  static List<Activity> of(RunBook book, GoodsBook goods, Owners owners) {
    Map<List<String>, Activity> all = new TreeMap<>(Activity::compare);
    for (Run run : book.runs) {
      Activity activity =
          all.computeIfAbsent(
              List.of(run.line(), run.recipe()),
              key -> new Activity(run.recipe(), owners.line(run.site(), run.line(), run.stage())));
      activity.units += run.units();
      for (ProductionOrderRow row : run.used()) {
        add(activity.used, row, goods.out(row).doubleValue());
      }
      for (ProductionOrderRow row : run.made()) {
        add(activity.made, row, goods.in(row).doubleValue());
      }
    }
    return new ArrayList<>(all.values());
  }

  private static int compare(List<String> one, List<String> other) {
    int lines = one.get(0).compareTo(other.get(0));
    return lines != 0 ? lines : one.get(1).compareTo(other.get(1));
  }

  private static void add(Map<Place, Amount> amounts, ProductionOrderRow row, double yuan) {
    Amount amount =
        amounts.computeIfAbsent(new Place(row.site(), row.material()), key -> new Amount());
    amount.units += row.units();
    amount.yuan += yuan;
  }
}
