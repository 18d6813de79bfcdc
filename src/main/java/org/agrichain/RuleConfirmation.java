package org.agrichain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.agrichain.dataset.Reading;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanSummary;
import org.agrichain.rules.RuleBook;
import org.agrichain.worth.ConfirmedWorth;
import org.agrichain.worth.RuleWorth;
import org.agrichain.worth.RuleWorths;

/**
 * Confirms what rules are worth by full plans. First a plan is made with all rules; then one with
 * all rules and one without each are made with the same effort from the decisions of the first, so
 * that what they differ by is the rule more than the luck of the search.
 *
 * @param rules all rules
 * @param settings effort of each plan
 */
public record RuleConfirmation(RuleBook rules, PlanSettings settings) {
  private static final int TRIES = 4;

  /**
   * Plans without the rules that matter most.
   *
   * @param reading the dataset
   * @param worths what rules are worth by relaxed plans
   * @param most number of rules to confirm
   * @param listener hears the rule that is planned without; an empty name for all rules
   */
  public List<ConfirmedWorth> confirm(
      Reading reading, RuleWorths worths, int most, Consumer<String> listener) {
    List<RuleWorth> largest =
        worths.rules().stream().filter(each -> !each.neverMatters()).limit(most).toList();
    if (largest.isEmpty()) {
      return List.of();
    }
    Plan first = first(reading, listener);
    if (first.summary().valueYuan() == null) {
      // Nothing to start from and nothing to compare with: minutes of search would tell nothing.
      return largest.stream().map(RuleConfirmation::unknown).toList();
    }
    listener.accept("");
    PlanSummary with = plan(rules, reading, first).summary();
    List<ConfirmedWorth> confirmed = new ArrayList<>();
    for (RuleWorth each : largest) {
      listener.accept(each.rule());
      PlanSummary without = plan(rules.without(each.rule()), reading, first).summary();
      confirmed.add(compared(each, with, without));
    }
    return List.copyOf(confirmed);
  }

  /**
   * A plan to start from. A busy machine may need longer for a first plan than each plan may take:
   * it gets twice the time, and again, before the answer is that there is none.
   */
  private Plan first(Reading reading, Consumer<String> listener) {
    PlanSettings effort = settings;
    Plan first = null;
    for (int tried = 0; tried < TRIES; tried++) {
      listener.accept("");
      first = new ValueChainOptimizer(rules).plan(reading, effort, progress -> {});
      boolean proven = first.summary().status().equals("INFEASIBLE");
      if (first.summary().valueYuan() != null || proven || effort.seconds() == null) {
        break;
      }
      effort = effort.withSeconds(2 * effort.seconds());
    }
    return first;
  }

  private Plan plan(RuleBook book, Reading reading, Plan like) {
    return new ValueChainOptimizer(book).plan(reading, settings, progress -> {}, like);
  }

  private static ConfirmedWorth compared(RuleWorth each, PlanSummary with, PlanSummary without) {
    Double worth = less(with.valueYuan(), without.valueYuan());
    Double relaxed = each.worthYuan();
    Boolean agrees = null;
    if (relaxed != null && worth != null) {
      agrees = Math.signum(relaxed) == Math.signum(worth);
    } else if (relaxed == null && without.valueYuan() != null) {
      agrees = false;
    }
    return new ConfirmedWorth(
        each.rule(),
        relaxed,
        yuan(with.valueYuan()),
        yuan(without.valueYuan()),
        worth,
        less(with.valueYuan(), without.upperBoundYuan()),
        less(with.upperBoundYuan(), without.valueYuan()),
        agrees);
  }

  private static ConfirmedWorth unknown(RuleWorth each) {
    return new ConfirmedWorth(each.rule(), each.worthYuan(), null, null, null, null, null, null);
  }

  private static Double yuan(BigDecimal amount) {
    return amount == null ? null : Double.valueOf(amount.doubleValue());
  }

  private static Double less(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? null : Double.valueOf(one.subtract(other).doubleValue());
  }
}
