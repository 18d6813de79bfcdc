package org.agrichain.pricing;

import java.util.Arrays;
import org.agrichain.network.Claims;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions.Campaign;
import org.agrichain.network.WholeDecisions.Candidate;
import org.agrichain.network.WholeDecisions.LinePeriod;

/**
 * Slope scaling (Kim and Pardalos 1999): fixed costs of lines and campaigns are spread over their
 * last use and the relaxation is solved again, until the lines in use pay for themselves. Least
 * uses are off meanwhile.
 */
public final class SlopeScaling {
  /** Use below this share of the shortest mode does not pay and is switched off. */
  private static final double WORTH_A_SHIFT = 0.15;

  /** Least use over which a fixed cost is spread, as a share of the shortest mode. */
  private static final double SPREAD = 0.02;

  private final Network network;
  private final LpModel lp;
  private final double[] price;
  private double[] point;

  /** Prepares slope scaling; the programme's prices are restored at the end. */
  public SlopeScaling(Network network, LpModel lp) {
    this.network = network;
    this.lp = lp;
    price = network.objective.clone();
  }

  /**
   * Runs the rounds.
   *
   * @param start relaxed solution to start from
   * @param rounds number of rounds; 0 just rounds the start
   * @return whole values for MODE and CAMPAIGN columns (other columns 0), the best round's
   */
  public double[] run(double[] start, int rounds, java.util.function.BooleanSupplier stop) {
    LinePeriod[] lines = network.whole.lines();
    double[] best = round(start);
    double bestValue = trueValue(start);
    point = start;
    double[] x = start;
    double[] slope = new double[lines.length];
    double[] campaignSlope = new double[network.whole.campaigns().length];
    if (rounds > 0) {
      loosen(true);
    }
    for (int r = 0; r < rounds && !stop.getAsBoolean(); r++) {
      reprice(x, slope, campaignSlope, r == 0 ? 1 : 0.5);
      LpResult result = lp.solveAfterPrices();
      if (result.status() != LpResult.Status.OPTIMAL) {
        break;
      }
      x = result.x();
      double value = trueValue(x);
      if (value > bestValue) {
        bestValue = value;
        best = round(x);
        point = x;
      }
    }
    if (rounds > 0) {
      loosen(false);
      restore();
    }
    return best;
  }

  /** The relaxed point that was rounded to what the last run answered; a copy. */
  public double[] point() {
    return point.clone();
  }

  private void loosen(boolean loose) {
    for (LinePeriod line : network.whole.lines()) {
      if (line.leastRow() >= 0) {
        lp.limits(line.leastRow(), loose ? -Double.MAX_VALUE : 0, Double.MAX_VALUE);
      }
      for (int m = 0; m < line.modeColumns().length - 1; m++) {
        lp.bounds(line.modeColumns()[m], 0, loose ? 0 : network.upper[line.modeColumns()[m]]);
      }
    }
  }

  private void reprice(double[] x, double[] slope, double[] campaignSlope, double weight) {
    LinePeriod[] lines = network.whole.lines();
    double[] use = LineModes.lineUse(network, x);
    double[] charge = charges(use);
    for (int l = 0; l < lines.length; l++) {
      LinePeriod line = lines[l];
      int mode = LineModes.cheapest(network, line, Math.max(use[l], 1e-6));
      double fixed = charge[l] - network.objective[line.modeColumns()[mode]];
      double spread = fixed / Math.max(use[l], SPREAD * line.modeHours()[0]);
      slope[l] += weight * (spread - slope[l]);
      int longest = line.modeColumns()[line.modeColumns().length - 1];
      set(longest, -slope[l]);
    }
    Campaign[] campaigns = network.whole.campaigns();
    for (int c = 0; c < campaigns.length; c++) {
      Campaign campaign = campaigns[c];
      double share = campaign.most() <= 0 ? 0 : x[campaign.processColumn()] / campaign.most();
      double spread = -network.objective[campaign.column()] / Math.max(share, SPREAD);
      campaignSlope[c] += weight * (spread - campaignSlope[c]);
      set(campaign.column(), -campaignSlope[c]);
    }
  }

  /** Shares of the periods of each candidate line in what building it costs, by their use. */
  private double[] charges(double[] use) {
    double[] share = new double[use.length];
    for (Candidate candidate : network.whole.candidates()) {
      double charge = Math.max(0, -network.objective[candidate.column()]);
      double all = Arrays.stream(candidate.lines()).mapToDouble(l -> use[l]).sum();
      for (int l : candidate.lines()) {
        share[l] = all > 0 ? charge * use[l] / all : charge / candidate.lines().length;
      }
      set(candidate.column(), 0);
    }
    return share;
  }

  private void set(int column, double value) {
    if (price[column] != value) {
      price[column] = value;
      lp.price(column, value);
    }
  }

  private void restore() {
    for (int j = 0; j < price.length; j++) {
      set(j, network.objective[j]);
    }
  }

  /** Value of a relaxed point with the real fixed costs of what it uses. */
  private double trueValue(double[] x) {
    double value = network.value(x) + Claims.missing(network, x);
    LinePeriod[] lines = network.whole.lines();
    double[] use = LineModes.lineUse(network, x);
    for (int l = 0; l < lines.length; l++) {
      for (int column : lines[l].modeColumns()) {
        value -= network.objective[column] * x[column];
      }
      int mode = chosen(lines[l], use[l]);
      if (mode >= 0) {
        value += network.objective[lines[l].modeColumns()[mode]];
      }
    }
    for (Candidate candidate : network.whole.candidates()) {
      int built = candidate.column();
      boolean runs = Arrays.stream(candidate.lines()).anyMatch(l -> chosen(lines[l], use[l]) >= 0);
      value += network.objective[built] * ((runs ? 1 : 0) - x[built]);
    }
    for (Campaign campaign : network.whole.campaigns()) {
      value -= network.objective[campaign.column()] * x[campaign.column()];
      if (x[campaign.processColumn()] > 1e-9) {
        value += network.objective[campaign.column()];
      }
    }
    return value;
  }

  private int chosen(LinePeriod line, double use) {
    return use < WORTH_A_SHIFT * line.modeHours()[0] ? -1 : LineModes.cheapest(network, line, use);
  }

  private double[] round(double[] x) {
    double[] whole = new double[network.columns];
    LinePeriod[] lines = network.whole.lines();
    double[] use = LineModes.lineUse(network, x);
    for (int l = 0; l < lines.length; l++) {
      int mode = chosen(lines[l], use[l]);
      if (mode >= 0) {
        whole[lines[l].modeColumns()[mode]] = 1;
      }
    }
    java.util.Set<Integer> offRows = new java.util.HashSet<>();
    for (LinePeriod line : lines) {
      if (LineModes.mode(line, whole) < 0) {
        offRows.add(line.hoursRow());
      }
    }
    for (Campaign campaign : network.whole.campaigns()) {
      boolean on =
          x[campaign.processColumn()] > 1e-9
              && !offRows.contains(campaign.hoursRow())
              && x[campaign.processColumn()] >= 0.5 * campaign.least();
      whole[campaign.column()] = on ? 1 : 0;
    }
    Claims.chooseTiers(network, x, whole);
    return whole;
  }
}
