package org.agrichain.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Period;

/** The periods of the new dataset, and those of the old one they lie in. */
final class Calendar {
  private static final int WEEK = 7;

  private final List<Period> periods;
  private final Map<Integer, List<Integer>> within = new TreeMap<>();
  private final int old;

  private Calendar(List<Period> old, List<Period> periods, List<Integer> inside) {
    this.old = old.size();
    this.periods = periods;
    for (int k = 0; k < periods.size(); k++) {
      within
          .computeIfAbsent(inside.get(k), period -> new ArrayList<>())
          .add(periods.get(k).period());
    }
  }

  /** The same periods, or weeks. */
  static Calendar of(List<Period> old, boolean weekly) {
    return weekly ? weeks(old) : new Calendar(old, old, old.stream().map(Period::period).toList());
  }

  /** A week belongs to the period its middle day is in; the last week takes the days left over. */
  private static Calendar weeks(List<Period> old) {
    int days = old.stream().mapToInt(Period::days).sum();
    int count = Math.max(1, days / WEEK);
    List<Period> weeks = new ArrayList<>();
    List<Integer> inside = new ArrayList<>();
    int at = 0;
    int ended = 0;
    int number = 0;
    for (int week = 1; week <= count; week++) {
      int length = week < count ? WEEK : days - WEEK * (count - 1);
      int middle = WEEK * (week - 1) + length / 2;
      while (middle >= ended + old.get(at).days()) {
        ended += old.get(at).days();
        at++;
        number = 0;
      }
      Period period = old.get(at);
      number++;
      int working = (int) Math.round(length * (double) period.workingDays() / period.days());
      weeks.add(new Period(week, period.label() + "-" + number, period.month(), length, working));
      inside.add(period.period());
    }
    return new Calendar(old, weeks, inside);
  }

  List<Period> periods() {
    return periods;
  }

  /** New periods within an old one; none when it is shorter than they are. */
  List<Integer> within(int period) {
    return within.getOrDefault(period, List.of());
  }

  /** First new period of an old one; a period before or after the plan stays one. */
  int first(int period) {
    for (int p = Math.max(period, 1); p <= old; p++) {
      if (!within(p).isEmpty()) {
        return period < 1 ? period : within(p).get(0);
      }
    }
    return period < 1 ? period : period - old + periods.size();
  }

  /** Last new period of an old one; a period before or after the plan stays one. */
  int last(int period) {
    if (period > old) {
      return Math.max(period, periods.size());
    }
    for (int p = period; p >= 1; p--) {
      if (!within(p).isEmpty()) {
        return within(p).get(within(p).size() - 1);
      }
    }
    return 0;
  }

  /** What a new period has of what an old one has, on average. */
  double share() {
    return (double) old / periods.size();
  }

  /** New periods of so many old ones. */
  int span(int count) {
    return (int) Math.round(count / share());
  }
}
