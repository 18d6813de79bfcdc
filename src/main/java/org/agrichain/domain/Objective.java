package org.agrichain.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan maximizes: a weighted sum of accounts.
 *
 * @param name name shown to people
 * @param weights weight of a positive amount in each account; an account that is absent has weight
 *     0
 */
public record Objective(String name, Map<Account, Double> weights) {

  /** Output at basic prices less intermediate consumption; wages are not a cost. */
  public static final Objective VALUE_ADDED = signed("value-added", false);

  /**
   * Value added in which no subsidy is counted. Equal to {@link #VALUE_ADDED} as long as every
   * subsidy is one on production, which is income and not output.
   */
  public static final Objective VALUE_ADDED_BEFORE_SUBSIDIES =
      signed("value-added-before-subsidies", false);

  /** Value added less wages, depreciation, production taxes and interest, plus subsidies. */
  public static final Objective OPERATING_SURPLUS = signed("operating-surplus", true);

  /** Every objective with a name of its own. */
  public static final List<Objective> ALL =
      List.of(VALUE_ADDED, VALUE_ADDED_BEFORE_SUBSIDIES, OPERATING_SURPLUS);

  /** The objective of a name, if there is one. */
  public static Optional<Objective> named(String name) {
    return ALL.stream().filter(objective -> objective.name.equals(name)).findAny();
  }

  /** Weight of a positive amount in an account. */
  public double weight(Account account) {
    return weights.getOrDefault(account, 0.0);
  }

  private static Objective signed(String name, boolean withIncome) {
    Map<Account, Double> weights = new EnumMap<>(Account.class);
    for (Account account : Account.values()) {
      if (withIncome || account.kind() != Account.Kind.INCOME) {
        weights.put(account, (double) account.sign());
      }
    }
    return new Objective(name, Map.copyOf(weights));
  }
}
