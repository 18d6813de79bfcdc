package org.agrichain.tables;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Calendar months that the cells month and season name. */
final class Months {
  private static final int LAST = 12;
  private static final Map<String, int[]> SEASONS =
      Map.of(
          "spring", new int[] {3, 4, 5},
          "summer", new int[] {6, 7, 8},
          "autumn", new int[] {9, 10, 11},
          "winter", new int[] {12, 1, 2});

  private Months() {}

  /** Months in which both cells hold, null when both are blank. */
  static SortedSet<Integer> of(SortedMap<Field, Condition> conditions) {
    Condition month = conditions.get(new Field("month", null));
    Condition season = conditions.get(new Field("season", null));
    if (month == null && season == null) {
      return null;
    }
    SortedSet<Integer> months = new TreeSet<>();
    for (int m = 1; m <= LAST; m++) {
      if ((month == null || holds(month, m)) && (season == null || season.holds(season(m)))) {
        months.add(m);
      }
    }
    return months;
  }

  private static boolean holds(Condition condition, int month) {
    // A range over the turn of the year: 11..2.
    if (condition.bounds().size() == 2) {
      BigDecimal from = condition.bounds().get(0).value();
      BigDecimal to = condition.bounds().get(1).value();
      if (condition.bounds().get(0).operator().equals(">=") && from.compareTo(to) > 0) {
        boolean in = month >= from.intValue() || month <= to.intValue();
        return in == (condition.sign() == Condition.Sign.IS);
      }
    }
    return condition.holds(String.valueOf(month));
  }

  private static String season(int month) {
    for (Map.Entry<String, int[]> season : SEASONS.entrySet()) {
      for (int m : season.getValue()) {
        if (m == month) {
          return season.getKey();
        }
      }
    }
    throw new IllegalArgumentException(String.valueOf(month));
  }
}
