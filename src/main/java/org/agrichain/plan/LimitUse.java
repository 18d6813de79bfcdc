package org.agrichain.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Facts facts;
  private final Map<List<Object>, Double> uses = new HashMap<>();

  private LimitUse(Facts facts, Reading reading) {
    this.facts = facts;
    Activities activities = new Activities(facts, reading);
    for (LimitTerm term : facts.dataset.limitTerms()) {
      activities.forEach(
          term,
          activity ->
              use(term.limit(), activity.period(), term.coefficientPerUnit() * activity.units()));
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
}
