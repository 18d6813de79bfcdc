package org.agrichain;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.assignment.SearchResult;
import org.agrichain.domain.Account;
import org.agrichain.domain.Material;
import org.agrichain.domain.RawGroup;
import org.agrichain.network.Conditioning;
import org.agrichain.network.Network;
import org.agrichain.network.Range;
import org.agrichain.plan.LotRow;
import org.agrichain.plan.PlanSummary;
import org.agrichain.pricing.LpTroubles;

/** Head figures of a run. */
final class Summary {
  /** Relative gap at which a plan counts as proven best. */
  private static final double PROVEN = 1e-6;

  private final Network network;
  private final PlanSettings settings;
  private final RunClock clock;
  private final SearchResult result;
  private final long lpSolves;
  private final LpTroubles troubles;
  private final Conditioning conditioning;

  Summary(
      Network network,
      PlanSettings settings,
      RunClock clock,
      SearchResult result,
      long lpSolves,
      LpTroubles troubles,
      Conditioning conditioning) {
    this.network = network;
    this.settings = settings;
    this.clock = clock;
    this.result = result;
    this.lpSolves = lpSolves;
    this.troubles = troubles;
    this.conditioning = conditioning;
  }

  PlanSummary withoutPlan(String datasetSha256, String rulesSha256) {
    String status = result.infeasible() ? "INFEASIBLE" : "NOT_FOUND";
    return summary(status, null, bound(null), null, List.of(), null, datasetSha256, rulesSha256);
  }

  PlanSummary of(
      BigDecimal value,
      List<LotRow> lots,
      PlanSummary.Baselines baselines,
      String datasetSha256,
      String rulesSha256) {
    BigDecimal bound = bound(value);
    Double gap = bound == null ? null : gap(value, bound);
    String status = gap != null && gap <= 100 * PROVEN ? "OPTIMAL" : "FEASIBLE";
    return summary(status, value, bound, gap, lots, baselines, datasetSha256, rulesSha256);
  }

  private static double gap(BigDecimal value, BigDecimal bound) {
    double magnitude = Math.max(0.005, Math.abs(bound.doubleValue()));
    return 100 * bound.subtract(value).doubleValue() / magnitude;
  }

  /** The bound in whole fen, rounded up; never below what rounding to fen gave the plan. */
  private BigDecimal bound(BigDecimal value) {
    if (Double.isInfinite(result.bound()) || result.infeasible()) {
      return null;
    }
    BigDecimal bound =
        BigDecimal.valueOf(result.bound() * Network.YUAN).setScale(2, RoundingMode.CEILING);
    if (value == null || value.compareTo(bound) <= 0) {
      return bound;
    }
    double over = value.subtract(bound).doubleValue();
    double fen = 0.005 * network.columns;
    if (over > fen + PROVEN * Math.abs(bound.doubleValue())) {
      throw new IllegalStateException("value " + value + " lies above the bound " + bound);
    }
    return value;
  }

  private PlanSummary summary(
      String status,
      BigDecimal value,
      BigDecimal bound,
      Double gap,
      List<LotRow> lots,
      PlanSummary.Baselines baselines,
      String datasetSha256,
      String rulesSha256) {
    boolean timed = settings.steps() == null;
    Map<String, Double> weights = new TreeMap<>();
    for (Account account : Account.values()) {
      if (settings.objective().weight(account) != 0) {
        weights.put(account.id(), settings.objective().weight(account));
      }
    }
    int assigned = (int) lots.stream().filter(lot -> !lot.plant().isEmpty()).count();
    return new PlanSummary(
        "agrichain-plan/1",
        version(),
        network.dataset.header().dataset(),
        null,
        null,
        null,
        datasetSha256,
        rulesSha256,
        settings.objective().name(),
        weights,
        network.dataset.header().perspective().name().toLowerCase(Locale.ROOT),
        status,
        value,
        bound,
        gap,
        timed ? clock.elapsed() : null,
        timed ? clock.firstPlan() : null,
        timed ? peakHeapMb() : null,
        timed ? peakRssMb() : null,
        settings.seed(),
        result.steps(),
        result.stoppedBecause(),
        new PlanSummary.LotCounts(lots.size(), assigned, lots.size() - assigned),
        value == null ? List.of() : rawInputs(lots),
        baselines,
        counts(timed));
  }

  private PlanSummary.SolverCounts counts(boolean timed) {
    Map<String, BigDecimal> parts = new TreeMap<>();
    result
        .parts()
        .forEach(
            (part, gain) ->
                parts.put(
                    part,
                    BigDecimal.valueOf(gain * Network.YUAN).setScale(2, RoundingMode.HALF_UP)));
    double seconds = Math.max(1e-9, result.moveSeconds());
    return new PlanSummary.SolverCounts(
        result.moves(),
        timed && result.moves() > 0 ? (double) Math.round(result.moves() / seconds) : null,
        lpSolves,
        troubles.failures(),
        troubles.unanswered(),
        parts,
        new PlanSummary.Conditioning(
            orders(conditioning.coefficients()),
            orders(conditioning.scaled()),
            orders(conditioning.limits()),
            orders(conditioning.bounds()),
            orders(conditioning.prices())));
  }

  private static double orders(Range range) {
    return Math.round(10 * range.orders()) / 10.0;
  }

  private List<PlanSummary.RawInput> rawInputs(List<LotRow> lots) {
    Map<String, String> groupOf = new HashMap<>();
    for (Material material : network.dataset.materials()) {
      groupOf.put(material.material(), material.rawGroup());
    }
    Map<String, double[]> units = new HashMap<>();
    for (LotRow lot : lots) {
      double[] sums = units.computeIfAbsent(groupOf.get(lot.material()), key -> new double[2]);
      sums[lot.plant().isEmpty() ? 1 : 0] += lot.units();
    }
    List<PlanSummary.RawInput> found = new ArrayList<>();
    for (RawGroup group : network.dataset.rawGroups()) {
      double[] sums = units.getOrDefault(group.rawGroup(), new double[2]);
      found.add(
          new PlanSummary.RawInput(
              group.rawGroup(), group.unit().symbol(), sums[0] + sums[1], sums[0], sums[1]));
    }
    return found;
  }

  private static String version() {
    String version = ValueChainOptimizer.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  private static long peakHeapMb() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        bytes += pool.getPeakUsage().getUsed();
      }
    }
    return bytes >> 20;
  }

  /** Peak resident memory as the operating system tells it; null where it does not. */
  private static Long peakRssMb() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException noSuchFile) {
      return null;
    }
    return null;
  }
}
