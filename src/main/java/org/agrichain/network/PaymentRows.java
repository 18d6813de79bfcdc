package org.agrichain.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.agrichain.domain.Policy;
import org.agrichain.plan.PaymentRow;

/** payments.csv: every claimant of every policy for which something counts. */
final class PaymentRows {
  private PaymentRows() {}

  static List<PaymentRow> of(Network network, Publication publication) {
    double[] x = publication.x();
    List<BigDecimal> paid = Claims.payments(network, x);
    List<PaymentRow> rows = new ArrayList<>();
    for (int c = 0; c < network.claims.size(); c++) {
      Claim claim = network.claims.get(c);
      double counted = claim.counted(x);
      if (counted <= 0) {
        continue;
      }
      Policy policy = network.dataset.policies().get(claim.policy());
      int tier = claim.schedule().tier(counted);
      double extra = Math.max(0, counted - claim.baseline());
      rows.add(
          new PaymentRow(
              policy.policy(),
              network.dataset.sites().get(claim.site()).site(),
              policy.account().id(),
              counted,
              claim.baseline(),
              Math.rint(extra * 1e6) / 1e6,
              tier + 1,
              claim.schedule().yuan(counted),
              paid.get(c)));
    }
    rows.sort(Comparator.comparing(PaymentRow::policy).thenComparing(PaymentRow::site));
    return List.copyOf(rows);
  }
}
