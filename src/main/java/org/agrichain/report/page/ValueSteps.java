package org.agrichain.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agrichain.accounts.Accounts;
import org.agrichain.accounts.Reconciliation;
import org.agrichain.accounts.Statement;
import org.agrichain.domain.Account;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ValueRow;

/**
 * From output down to the surplus: the accounts of value-added.csv, then the steps to the value
 * added of the accounts, before and after subsidies, and how it is shared.
 */
final class ValueSteps {
  private final Phrases phrases;
  private final List<List<Object>> rows = new ArrayList<>();
  private BigDecimal level = new BigDecimal("0.00");

  private ValueSteps(Phrases phrases) {
    this.phrases = phrases;
  }

  static Exhibit of(Plan plan, Accounts accounts, Phrases phrases) {
    ValueSteps steps = new ValueSteps(phrases);
    steps.plan(plan);
    steps.accounts(accounts.reconciliation(), accounts.chain());
    return new Exhibit(
        "value",
        "value-steps",
        "waterfall",
        Map.of(),
        List.of(
            Column.word("step"), Column.id("step_kind"), Column.yuan("yuan"), Column.yuan("level")),
        steps.rows);
  }

  private void plan(Plan plan) {
    Sums sums = new Sums();
    for (ValueRow row : plan.valueAdded()) {
      sums.add(row.yuan(), row.account());
    }
    for (Account account : Account.values()) {
      boolean intermediate = account.kind() == Account.Kind.INTERMEDIATE;
      if (account == Account.OUTPUT || intermediate) {
        BigDecimal yuan = sums.of(account.id()).multiply(BigDecimal.valueOf(account.sign()));
        step(phrases.name("account", account.id()), yuan, false);
      }
    }
    total("value-tables");
  }

  private void accounts(Reconciliation reconciliation, Statement chain) {
    step(phrases.say("step.hauliers"), reconciliation.haulageYuan(), false);
    step(phrases.name("account", "stock-change"), reconciliation.stockChangeYuan(), false);
    total("value-before");
    // Shown even when there are none: that too is an answer.
    step(phrases.name("account", "subsidy"), chain.subsidies(), true);
    total("value-after");
    step(phrases.name("account", "wages"), chain.wages().negate(), false);
    step(phrases.name("account", "depreciation"), chain.depreciation().negate(), false);
    step(phrases.name("account", "production-tax"), chain.productionTax().negate(), false);
    total("surplus");
  }

  private void step(String name, BigDecimal yuan, boolean always) {
    if (yuan.signum() != 0 || always) {
      level = level.add(yuan);
      rows.add(Exhibit.row(name, "change", yuan, level));
    }
  }

  private void total(String key) {
    rows.add(Exhibit.row(phrases.say("total." + key), "total", level, level));
  }
}
