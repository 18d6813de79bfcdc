package org.agrichain.tables;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agrichain.domain.Period;

/** Periods in which a row holds. */
public final class RowPeriods {
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2]|[1-9])(?!\\d).*");

  private RowPeriods() {}

  /**
   * Periods in which a row holds: its months, and those of which some day lies between its dates. A
   * period whose label does not start with year and month has no dates, and every date holds there.
   */
  public static SortedSet<Integer> of(RuleRow row, List<Period> periods) {
    SortedSet<Integer> months = row.months();
    SortedSet<Integer> found = new TreeSet<>();
    for (Period period : periods) {
      if ((months == null || months.contains(period.month())) && holds(row, period)) {
        found.add(period.period());
      }
    }
    return found;
  }

  private static boolean holds(RuleRow row, Period period) {
    Matcher label = MONTH.matcher(period.label());
    if (!label.matches()) {
      return true;
    }
    int year = Integer.parseInt(label.group(1));
    LocalDate first = YearMonth.of(year, Integer.parseInt(label.group(2))).atDay(1);
    LocalDate last = first.plusDays(period.days() - 1L);
    return (row.validFrom() == null || !row.validFrom().isAfter(last))
        && (row.validTo() == null || !row.validTo().isBefore(first));
  }
}
