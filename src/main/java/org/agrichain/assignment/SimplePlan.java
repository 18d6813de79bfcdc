package org.agrichain.assignment;

import java.util.List;
import java.util.Map;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions.LinePeriod;
import org.agrichain.pricing.Baseline;
import org.agrichain.pricing.LotRounding;
import org.agrichain.pricing.SafeBound;
import org.agrichain.pricing.Settlement;
import org.agrichain.pricing.SlopeScaling;
import org.agrichain.pricing.WholePlan;

/**
 * Plans made in one go, without a search: how far they stay below the bound says how hard a dataset
 * is. Their bound is that of the linear relaxation.
 */
public final class SimplePlan {
  private final Network network;
  private final Settlement settlement;
  private final Mending mending;

  /**
   * Prepares simple plans; solves the relaxation.
   *
   * @param seed seed, for ties only
   */
  public SimplePlan(Network network, Settlement settlement, long seed) {
    this.network = network;
    this.settlement = settlement;
    mending = Mending.of(network, settlement, seed);
  }

  /**
   * Rounds the linear relaxation: lines first, then, with flows settled again, whole lots, then
   * flows. Lines are rounded in two ways, and the better plan counts: up, each line that works on
   * the cheapest mode that holds its work; and to the nearest, off below one half.
   */
  public SearchResult roundedRelaxation() {
    if (mending == null) {
      return result(null);
    }
    double[] x = mending.relaxed().x();
    double[] up = new SlopeScaling(network, settlement.lp()).run(x, 0, () -> false);
    WholePlan best = null;
    for (double[] lines : List.of(up, nearest(x, up))) {
      settlement.free();
      settlement.fixLines(lines);
      WholePlan divisible = settlement.settle();
      WholePlan plan =
          divisible == null
              ? null
              : mending.settle(new LotRounding(network).nearest(divisible.x()));
      boolean better = plan != null && (best == null || plan.value() > best.value());
      best = better ? plan : best;
    }
    return result(best);
  }

  /** Sends every lot to the nearest plant with a receiving slot left. */
  public SearchResult nearestPlant() {
    if (mending == null) {
      return result(null);
    }
    double[] whole = new Baseline(network, settlement).nearestWhole();
    return result(whole == null ? null : mending.settle(whole));
  }

  /** Lines to the nearest whole mode; campaigns and candidates as in {@code up}. */
  private double[] nearest(double[] x, double[] up) {
    double[] whole = up.clone();
    for (LinePeriod line : network.whole.lines()) {
      double on = 0;
      int most = line.modeColumns()[0];
      for (int column : line.modeColumns()) {
        on += x[column];
        most = x[column] > x[most] ? column : most;
        whole[column] = 0;
      }
      whole[most] = on >= 0.5 ? 1 : 0;
    }
    for (int j = 0; j < whole.length; j++) {
      if (network.columnKind[j] == ColumnKind.CAMPAIGN) {
        whole[j] = Math.rint(x[j]);
      }
    }
    return whole;
  }

  private SearchResult result(WholePlan plan) {
    double bound =
        mending == null
            ? Double.POSITIVE_INFINITY
            : SafeBound.of(network, mending.relaxed().dual());
    return new SearchResult(plan, bound, false, 0, "exhausted", 0, 0, Map.of());
  }
}
