package org.agrichain.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agrichain.accounts.Accounts;
import org.agrichain.accounts.Level;
import org.agrichain.accounts.Statement;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Policy;
import org.agrichain.plan.InvestmentRow;
import org.agrichain.plan.PaymentRow;
import org.agrichain.plan.Plan;

/** Which project pays under which policy, and what every claimant gets. */
final class PolicyExhibits {
  private final Dataset dataset;
  private final Plan plan;
  private final Accounts accounts;
  private final Labels labels;
  private final Phrases phrases;

  private PolicyExhibits(
      Dataset dataset, Plan plan, Accounts accounts, Labels labels, Phrases phrases) {
    this.dataset = dataset;
    this.plan = plan;
    this.accounts = accounts;
    this.labels = labels;
    this.phrases = phrases;
  }

  /** Those that have rows: a plan without candidates or policies has none. */
  static List<Exhibit> of(
      Dataset dataset, Plan plan, Accounts accounts, Labels labels, Phrases phrases) {
    PolicyExhibits exhibits = new PolicyExhibits(dataset, plan, accounts, labels, phrases);
    return Stream.of(exhibits.projects(), exhibits.payments())
        .filter(exhibit -> !exhibit.rows().isEmpty())
        .toList();
  }

  private Exhibit projects() {
    Map<String, String> schemes = new HashMap<>();
    dataset.investments().forEach(row -> schemes.put(row.line(), row.interestSubsidy()));
    List<List<Object>> rows = new ArrayList<>();
    for (InvestmentRow row : plan.investments()) {
      String scheme = schemes.get(row.line());
      rows.add(project(row, scheme == null ? null : String.valueOf(labels.cell("policy", scheme))));
    }
    return new Exhibit(
        "policy",
        "projects",
        "",
        Map.of("open", true),
        List.of(
            Column.word("line_name"),
            Column.word("plant"),
            Column.word("project_outcome"),
            Column.word("policy"),
            Column.period("first_period"),
            Column.yuan("capex_yuan"),
            Column.yuan("line_surplus"),
            Column.yuan("capital_charge_yuan"),
            Column.yuan("left_before_subsidy"),
            Column.yuan("interest_subsidy_yuan"),
            Column.yuan("left_after_subsidy")),
        rows);
  }

  private List<Object> project(InvestmentRow row, String scheme) {
    String period = row.firstPeriod() == null ? null : labels.period(row.firstPeriod());
    if (!row.built()) {
      return Exhibit.row(
          labels.line(row.line()),
          labels.site(row.site()),
          phrases.say("project.not-built"),
          scheme,
          period,
          row.capexYuan(),
          null,
          null,
          null,
          null,
          null);
    }
    Statement line = accounts.by(Level.LINE).get(row.line());
    BigDecimal earned =
        line == null ? BigDecimal.ZERO : line.operatingSurplus().subtract(line.subsidies());
    BigDecimal before = earned.subtract(row.capitalChargeYuan());
    BigDecimal after = before.add(row.interestSubsidyYuan());
    String outcome =
        before.signum() >= 0 ? "alone" : after.signum() >= 0 ? "with-subsidy" : "for-the-chain";
    return Exhibit.row(
        labels.line(row.line()),
        labels.site(row.site()),
        phrases.say("project." + outcome),
        scheme,
        period,
        row.capexYuan(),
        earned,
        row.capitalChargeYuan(),
        before,
        row.interestSubsidyYuan(),
        after);
  }

  private Exhibit payments() {
    Map<String, Policy> policies = new HashMap<>();
    dataset.policies().forEach(policy -> policies.put(policy.policy(), policy));
    List<List<Object>> rows = new ArrayList<>();
    for (PaymentRow row : plan.payments()) {
      rows.add(
          Exhibit.row(
              labels.cell("policy", row.policy()),
              labels.site(row.site()),
              phrases.name("account", row.account()),
              row.countedUnits(),
              row.baselineUnits(),
              row.extraUnits(),
              row.tier(),
              row.beforeCapsYuan(),
              row.yuan(),
              policies.get(row.policy()).legalText()));
    }
    return new Exhibit(
        "policy",
        "payments",
        "bars",
        Map.of("facet", "policy", "y", "place", "values", List.of("before_caps_yuan", "paid_yuan")),
        List.of(
            Column.word("policy"),
            Column.word("place"),
            Column.word("account"),
            Column.number("counted_units"),
            Column.number("baseline_units"),
            Column.number("extra_units"),
            Column.number("tier"),
            Column.yuan("before_caps_yuan"),
            Column.yuan("paid_yuan"),
            Column.word("legal_text")),
        rows);
  }
}
