package org.agrichain.accounts;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Account;
import org.agrichain.plan.ProductionOrderRow;

/**
 * One recipe on one line in one period, with all that it costs.
 *
 * @param line line
 * @param site plant
 * @param recipe recipe
 * @param stage stage of the recipe
 * @param period period
 * @param units units of reference input
 * @param hours line hours
 * @param used rows of what it takes, the reference first unless it is a blend
 * @param made rows of what it gives
 * @param costs money by account, positive in the sense of the account, the share of the line's
 *     fixed costs included
 */
record Run(
    String line,
    String site,
    String recipe,
    String stage,
    int period,
    double units,
    double hours,
    List<ProductionOrderRow> used,
    List<ProductionOrderRow> made,
    Map<Account, BigDecimal> costs) {

  Run(
      ProductionOrderRow first,
      String stage,
      double units,
      List<ProductionOrderRow> used,
      List<ProductionOrderRow> made) {
    this(
        first.line(),
        first.site(),
        first.recipe(),
        stage,
        first.period(),
        units,
        first.hours(),
        used,
        made,
        new EnumMap<>(Account.class));
  }

  void cost(Account account, BigDecimal yuan) {
    if (yuan.signum() != 0) {
      costs.merge(account, yuan, BigDecimal::add);
    }
  }

  /** All that must be spent besides materials of the chain: purchases, wages, taxes, wear. */
  double spent() {
    double sum = 0;
    for (var cost : costs.entrySet()) {
      if (cost.getKey() != Account.INTEREST) {
        sum -= cost.getKey().sign() * cost.getValue().doubleValue();
      }
    }
    return sum;
  }
}
