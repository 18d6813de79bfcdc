package org.agrichain.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Line;
import org.agrichain.domain.LineMode;
import org.agrichain.domain.Period;

/** Every line is off or in one of its modes in each period, with enough hours and enough use. */
final class LineCheck {
  private static final double HOURS = 1e-6;

  private final Facts facts;
  private final Reading reading;
  private final Findings findings;

  LineCheck(Facts facts, Reading reading, Findings findings) {
    this.facts = facts;
    this.reading = reading;
    this.findings = findings;
  }

  void check() {
    Map<List<Object>, Double> used = new HashMap<>();
    for (Order order : reading.orders) {
      used.merge(List.of(order.option().line(), order.period()), order.hours(facts), Double::sum);
    }
    for (Line line : facts.dataset.lines()) {
      for (Period period : facts.dataset.periods()) {
        List<Object> key = List.of(line.line(), period.period());
        String where = "capacity " + line.line() + "/" + period.period();
        CapacityRow row = reading.capacity.get(key);
        if (row == null) {
          findings.add(ViolationCode.CAPACITY_ROW, where, "no row", "one row");
        } else {
          row(line, period, row, used.getOrDefault(key, 0.0), where + " ");
        }
      }
    }
  }

  private void row(Line line, Period period, CapacityRow row, double used, String where) {
    LineMode mode = facts.mode(row.line(), row.shifts());
    if (mode == null && row.shifts() != 0) {
      return;
    }
    double hours = mode == null ? 0 : mode.hoursPerWorkingDay() * period.workingDays();
    double least = mode == null ? 0 : mode.leastUseShare() * hours;
    ViolationCode code = ViolationCode.CAPACITY_ROW;
    findings.equal(code, where + "site", row.site(), line.site());
    findings.hours(code, where + "hours_available", row.hoursAvailable(), hours);
    findings.hours(code, where + "least_hours", row.leastHours(), least);
    findings.hours(code, where + "hours_used", row.hoursUsed(), used);
    double percent = hours == 0 ? 0 : 100 * used / hours;
    if (!(Math.abs(row.usePercent() - percent) <= 0.0051)) {
      findings.add(code, where + "use_percent", row.usePercent(), percent);
    }
    if (used > hours * (1 + HOURS) + 1e-9) {
      findings.add(ViolationCode.LINE_HOURS, where.strip(), used, "at most " + hours);
    }
    if (used < least * (1 - HOURS) - 1e-9) {
      findings.add(ViolationCode.LINE_LEAST_USE, where.strip(), used, "at least " + least);
    }
  }
}
