package org.agrichain.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.agrichain.domain.Account;
import org.agrichain.domain.Objective;
import org.agrichain.domain.RawGroup;
import org.agrichain.domain.Supply;

/** The head figures of plan.json follow from the question and the tables. */
final class SummaryCheck {
  private static final Set<String> WITHOUT_PLAN = Set.of("INFEASIBLE", "NOT_FOUND");
  private static final double OPTIMAL_GAP_PERCENT = 0.0001;

  private final Facts facts;
  private final PlanSummary summary;
  private final Plan plan;
  private final Findings findings;

  SummaryCheck(Facts facts, Plan plan, Findings findings) {
    this.facts = facts;
    this.plan = plan;
    this.summary = plan.summary();
    this.findings = findings;
  }

  /** True when the plan says that there is none. */
  static boolean isWithoutPlan(Plan plan) {
    return WITHOUT_PLAN.contains(plan.summary().status());
  }

  /** What holds of every plan.json. */
  void question() {
    ViolationCode code = ViolationCode.SUMMARY_QUESTION;
    findings.equal(code, "plan.json format", summary.format(), PlanJson.FORMAT);
    String dataset = facts.dataset.header().dataset();
    findings.equal(code, "plan.json dataset", summary.dataset(), dataset);
    String perspective = facts.dataset.header().perspective().name().toLowerCase(Locale.ROOT);
    findings.equal(code, "plan.json perspective", summary.perspective(), perspective);
    objective();
  }

  private void objective() {
    Map<String, Double> weights = new HashMap<>(summary.objectiveWeights());
    Set<String> accounts =
        Arrays.stream(Account.values()).map(Account::id).collect(Collectors.toSet());
    Objective named = Objective.named(summary.objective()).orElse(null);
    weights.forEach(
        (account, weight) -> {
          if (!accounts.contains(account) || !Double.isFinite(weight)) {
            objective(account, weight, "an account with a number");
          }
        });
    if (named != null) {
      for (Account account : Account.values()) {
        double weight = weights.getOrDefault(account.id(), 0.0);
        if (weight != named.weight(account)) {
          objective(account.id(), weight, named.weight(account));
        }
      }
    }
  }

  private void objective(String account, Object found, Object expected) {
    findings.add(
        ViolationCode.SUMMARY_OBJECTIVE, "plan.json objectiveWeights " + account, found, expected);
  }

  /** What holds when there is no plan. */
  void withoutPlan() {
    for (PlanTable table : PlanTable.all()) {
      int rows = table.rows(plan).size();
      if (rows > 0) {
        findings.add(ViolationCode.NO_PLAN_ROWS, table.name(), rows + " rows", "no rows");
      }
    }
    findings.equal(ViolationCode.SUMMARY_VALUE, "plan.json valueYuan", summary.valueYuan(), null);
    findings.equal(ViolationCode.SUMMARY_GAP, "plan.json gapPercent", summary.gapPercent(), null);
  }

  /** What holds when there is a plan. */
  void withPlan() {
    bound();
    int taken = 0;
    Map<String, double[]> groups = new HashMap<>();
    Map<String, Boolean> takenLots = new HashMap<>();
    for (LotRow row : plan.lots()) {
      boolean isTaken = row.plant() != null && !row.plant().isEmpty();
      takenLots.put(row.lot(), isTaken);
      taken += isTaken ? 1 : 0;
    }
    int total = 0;
    for (Supply supply : facts.dataset.supplies()) {
      total += supply.lots();
      String group = facts.material(supply.material()).rawGroup();
      double[] units = groups.computeIfAbsent(group, key -> new double[2]);
      for (int i = 1; i <= supply.lots(); i++) {
        units[0] += supply.unitsPerLot();
        if (takenLots.getOrDefault(supply.supply() + "#" + i, false)) {
          units[1] += supply.unitsPerLot();
        }
      }
    }
    PlanSummary.LotCounts expected = new PlanSummary.LotCounts(total, taken, total - taken);
    if (!expected.equals(summary.lots())) {
      findings.add(ViolationCode.SUMMARY_LOTS, "plan.json lots", summary.lots(), expected);
    }
    rawInputs(groups);
  }

  private void rawInputs(Map<String, double[]> groups) {
    Map<String, PlanSummary.RawInput> found = new HashMap<>();
    summary.rawInputs().forEach(input -> found.put(input.group(), input));
    ViolationCode code = ViolationCode.SUMMARY_RAW_INPUTS;
    for (RawGroup group : facts.dataset.rawGroups()) {
      String where = "plan.json rawInputs " + group.rawGroup();
      PlanSummary.RawInput input = found.remove(group.rawGroup());
      double[] units = groups.getOrDefault(group.rawGroup(), new double[2]);
      if (input == null) {
        findings.add(code, where, "nothing", units[0]);
        continue;
      }
      String unit = group.unit().symbol();
      findings.equal(code, where + " unit", input.unit(), unit);
      findings.quantity(code, where + " offered", input.offered(), units[0], 1);
      findings.quantity(code, where + " assigned", input.assigned(), units[1], 1);
      findings.quantity(code, where + " declined", input.declined(), units[0] - units[1], 1);
    }
    found.keySet().forEach(group -> findings.add(code, "plan.json rawInputs", group, "no group"));
  }

  private void bound() {
    String status = summary.status();
    if (summary.valueYuan() == null) {
      return;
    }
    if (summary.upperBoundYuan() == null) {
      findings.equal(ViolationCode.SUMMARY_GAP, "plan.json gapPercent", summary.gapPercent(), null);
      if (!status.equals("FEASIBLE")) {
        findings.add(ViolationCode.SUMMARY_STATUS, "plan.json status", status, "FEASIBLE");
      }
      return;
    }
    double value = summary.valueYuan().doubleValue();
    double bound = summary.upperBoundYuan().doubleValue();
    if (summary.valueYuan().compareTo(summary.upperBoundYuan()) > 0) {
      findings.add(
          ViolationCode.SUMMARY_BOUND,
          "plan.json upperBoundYuan",
          summary.upperBoundYuan(),
          "at least " + summary.valueYuan());
    }
    double gap = bound == value ? 0 : 100 * (bound - value) / Math.abs(bound);
    Double found = summary.gapPercent();
    if (found == null ? Double.isFinite(gap) : !(Math.abs(found - gap) <= 1e-6)) {
      findings.add(ViolationCode.SUMMARY_GAP, "plan.json gapPercent", found, gap);
    }
    boolean optimal = gap <= OPTIMAL_GAP_PERCENT * (1 + 1e-9);
    boolean fits = status.equals("FEASIBLE") || status.equals("OPTIMAL") && optimal;
    if (!fits) {
      String expected = optimal ? "OPTIMAL or FEASIBLE" : "FEASIBLE";
      findings.add(ViolationCode.SUMMARY_STATUS, "plan.json status", status, expected);
    }
  }
}
