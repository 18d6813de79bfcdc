package org.agrichain.network;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.*;
import org.agrichain.plan.*;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.LpResult;

/** A network whose whole decisions were rounded by a simple rule, settled and published. */
public final class Settled {
  private static final int MOST_ROUNDS = 8;

  final Network network;
  LpResult result;
  Publication publication;
  int rounds;

  public Settled(Network network, double priceOfBreach) {
    this.network = network;
    try (LpModel lp = new LpModel(network)) {
      fixWholeDecisions(lp, lp.solveFresh().x());
      double[] prices = new double[network.rows];
      java.util.Arrays.fill(prices, priceOfBreach);
      lp.breaches(true, prices);
      switchIdleLinesOff(lp);
      Map<Integer, Double> moved = new HashMap<>();
      do {
        result = lp.solveFresh();
        publication = Publication.of(network, result.x());
        publication.shifts().forEach((row, shift) -> moved.merge(row, 2 * shift, Double::sum));
        moved.forEach(
            (row, shift) ->
                lp.limits(
                    row, move(network.rowLower[row], shift), move(network.rowUpper[row], shift)));
        rounds++;
      } while (!publication.violatedRows().isEmpty() && rounds < MOST_ROUNDS);
    }
  }

  private static double move(double limit, double shift) {
    return Math.abs(limit) == Double.MAX_VALUE ? limit : limit + shift;
  }

  private void fixWholeDecisions(LpModel lp, double[] x) {
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.LOTS) {
        double lots = Math.floor(x[j] + 1e-6);
        lp.bounds(j, lots, lots);
        x[j] = lots;
      } else if (network.columnKind[j] == ColumnKind.CAMPAIGN) {
        lp.bounds(j, x[j] > 0.05 ? 1 : 0, x[j] > 0.05 ? 1 : 0);
      }
    }
    fixTiers(lp, x);
    for (WholeDecisions.LinePeriod line : network.whole.lines()) {
      double use = 0;
      for (int m = 0; m < line.modeColumns().length; m++) {
        use += x[line.modeColumns()[m]] * line.modeHours()[m];
      }
      int mode = use > 0.001 ? line.modeColumns().length - 1 : -1;
      for (int m = 0; m < line.modeColumns().length; m++) {
        lp.bounds(line.modeColumns()[m], m == mode ? 1 : 0, m == mode ? 1 : 0);
      }
    }
  }

  /** The tiers that the lots reach, for which every policy with tiers here counts. */
  private void fixTiers(LpModel lp, double[] x) {
    double[] tiers = new double[x.length];
    Claims.chooseTiers(network, x, tiers);
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.TIER) {
        lp.bounds(j, tiers[j], tiers[j]);
      }
    }
  }

  private void switchIdleLinesOff(LpModel lp) {
    for (int turn = 0; turn < 3; turn++) {
      double[] activity = network.activity(lp.solveFresh().x());
      for (WholeDecisions.LinePeriod line : network.whole.lines()) {
        if (line.leastRow() >= 0 && activity[line.leastRow()] < -1e-7) {
          for (int column : line.modeColumns()) {
            lp.bounds(column, 0, 0);
          }
        }
      }
    }
  }

  public Plan plan() {
    PlanTables tables = PlanTables.of(network, publication, result.dual());
    return tables.plan(summary(network, publication, tables.valueYuan()));
  }

  static PlanSummary summary(Network network, Publication publication, BigDecimal value) {
    Dataset dataset = network.dataset;
    Map<String, Double> weights = new TreeMap<>();
    network.goal.weights().forEach((account, weight) -> weights.put(account.id(), weight));
    int total = 0;
    int taken = 0;
    Map<String, double[]> raw = new TreeMap<>();
    for (int s = 0; s < dataset.supplies().size(); s++) {
      Supply supply = dataset.supplies().get(s);
      int here = 0;
      for (int j : network.whole.lotColumns()[s]) {
        here += (int) publication.units(j);
      }
      total += supply.lots();
      taken += here;
      String group =
          dataset.materials().stream()
              .filter(each -> each.material().equals(supply.material()))
              .findFirst()
              .orElseThrow()
              .rawGroup();
      double[] units = raw.computeIfAbsent(group == null ? "" : group, key -> new double[2]);
      units[0] += supply.lots() * supply.unitsPerLot();
      units[1] += here * supply.unitsPerLot();
    }
    List<PlanSummary.RawInput> inputs =
        dataset.rawGroups().stream()
            .map(
                group -> {
                  double[] units = raw.getOrDefault(group.rawGroup(), new double[2]);
                  return new PlanSummary.RawInput(
                      group.rawGroup(),
                      group.unit().name().toLowerCase(Locale.ROOT),
                      units[0],
                      units[1],
                      units[0] - units[1]);
                })
            .toList();
    return new PlanSummary(
        PlanJson.FORMAT,
        "test",
        dataset.header().dataset(),
        null,
        "../x",
        "shipped",
        "a".repeat(64),
        "b".repeat(64),
        network.goal.name(),
        weights,
        dataset.header().perspective().name().toLowerCase(Locale.ROOT),
        "FEASIBLE",
        value,
        null,
        null,
        null,
        null,
        null,
        null,
        1,
        1,
        "steps",
        new PlanSummary.LotCounts(total, taken, total - taken),
        inputs,
        new PlanSummary.Baselines(BigDecimal.ZERO, BigDecimal.ZERO),
        new PlanSummary.SolverCounts(0, null, 1, 0L, 0L, Map.of(), null));
  }
}
