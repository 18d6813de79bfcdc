package org.agrichain.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** payments.csv says for every place what its activities give under each policy. */
final class PolicyCheck {
  /** Units are published as sums of many. */
  private static final double SLACK = 1e-6;

  private final Reading reading;
  private final Findings findings;
  private final List<PolicyFacts.Payment> payments;

  PolicyCheck(Facts facts, Reading reading, Findings findings) {
    this.reading = reading;
    this.findings = findings;
    payments = PolicyFacts.of(facts, reading);
  }

  void check() {
    Map<String, PaymentRow> rows = new HashMap<>();
    reading.plan.payments().forEach(row -> rows.put(row.policy() + "/" + row.site(), row));
    for (PolicyFacts.Payment payment : payments) {
      String key = payment.policy().policy() + "/" + payment.site();
      PaymentRow row = rows.remove(key);
      if (row == null) {
        findings.add(ViolationCode.PAYMENT_ROW, "payments " + key, "no row", "one row");
      } else {
        row(payment, row, "payments " + key + " ");
      }
    }
    rows.keySet()
        .forEach(
            key -> findings.add(ViolationCode.PAYMENT_ROW, "payments " + key, "a row", "no row"));
  }

  private void row(PolicyFacts.Payment payment, PaymentRow row, String where) {
    ViolationCode code = ViolationCode.PAYMENT_ROW;
    double extra = Math.max(0, payment.counted() - payment.baseline());
    findings.equal(code, where + "account", row.account(), payment.policy().account().id());
    findings.quantity(code, where + "counted_units", row.countedUnits(), payment.counted(), SLACK);
    findings.equal(code, where + "baseline_units", row.baselineUnits(), payment.baseline());
    // Rounded to six decimals.
    findings.quantity(code, where + "extra_units", row.extraUnits(), extra, 1000 * SLACK);
    findings.equal(code, where + "tier", row.tier(), payment.tier());
    findings.money(code, where + "before_caps_yuan", row.beforeCapsYuan(), payment.beforeCaps());
    findings.money(code, where + "yuan", row.yuan(), payment.yuan());
  }
}
