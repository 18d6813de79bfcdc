package org.agrichain.pricing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.agrichain.network.Built;
import org.agrichain.network.Claims;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions.Campaign;
import org.agrichain.network.WholeDecisions.LinePeriod;

/**
 * Best flows and prices for fixed whole decisions. Modes that turn out too long for their use are
 * shortened, lines without use are switched off.
 */
public final class Settlement implements AutoCloseable {
  private static final double UNUSED = 1e-9;

  /** Settlements in a row, each by the tiers of subsidies that the one before reached. */
  private static final int MOST_TURNS = 4;

  /** Hours beyond the mode (as a share) that are breaches, not noise. */
  private static final double OVERRUN = 1e-7;

  private final Network network;
  private final LpModel lp;
  private final int[] whole;
  private final int[] tiers;
  private final double[] setLeast;
  private final double[] setMost;

  /** Lines that something could not do without: they are not switched off for a low use. */
  private final boolean[] needed;

  /** Prepares settlements; whole decisions stay free until they are fixed. */
  public Settlement(Network network, LpModel lp) {
    this.network = network;
    this.lp = lp;
    int[] found = new int[network.columns];
    int count = 0;
    for (int j = 0; j < network.columns; j++) {
      if (PartProblem.whole(network.columnKind[j])) {
        found[count++] = j;
      }
    }
    whole = Arrays.copyOf(found, count);
    tiers = Arrays.stream(whole).filter(j -> network.columnKind[j] == ColumnKind.TIER).toArray();
    needed = new boolean[network.whole.lines().length];
    setLeast = network.lower.clone();
    setMost = network.upper.clone();
  }

  /** The programme behind it. */
  public LpModel lp() {
    return lp;
  }

  /** Columns that are whole decisions. */
  public int[] wholeColumns() {
    return whole;
  }

  /** Sets the bounds of one column, telling the programme only when they change. */
  public void bound(int column, double least, double most) {
    if (setLeast[column] != least || setMost[column] != most) {
      setLeast[column] = least;
      setMost[column] = most;
      lp.bounds(column, least, most);
    }
  }

  /** Frees the lots again (continuous), as for the first plan. */
  public void freeLots() {
    for (int j : whole) {
      if (network.columnKind[j] == ColumnKind.LOTS) {
        bound(j, network.lower[j], network.upper[j]);
      }
    }
  }

  /** Frees every whole decision again (continuous). */
  public void free() {
    for (int j : whole) {
      bound(j, network.lower[j], network.upper[j]);
    }
  }

  /** Fixes the lots as in {@code x} and frees modes and campaigns (continuous). */
  public void fixLots(double[] x) {
    for (int j : whole) {
      if (network.columnKind[j] == ColumnKind.LOTS) {
        bound(j, Math.rint(x[j]), Math.rint(x[j]));
      } else {
        bound(j, network.lower[j], network.upper[j]);
      }
    }
  }

  /** Fixes modes and campaigns as in {@code x}, leaving lots as they are. */
  public void fixLines(double[] x) {
    for (int j : whole) {
      if (network.columnKind[j] != ColumnKind.LOTS) {
        bound(j, Math.rint(x[j]), Math.rint(x[j]));
      }
    }
  }

  /**
   * Fixes every whole decision as in {@code x} and settles. Where shortening ended a breach (a line
   * below its least use that is off now), or the units reach another tier of a subsidy, settles
   * once more.
   */
  public WholePlan settle(double[] x) {
    WholePlan best = settleOnce(x);
    double[] settled = x;
    int turns = tiers.length == 0 ? 1 : MOST_TURNS;
    for (int turn = 0; turn < turns && best != null; turn++) {
      boolean settledTiers = sameTiers(best.x(), settled);
      boolean holds = settledTiers && (best.lp().feasible() || turn > 0);
      if (holds || sameWhole(best.x(), settled)) {
        return best;
      }
      settled = best.x();
      WholePlan again = settleOnce(settled);
      if (again == null || again.value() <= best.value()) {
        return best;
      }
      best = again;
    }
    return best;
  }

  /** True when the plan pays by the tiers that it was settled for. */
  private boolean sameTiers(double[] a, double[] b) {
    for (int j : tiers) {
      if (Math.rint(a[j]) != Math.rint(b[j])) {
        return false;
      }
    }
    return true;
  }

  private boolean sameWhole(double[] a, double[] b) {
    for (int j : whole) {
      if (Math.rint(a[j]) != Math.rint(b[j])) {
        return false;
      }
    }
    return true;
  }

  /** Fixes every whole decision as in {@code x} and settles those very decisions. */
  public WholePlan settleOnce(double[] x) {
    for (int j : whole) {
      bound(j, Math.rint(x[j]), Math.rint(x[j]));
    }
    return settle();
  }

  /**
   * Fixes every whole decision as in {@code x} and settles without any breach; null when that is
   * impossible. A breach may pay however dear it is; a point known to need none should get none.
   */
  public WholePlan settleWithoutBreach(double[] x) {
    lp.breaches(false);
    try {
      return settle(x);
    } finally {
      lp.breaches(true);
    }
  }

  /** Settles under the bounds as they stand; null when the solver found nothing. */
  public WholePlan settle() {
    LpResult result = lp.solveAfterBounds();
    if (result.status() != LpResult.Status.OPTIMAL) {
      return null;
    }
    double[] x = result.x().clone();
    snapWhole(x);
    shorten(x);
    return new WholePlan(x, network.value(x) - result.penalty(), result, lp.breached());
  }

  private void snapWhole(double[] x) {
    for (int j : whole) {
      if (setLeast[j] == setMost[j]) {
        x[j] = setLeast[j];
      }
    }
  }

  /** Ends idle campaigns and gives every line the cheapest mode that holds its use. */
  private void shorten(double[] x) {
    for (Campaign campaign : network.whole.campaigns()) {
      if (x[campaign.processColumn()] <= UNUSED) {
        x[campaign.column()] = 0;
      }
    }
    double[] use = lineUse(network, x);
    LinePeriod[] lines = network.whole.lines();
    for (int l = 0; l < lines.length; l++) {
      int now = mode(lines[l], x);
      int best = cheapest(network, lines[l], use[l]);
      boolean holds = best < 0 || now >= 0 && use[l] <= lines[l].modeHours()[now] + OVERRUN;
      boolean saves = now >= 0 && (best < 0 || cost(lines[l], best) < cost(lines[l], now));
      if (best != now && holds && saves) {
        x[lines[l].modeColumns()[now]] = 0;
        if (best >= 0) {
          x[lines[l].modeColumns()[best]] = 1;
        }
      }
    }
    boolean[] off = new boolean[lines.length];
    for (int l = 0; l < lines.length; l++) {
      off[l] = mode(lines[l], x) < 0;
    }
    endCampaigns(x, off);
    Built.unbuild(network, x);
    Claims.follow(network, x);
  }

  private double cost(LinePeriod line, int mode) {
    return -network.objective[line.modeColumns()[mode]];
  }

  /** Raises, in {@code x}, lines that overrun their mode; they are needed from now on. */
  public void raiseOverrun(double[] x) {
    double[] use = lineUse(network, x);
    LinePeriod[] lines = network.whole.lines();
    for (int l = 0; l < lines.length; l++) {
      int now = mode(lines[l], x);
      if (use[l] > (now < 0 ? 0 : lines[l].modeHours()[now]) + OVERRUN) {
        needed[l] = true;
        if (now >= 0) {
          x[lines[l].modeColumns()[now]] = 0;
        }
        x[lines[l].modeColumns()[cheapest(network, lines[l], use[l])]] = 1;
      }
    }
  }

  /**
   * Switches off, in {@code x}, lines and campaigns that run below their least use or batch.
   *
   * @param share only those whose use is below this share of the least
   * @return number switched off
   */
  public int dropStarved(double[] x, double share) {
    int dropped = 0;
    for (Campaign campaign : network.whole.campaigns()) {
      double least = share * campaign.least() - UNUSED;
      if (x[campaign.column()] > 0.5 && x[campaign.processColumn()] < least) {
        x[campaign.column()] = 0;
        dropped++;
      }
    }
    double[] use = lineUse(network, x);
    LinePeriod[] lines = network.whole.lines();
    boolean[] off = new boolean[lines.length];
    for (int l = 0; l < lines.length; l++) {
      int mode = mode(lines[l], x);
      if (mode >= 0 && !needed[l] && use[l] < share * lines[l].leastShare()[mode] - UNUSED) {
        x[lines[l].modeColumns()[mode]] = 0;
        dropped++;
      }
      off[l] = mode(lines[l], x) < 0;
    }
    endCampaigns(x, off);
    return dropped;
  }

  /** Ends campaigns on lines that are off. */
  private void endCampaigns(double[] x, boolean[] off) {
    Set<Integer> offRows = new HashSet<>();
    for (int l = 0; l < off.length; l++) {
      if (off[l]) {
        offRows.add(network.whole.lines()[l].hoursRow());
      }
    }
    for (Campaign campaign : network.whole.campaigns()) {
      if (offRows.contains(campaign.hoursRow())) {
        x[campaign.column()] = 0;
      }
    }
  }

  /** Position of the mode a line is in, -1 when off. */
  public static int mode(LinePeriod line, double[] x) {
    for (int m = 0; m < line.modeColumns().length; m++) {
      if (x[line.modeColumns()[m]] > 0.5) {
        return m;
      }
    }
    return -1;
  }

  /** Use of every line and period as a share of its longest mode, set-ups included. */
  public static double[] lineUse(Network network, double[] x) {
    int[] rowOf = new int[network.rows];
    Arrays.fill(rowOf, -1);
    LinePeriod[] lines = network.whole.lines();
    for (int l = 0; l < lines.length; l++) {
      rowOf[lines[l].hoursRow()] = l;
    }
    double[] use = new double[lines.length];
    for (int j = 0; j < network.columns; j++) {
      if (x[j] != 0 && network.columnKind[j] != ColumnKind.MODE) {
        for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
          int line = rowOf[network.entryRow[k]];
          if (line >= 0) {
            use[line] += network.entryValue[k] * x[j];
          }
        }
      }
    }
    return use;
  }

  /** Cheapest mode that holds a use and whose least use it meets; -1 when there is no use. */
  static int cheapest(Network network, LinePeriod line, double use) {
    if (use <= UNUSED) {
      return -1;
    }
    int best = -1;
    double bestCost = Double.MAX_VALUE;
    int holds = line.modeColumns().length - 1;
    for (int m = line.modeColumns().length - 1; m >= 0; m--) {
      if (line.modeHours()[m] >= use - UNUSED) {
        holds = m;
        double cost = -network.objective[line.modeColumns()[m]];
        if (line.leastShare()[m] <= use + UNUSED && cost <= bestCost) {
          best = m;
          bestCost = cost;
        }
      }
    }
    return best >= 0 ? best : holds;
  }

  @Override
  public void close() {
    lp.close();
  }
}
