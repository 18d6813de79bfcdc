package org.agrichain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions.Campaign;
import org.agrichain.network.WholeDecisions.LinePeriod;
import org.agrichain.pricing.SafeBound;
import org.agrichain.pricing.WholePlan;

/**
 * The whole decisions of a branch that lose most against the linear bound, wherever and whenever
 * they are, with the flows of the branch that could pay: lines of some periods and lots of some
 * supplies. At first the very worst, later some chance is in it; more of them as long as they are
 * solved in time, fewer when they are not.
 */
final class WorstDecisions {
  private static final int FIRST_SIZE = 60;
  private static final int LEAST_SIZE = 8;
  private static final double GROWTH = 1.5;

  /** Each loss is multiplied by chance, from this to this and one more. */
  private static final double LEAST_LUCK = 0.3;

  /**
   * A flow that loses more than this share of the money it turns over, at the prices of the
   * relaxation and of the plan alike, is left as it is.
   */
  private static final double LOSING = 0.1;

  /** With more columns than this only flows of some periods in a row are free. */
  private static final int MOST_COLUMNS = 20_000;

  private final Network network;
  private final double[] price;
  private final String name;
  private final boolean most;
  private final int[] columns;

  /** Modes of a line in a period, or places of the lots of a supply. */
  private final List<int[]> groups = new ArrayList<>();

  private final Random random = new Random(0);
  private double size = FIRST_SIZE;
  private boolean drawn;

  /**
   * Prepares draws.
   *
   * @param price row prices of the linear relaxation
   * @param branch name of the branch
   * @param columns its columns
   * @param most whether most whole decisions may be free at once
   */
  WorstDecisions(Network network, double[] price, String branch, int[] columns, boolean most) {
    this.network = network;
    this.price = price;
    this.columns = columns;
    this.most = most;
    name = "worst " + branch;
    boolean[] here = new boolean[network.columns];
    Arrays.stream(columns).forEach(j -> here[j] = true);
    Arrays.stream(network.whole.lines())
        .map(LinePeriod::modeColumns)
        .filter(modes -> here[modes[0]])
        .forEach(groups::add);
    Arrays.stream(network.whole.lotColumns())
        .filter(lots -> lots.length > 0 && here[lots[0]])
        .forEach(groups::add);
  }

  /** Draws a part of the plan as it stands. */
  Neighbourhood draw(Losses losses, WholePlan plan) {
    boolean[] chosen = new boolean[network.columns];
    int periods = periods();
    int from = periods >= network.periods ? 1 : 1 + random.nextInt(network.periods - periods + 1);
    IntPredicate near =
        j -> network.columnPeriod[j] >= from && network.columnPeriod[j] < from + periods;
    for (int[] group : worst(losses, near)) {
      Arrays.stream(group).forEach(j -> chosen[j] = true);
    }
    boolean[] rows = new boolean[network.rows];
    for (LinePeriod line : network.whole.lines()) {
      rows[line.hoursRow()] = chosen[line.modeColumns()[0]];
    }
    for (Campaign campaign : network.whole.campaigns()) {
      chosen[campaign.column()] |= rows[campaign.hoursRow()];
    }
    drawn = true;
    int[] free =
        Arrays.stream(columns)
            .filter(j -> chosen[j] || !isWhole(j) && near.test(j) && mayPay(j, plan))
            .toArray();
    return new Neighbourhood(name, name, 1, free, false);
  }

  private int periods() {
    long periods = (long) network.periods * MOST_COLUMNS / columns.length;
    return (int) Math.max(1, Math.min(network.periods, periods));
  }

  /** Groups of columns that lose most; after the first time nearly so, by chance. */
  private List<int[]> worst(Losses losses, IntPredicate near) {
    double[] loss = new double[groups.size()];
    for (int n = 0; n < loss.length; n++) {
      boolean here = near.test(groups.get(n)[0]);
      loss[n] = here ? losses.of(groups.get(n)) : 0;
      loss[n] *= drawn ? LEAST_LUCK + random.nextDouble() : 1;
    }
    return IntStream.range(0, loss.length)
        .boxed()
        .filter(n -> loss[n] > 0)
        .sorted(Comparator.comparingDouble((Integer n) -> -loss[n]))
        .limit((long) Math.min(size, most ? loss.length : loss.length / 2))
        .map(groups::get)
        .toList();
  }

  private boolean isWhole(int j) {
    return switch (network.columnKind[j]) {
      case LOTS, MODE, CAMPAIGN, BUILD -> true;
      default -> false;
    };
  }

  private boolean mayPay(int j, WholePlan plan) {
    return plan.x()[j] > 1e-9 || pays(j, price) || pays(j, plan.lp().dual());
  }

  private boolean pays(int j, double[] at) {
    double turnover = Math.abs(network.objective[j]);
    for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
      turnover = Math.max(turnover, Math.abs(at[network.entryRow[k]] * network.entryValue[k]));
    }
    return SafeBound.reducedPrice(network, at, j) >= -LOSING * turnover
        || network.columnKind[j] == ColumnKind.SHORTFALL;
  }

  /** Learns from a solve how many decisions can be free at once. */
  void learn(boolean proven, boolean gained) {
    if (proven) {
      size = Math.min(size * GROWTH, groups.size());
    } else if (!gained) {
      size = Math.max(LEAST_SIZE, size / GROWTH);
    }
  }
}
