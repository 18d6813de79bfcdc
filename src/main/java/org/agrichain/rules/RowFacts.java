package org.agrichain.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.agrichain.domain.Certificate;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Line;
import org.agrichain.domain.Period;
import org.agrichain.domain.Site;
import org.agrichain.rules.facts.Held;
import org.agrichain.rules.facts.Lacking;
import org.agrichain.rules.facts.RowTime;
import org.agrichain.tables.RowPeriods;
import org.agrichain.tables.RuleRow;

/** Facts that only rule tables ask for: when their rows hold, and who holds what when. */
final class RowFacts {
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
        SortedSet<Integer> periods = RowPeriods.of(row, dataset.periods());
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
}
