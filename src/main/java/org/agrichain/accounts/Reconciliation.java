package org.agrichain.accounts;

import java.math.BigDecimal;
import org.agrichain.domain.Account;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ValueRow;

/**
 * From the money of value-added.csv to the value added of the accounts.
 *
 * @param planYuan output less intermediate consumption of value-added.csv, stock change left out
 * @param haulageYuan value added of hauliers that belong to the chain, whose freight the plan takes
 *     for bought
 * @param stockChangeYuan additions to stock at transfer prices, which the plan values only where
 *     its dataset gives a worth
 */
public record Reconciliation(
    BigDecimal planYuan, BigDecimal haulageYuan, BigDecimal stockChangeYuan) {

  static Reconciliation of(Plan plan, Statement chain, Production production) {
    BigDecimal sum = Journal.ZERO;
    for (ValueRow row : plan.valueAdded()) {
      Account account = Chain.account(row.account());
      if (account == Account.OUTPUT) {
        sum = sum.add(row.yuan());
      } else if (account.kind() == Account.Kind.INTERMEDIATE) {
        sum = sum.subtract(row.yuan());
      }
    }
    BigDecimal haulage = Journal.ZERO;
    for (var entry : production.sheets.entrySet()) {
      if (entry.getKey().stage().equals(Stages.HAULAGE)) {
        haulage = haulage.add(entry.getValue().output).subtract(entry.getValue().intermediate);
      }
    }
    return new Reconciliation(sum, haulage, chain.stockChange());
  }

  /** Value added of the accounts. */
  public BigDecimal valueAddedYuan() {
    return planYuan.add(haulageYuan).add(stockChangeYuan);
  }
}
