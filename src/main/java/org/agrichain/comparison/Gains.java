package org.agrichain.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.agrichain.accounts.Accounts;
import org.agrichain.accounts.Level;
import org.agrichain.accounts.Statement;
import org.agrichain.domain.Account;
import org.agrichain.plan.ValueRow;

/**
 * Winners and losers: value added by product (as the plan books it) and by region, place, stage and
 * actor (as the accounts share it out), the surplus of each actor, and the treasury.
 */
final class Gains {
  private static final String VALUE_ADDED = "value-added";
  private static final String SURPLUS = "operating-surplus-and-mixed-income";

  /** Key: kind, who, measure. */
  private final Tally<Key> sums = new Tally<>();

  private Gains(Case base, Case other) {
    add(true, base);
    add(false, other);
  }

  static List<GainRow> beside(Case base, Case other) {
    Gains gains = new Gains(base, other);
    return gains.sums.keys().stream()
        .map(key -> gains.row(other.id(), key))
        .sorted(
            Comparator.comparing(GainRow::by)
                .thenComparing(
                    Comparison.largestFirst((GainRow row) -> row.deltaYuan().doubleValue())))
        .toList();
  }

  private GainRow row(String scenario, Key key) {
    BigDecimal delta = sums.delta(key);
    String outcome = delta.signum() > 0 ? "winner" : delta.signum() < 0 ? "loser" : "same";
    return new GainRow(
        scenario,
        key.a(),
        key.b(),
        key.c(),
        sums.base(key).setScale(2),
        sums.other(key).setScale(2),
        delta.setScale(2),
        outcome);
  }

  private void add(boolean base, Case one) {
    for (ValueRow row : one.plan().valueAdded()) {
      Account account = Figures.account(row.account());
      if (account.kind() != Account.Kind.INCOME) {
        BigDecimal yuan = account.sign() > 0 ? row.yuan() : row.yuan().negate();
        sums.add(base, new Key("product", row.product(), VALUE_ADDED, ""), yuan);
      }
    }
    Accounts accounts = Accounts.of(one.dataset(), one.plan());
    for (Level level : List.of(Level.REGION, Level.SITE, Level.STAGE, Level.ACTOR)) {
      accounts
          .by(level)
          .forEach(
              (who, sheet) ->
                  sums.add(base, new Key(level.id(), who, VALUE_ADDED, ""), sheet.valueAdded()));
    }
    accounts
        .by(Level.ACTOR)
        .forEach(
            (who, sheet) -> {
              BigDecimal surplus = sheet.operatingSurplus().add(sheet.mixedIncome());
              sums.add(base, new Key("surplus", who, SURPLUS, ""), surplus);
            });
    Statement chain = accounts.chain();
    Key treasury = new Key("treasury", "treasury", "taxes-less-subsidies", "");
    sums.add(base, treasury, chain.productionTax().subtract(chain.subsidies()));
  }
}
