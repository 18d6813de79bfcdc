package org.agrichain.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions.Campaign;
import org.agrichain.network.WholeDecisions.LinePeriod;
import org.agrichain.pricing.WhatIf;

/**
 * The held plan with lines and campaigns that are off opened for some processes alone: other
 * processes stay off there, so that the plan does not move before what is asked about does.
 */
final class OpenLines {
  private final Inquiry inquiry;
  private final Network network;
  private final int[] processes;
  private final Map<Integer, Campaign> campaignOf = new HashMap<>();

  /**
   * @param processes PROCESS columns for which lines are opened
   */
  OpenLines(Inquiry inquiry, int[] processes) {
    this.inquiry = inquiry;
    network = inquiry.network;
    this.processes = processes;
    for (Campaign campaign : network.whole.campaigns()) {
      campaignOf.put(campaign.processColumn(), campaign);
    }
  }

  /** True when there is anything to open. */
  boolean any() {
    for (int process : processes) {
      if (isOff(process)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOff(int process) {
    return inquiry.isOff(lineOf(process)) || isCampaignOff(process);
  }

  private boolean isCampaignOff(int process) {
    Campaign campaign = campaignOf.get(process);
    return campaign != null && inquiry.x[campaign.column()] < 0.5;
  }

  private LinePeriod lineOf(int process) {
    return inquiry.line(inquiry.process(process).line(), network.columnPeriod[process]);
  }

  /** Everything that is off may be on in part, for part of its cost or free of charge. */
  WhatIf divisible(boolean free) {
    WhatIf model = inquiry.held();
    Set<Integer> opened = new HashSet<>();
    Set<Integer> wanted = new HashSet<>();
    for (int process : processes) {
      LinePeriod line = lineOf(process);
      wanted.add(process);
      if (inquiry.isOff(line) && opened.add(line.hoursRow())) {
        for (int column : line.modeColumns()) {
          open(model, column, free);
        }
      }
      if (isCampaignOff(process)) {
        open(model, campaignOf.get(process).column(), free);
      }
    }
    for (int j = 0; j < network.columns; j++) {
      boolean other = network.columnKind[j] == ColumnKind.PROCESS && !wanted.contains(j);
      if (other && opened.contains(lineOf(j).hoursRow())) {
        model.bound(j, 0, 0);
      }
    }
    return model;
  }

  private void open(WhatIf model, int column, boolean free) {
    model.free(column);
    model.premium(column, free ? -network.objective[column] : 0);
  }

  /** The process that is off in the plan and does most in an answer; -1 when none does. */
  int best(double[] point) {
    int best = -1;
    double most = 0;
    for (int process : processes) {
      if (isOff(process) && point[process] > most) {
        best = process;
        most = point[process];
      }
    }
    return best;
  }

  /** Number of whole ways to open a process: the modes of its line when that is off. */
  int ways(int process) {
    return inquiry.isOff(lineOf(process)) ? lineOf(process).modeColumns().length : 1;
  }

  /** One process opened in a whole way, every other line and campaign as in the plan. */
  WhatIf whole(int process, int way) {
    WhatIf model = divisible(false);
    for (int each : processes) {
      LinePeriod line = lineOf(each);
      if (inquiry.isOff(line)) {
        for (int m = 0; m < line.modeColumns().length; m++) {
          double on = line == lineOf(process) && m == way ? 1 : 0;
          model.bound(line.modeColumns()[m], on, on);
        }
      }
      if (isCampaignOff(each)) {
        double on = each == process ? 1 : 0;
        model.bound(campaignOf.get(each).column(), on, on);
      }
    }
    return model;
  }
}
