package org.agrichain.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.agrichain.domain.Account;
import org.agrichain.plan.Ledger;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ValueRow;

/** Which part of a scenario's subsidies pays for what the base plan does anyway. */
final class Deadweight {
  private final TreeMap<Key, BigDecimal> basePaid = new TreeMap<>();
  private final TreeMap<Key, BigDecimal> paid = new TreeMap<>();
  private final TreeMap<Key, BigDecimal> forBase = new TreeMap<>();

  private Deadweight() {}

  /** One row for each subsidised product and stage and one of all; none without subsidies. */
  static List<DeadweightRow> beside(Case base, Case other) {
    Deadweight sums = new Deadweight();
    sums.paid(base.plan(), sums.basePaid);
    sums.paid(other.plan(), sums.paid);
    if (sums.paid.isEmpty()) {
      return List.of();
    }
    // The rates of the scenario, applied to what the base plan does.
    Ledger.amounts(other.dataset(), other.options().get(), base.plan())
        .forEach(
            (key, yuan) -> {
              if (key.account() == Account.SUBSIDY) {
                Key place = new Key(key.product(), key.stage(), "", "");
                sums.forBase.merge(place, yuan, BigDecimal::add);
              }
            });
    return sums.rows(other.id());
  }

  private void paid(Plan plan, TreeMap<Key, BigDecimal> into) {
    for (ValueRow row : plan.valueAdded()) {
      if (row.account().equals(Account.SUBSIDY.id())) {
        into.merge(new Key(row.product(), row.stage(), "", ""), row.yuan(), BigDecimal::add);
      }
    }
  }

  private List<DeadweightRow> rows(String scenario) {
    List<DeadweightRow> rows = new ArrayList<>();
    BigDecimal[] all = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
    for (Key key : paid.keySet()) {
      BigDecimal before = basePaid.getOrDefault(key, BigDecimal.ZERO);
      BigDecimal now = paid.get(key);
      BigDecimal anyway = forBase.getOrDefault(key, BigDecimal.ZERO);
      BigDecimal lost = now.min(anyway).subtract(before).max(BigDecimal.ZERO);
      rows.add(row(scenario, key, before, now, anyway, lost));
      BigDecimal[] add = {before, now, anyway, lost};
      for (int i = 0; i < all.length; i++) {
        all[i] = all[i].add(add[i]);
      }
    }
    rows.add(0, row(scenario, new Key("", "", "", ""), all[0], all[1], all[2], all[3]));
    return rows;
  }

  private static DeadweightRow row(
      String scenario,
      Key key,
      BigDecimal before,
      BigDecimal now,
      BigDecimal anyway,
      BigDecimal lost) {
    double fresh = now.subtract(before).doubleValue();
    Double percent = fresh > 0 ? Figures.rounded(100 * lost.doubleValue() / fresh) : null;
    return new DeadweightRow(
        scenario,
        key.a(),
        key.b(),
        before.setScale(2),
        now.setScale(2),
        anyway.setScale(2),
        lost.setScale(2),
        percent);
  }
}
