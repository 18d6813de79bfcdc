package org.agrichain.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agrichain.domain.Certificate;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Line;
import org.agrichain.domain.Period;
import org.agrichain.domain.Site;
import org.agrichain.rules.facts.Held;
import org.agrichain.rules.facts.Lacking;
import org.agrichain.rules.facts.RowTime;
import org.agrichain.tables.RuleRow;

/** Facts that only rule tables ask for: when their rows hold, and who holds what when. */
final class RowFacts {
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2}).*");

  private final Dataset dataset;
  private final List<RuleRow> rows;

  RowFacts(Dataset dataset, List<RuleRow> rows) {
    this.dataset = dataset;
    this.rows = rows;
  }

  List<Object> read() {
    List<Object> facts = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    for (RuleRow row : rows) {
      if (row.isTimed()) {
        SortedSet<Integer> periods = periods(row, dataset.periods());
        boolean whole = periods.size() == dataset.periods().size();
        if (!periods.isEmpty() && (whole || !row.isWholePlanOnly())) {
          facts.add(new RowTime(row.id(), periods));
        }
      }
      row.conditions()
          .forEach(
              (field, condition) -> {
                if (field.name().endsWith("-certificate")) {
                  asked.addAll(condition.words());
                }
              });
    }
    Set<String> holders = new TreeSet<>();
    dataset.sites().stream().map(Site::site).forEach(holders::add);
    dataset.lines().stream().map(Line::line).forEach(holders::add);
    for (String holder : asked.isEmpty() ? Set.<String>of() : holders) {
      asked.forEach(certificate -> add(holder, certificate, facts));
    }
    return facts;
  }

  private void add(String holder, String certificate, List<Object> facts) {
    SortedSet<Integer> held = new TreeSet<>();
    SortedSet<Integer> lacking = new TreeSet<>();
    for (Period period : dataset.periods()) {
      lacking.add(period.period());
    }
    for (Certificate row : dataset.certificates()) {
      if (row.holder().equals(holder) && row.certificate().equals(certificate)) {
        held.addAll(lacking.subSet(row.fromPeriod(), row.toPeriod() + 1));
      }
    }
    lacking.removeAll(held);
    if (!held.isEmpty()) {
      facts.add(new Held(holder, certificate, held, lacking.isEmpty()));
    }
    if (!lacking.isEmpty()) {
      facts.add(new Lacking(holder, certificate, lacking, held.isEmpty()));
    }
  }

  /**
   * Periods in which a row holds: its months, and those of which some day lies between its dates. A
   * period whose label does not start with year and month has no dates, and every date holds there.
   */
  static SortedSet<Integer> periods(RuleRow row, List<Period> periods) {
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
    int month = Integer.parseInt(label.group(2));
    if (month < 1 || month > 12) {
      return true;
    }
    LocalDate first = YearMonth.of(Integer.parseInt(label.group(1)), month).atDay(1);
    LocalDate last = first.plusDays(period.days() - 1L);
    return (row.validFrom() == null || !row.validFrom().isAfter(last))
        && (row.validTo() == null || !row.validTo().isBefore(first));
  }
}
