package org.agrichain.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.agrichain.domain.Certificate;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Limit;
import org.agrichain.domain.Period;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.SeasonFactor;
import org.agrichain.domain.YieldSeason;
import org.agrichain.domain.Zone;

/** Periods follow each other, spans lie in the plan, seasons cover every period. */
final class CalendarLaws {
  private final Evidence evidence;

  private CalendarLaws(Evidence evidence) {
    this.evidence = evidence;
  }

  static void check(Evidence evidence) {
    if (!evidence.sound("periods") || evidence.dataset().periods().isEmpty()) {
      return;
    }
    CalendarLaws laws = new CalendarLaws(evidence);
    laws.periods();
    laws.spans();
    laws.seasons();
  }

  private void periods() {
    int expected = 1;
    boolean contiguous = true;
    for (Period period : evidence.dataset().periods()) {
      if (contiguous && period.period() != expected) {
        contiguous = false;
        evidence.add(
            Fault.PERIODS_GAP, period, "period", text(period.period()), text(expected), "");
      }
      expected++;
      if (period.workingDays() > period.days()) {
        evidence.add(
            Fault.WORKING_DAYS_ABOVE_DAYS,
            period,
            "working_days",
            text(period.workingDays()),
            text(period.days()),
            "");
      }
    }
  }

  private void spans() {
    for (Contract contract : evidence.dataset().contracts()) {
      span(contract, contract.fromPeriod(), contract.toPeriod(), true);
    }
    for (Zone zone : evidence.dataset().zones()) {
      span(zone, zone.fromPeriod(), zone.toPeriod(), true);
    }
    for (Limit limit : evidence.dataset().limits()) {
      span(limit, limit.fromPeriod(), limit.toPeriod(), false);
      inPlan(limit, "from_period", limit.fromPeriod());
    }
    for (Certificate certificate : evidence.dataset().certificates()) {
      span(certificate, certificate.fromPeriod(), certificate.toPeriod(), false);
    }
  }

  private void span(Object row, int from, int to, boolean closed) {
    if (from > to) {
      evidence.add(Fault.PERIOD_ORDER, row, "to_period", text(to), text(from), "");
    } else if (closed) {
      inPlan(row, "from_period", from);
      inPlan(row, "to_period", to);
    }
  }

  private void inPlan(Object row, String column, int period) {
    if (period > evidence.lastPeriod()) {
      evidence.add(
          Fault.PERIOD_OUT_OF_PLAN, row, column, text(period), text(evidence.lastPeriod()), "");
    }
  }

  private void seasons() {
    if (!evidence.sound("seasons")) {
      return;
    }
    Map<String, Set<Integer>> covered = new LinkedHashMap<>();
    Map<String, SeasonFactor> first = new LinkedHashMap<>();
    for (SeasonFactor factor : evidence.dataset().seasons()) {
      covered.computeIfAbsent(factor.season(), s -> new TreeSet<>()).add(factor.period());
      first.putIfAbsent(factor.season(), factor);
    }
    covered.forEach(
        (season, periods) -> {
          List<String> missing =
              evidence.dataset().periods().stream()
                  .map(Period::period)
                  .filter(p -> !periods.contains(p))
                  .map(String::valueOf)
                  .toList();
          if (!missing.isEmpty()) {
            evidence.add(
                Fault.SEASON_INCOMPLETE,
                first.get(season),
                "season",
                season,
                String.join(" ", missing),
                "");
          }
        });
    for (SaleTier sale : evidence.dataset().sales()) {
      known(sale, sale.season(), covered.keySet());
    }
    for (YieldSeason season : evidence.dataset().yieldSeasons()) {
      known(season, season.season(), covered.keySet());
    }
  }

  private void known(Object row, String season, Set<String> seasons) {
    if (season != null && !seasons.contains(season)) {
      evidence.add(
          Fault.UNKNOWN_ID,
          row,
          "season",
          season,
          Messages.text("limit.id-of", "seasons"),
          Nearest.hint(season, seasons));
    }
  }

  private static String text(int number) {
    return String.valueOf(number);
  }
}
