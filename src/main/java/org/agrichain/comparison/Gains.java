package org.agrichain.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Account;
import org.agrichain.domain.Site;
import org.agrichain.plan.ValueRow;

/** Winners and losers: value added by region, product and stage, and the treasury. */
final class Gains {
  private static final String VALUE_ADDED = "value-added";

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
    Map<String, String> regionOf = new HashMap<>();
    for (Site site : one.dataset().sites()) {
      regionOf.put(site.site(), site.region() == null ? "" : site.region());
    }
    for (ValueRow row : one.plan().valueAdded()) {
      Account account = Figures.account(row.account());
      BigDecimal yuan = account.sign() > 0 ? row.yuan() : row.yuan().negate();
      if (account.kind() != Account.Kind.INCOME) {
        String region = regionOf.getOrDefault(row.site(), "");
        sums.add(base, new Key("region", region, VALUE_ADDED, ""), yuan);
        sums.add(base, new Key("product", row.product(), VALUE_ADDED, ""), yuan);
        sums.add(base, new Key("stage", row.stage(), VALUE_ADDED, ""), yuan);
      } else if (account == Account.SUBSIDY || account == Account.PRODUCTION_TAX) {
        sums.add(base, new Key("treasury", "treasury", "taxes-less-subsidies", ""), yuan.negate());
      }
    }
  }
}
