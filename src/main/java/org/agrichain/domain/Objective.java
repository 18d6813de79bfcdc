package org.agrichain.domain;

import java.util.EnumMap;
import java.util.Map;

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

  /** Value added less wages, depreciation, production taxes and interest, plus subsidies. */
  public static final Objective OPERATING_SURPLUS = signed("operating-surplus", true);

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
