package org.agrichain.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.agrichain.domain.Account;

/** value-added.csv holds the money of the other tables, and its contributions are the value. */
final class MoneyCheck {
  private final Facts facts;
  private final Reading reading;
  private final Findings findings;

  MoneyCheck(Facts facts, Reading reading, Findings findings) {
    this.facts = facts;
    this.reading = reading;
    this.findings = findings;
  }

  void check() {
    Map<Ledger.Key, BigDecimal> expected = new HashMap<>(Ledger.of(facts, reading));
    Map<String, Double> weights = reading.plan.summary().objectiveWeights();
    BigDecimal value = BigDecimal.ZERO;
    for (var amount : expected.entrySet()) {
      double weight = weights.getOrDefault(amount.getKey().account().id(), 0.0);
      value = value.add(contribution(amount.getValue(), weight));
    }
    findings.money(
        ViolationCode.SUMMARY_VALUE,
        "plan.json valueYuan",
        reading.plan.summary().valueYuan(),
        value);
    for (ValueRow row : reading.plan.valueAdded()) {
      Account account = account(row.account());
      String site = row.site() == null ? "" : row.site();
      Ledger.Key key = new Ledger.Key(row.product(), row.stage(), site, row.period(), account);
      BigDecimal amount = expected.remove(key);
      amount = amount == null ? BigDecimal.ZERO : amount;
      String where = "value-added " + key + " ";
      findings.money(ViolationCode.VALUE_ROW, where + "yuan", row.yuan(), amount);
      double weight = weights.getOrDefault(row.account(), 0.0);
      findings.money(
          ViolationCode.VALUE_CONTRIBUTION,
          where + "contribution_yuan",
          row.contributionYuan(),
          contribution(amount, weight));
    }
    expected.forEach(
        (key, yuan) -> {
          if (yuan.signum() != 0) {
            findings.add(ViolationCode.VALUE_ROW, "value-added " + key, "no row", yuan);
          }
        });
  }

  private static BigDecimal contribution(BigDecimal yuan, double weight) {
    return yuan.multiply(BigDecimal.valueOf(weight)).setScale(2, RoundingMode.HALF_UP);
  }

  private static Account account(String id) {
    for (Account account : Account.values()) {
      if (account.id().equals(id)) {
        return account;
      }
    }
    throw new IllegalArgumentException(id);
  }
}
