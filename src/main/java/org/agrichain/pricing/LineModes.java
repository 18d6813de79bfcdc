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

/** Modes of lines by their use: shortened, raised, or off. */
public final class LineModes {
  private static final double UNUSED = 1e-9;

  /** Hours beyond the mode (as a share) that are breaches, not noise. */
  private static final double OVERRUN = 1e-7;

  private final Network network;

  /** Lines that something could not do without: they are not switched off for a low use. */
  private final boolean[] needed;

  LineModes(Network network) {
    this.network = network;
    needed = new boolean[network.whole.lines().length];
  }

  /** Ends idle campaigns and gives every line the cheapest mode that holds its use. */
  void shorten(double[] x) {
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
}
