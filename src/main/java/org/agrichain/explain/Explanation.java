package org.agrichain.explain;

import java.util.EnumMap;
import java.util.Map;
import org.agrichain.domain.Account;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.domain.Options;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanSummary;

/**
 * Answers questions about one plan. Solving again is part of every answer; one object answers one
 * question at a time.
 */
public final class Explanation implements AutoCloseable {
  private final Inquiry inquiry;

  /**
   * Prepares answers.
   *
   * @param dataset the plan's dataset
   * @param options what the plan's rules allow of it
   * @param plan a plan with tables, that obeys them
   * @throws IllegalArgumentException when the plan has no tables
   */
  public Explanation(Dataset dataset, Options options, Plan plan) {
    if (plan.summary().valueYuan() == null) {
      throw new IllegalArgumentException("a plan without tables");
    }
    inquiry = new Inquiry(dataset, options, plan, goal(plan.summary()));
  }

  private static Objective goal(PlanSummary summary) {
    Map<Account, Double> weights = new EnumMap<>(Account.class);
    for (Account account : Account.values()) {
      Double weight = summary.objectiveWeights().get(account.id());
      if (weight != null) {
        weights.put(account, weight);
      }
    }
    return new Objective(summary.objective(), Map.copyOf(weights));
  }

  /**
   * Why something is not done, and at which price, cost or yield it would be.
   *
   * @param question a recipe, product, plant, line or supply by identifier or name in either
   *     language; {@code product @ market}; {@code from -> to}; {@code material: from -> to}
   * @throws UnknownName when nothing, or several things, have that name
   */
  public WhyNotAnswer whyNot(String question) throws UnknownName {
    return new WhyNot(inquiry).answer(question);
  }

  /**
   * Where a lot went, what it earned piece by piece, and what other places would have cost.
   *
   * @param lot supply and number, {@code supply#1}
   * @throws UnknownName when there is no such lot
   */
  public LotAnswer lot(String lot) throws UnknownName {
    return new LotStory(inquiry).answer(lot);
  }

  /**
   * What holds the plan back, ranked by what one more unit is worth per month.
   *
   * @param most number of bottlenecks of each kind, at least 1
   */
  public BottleneckAnswer bottlenecks(int most) {
    return new Bottlenecks(inquiry).answer(most);
  }

  /** Names of what answers speak of. */
  public Names names() {
    return new Names(inquiry.dataset);
  }

  @Override
  public void close() {
    inquiry.close();
  }
}
