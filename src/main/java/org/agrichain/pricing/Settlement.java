package org.agrichain.pricing;

import java.util.Arrays;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;

/**
 * Best flows and prices for fixed whole decisions. Modes that turn out too long for their use are
 * shortened, lines without use are switched off.
 */
public final class Settlement implements AutoCloseable {
  /** Settlements in a row, each by the tiers of subsidies that the one before reached. */
  private static final int MOST_TURNS = 4;

  private final Network network;
  private final LpModel lp;
  private final int[] whole;
  private final int[] tiers;
  private final double[] setLeast;
  private final double[] setMost;
  private final LineModes modes;

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
    modes = new LineModes(network);
    setLeast = network.lower.clone();
    setMost = network.upper.clone();
  }

  /** The programme behind it. */
  public LpModel lp() {
    return lp;
  }

  /** Modes of lines by their use. */
  public LineModes modes() {
    return modes;
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
    modes.shorten(x);
    return new WholePlan(x, network.value(x) - result.penalty(), result, lp.breached());
  }

  private void snapWhole(double[] x) {
    for (int j : whole) {
      if (setLeast[j] == setMost[j]) {
        x[j] = setLeast[j];
      }
    }
  }

  @Override
  public void close() {
    lp.close();
  }
}
