package org.agrichain.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.ProcessOption;
import org.agrichain.network.WholeDecisions.Campaign;
import org.agrichain.network.WholeDecisions.LinePeriod;
import org.agrichain.plan.CampaignRow;
import org.agrichain.plan.CapacityRow;
import org.agrichain.plan.LotRow;
import org.agrichain.plan.Plan;

/**
 * The whole decisions of a plan as columns of another network: which lots go where, which lines run
 * on how many shifts, which campaigns are on. What the network does not have is left out.
 */
public final class LikePlan {
  private LikePlan() {}

  /**
   * Value of every whole column as in the plan; 0 elsewhere. Lots of a supply that has fewer now
   * are cut off at its number.
   */
  public static double[] decisions(Network network, Plan plan) {
    double[] x = new double[network.columns];
    lots(network, plan, x);
    Map<List<Object>, Integer> shifts = new HashMap<>();
    for (CapacityRow row : plan.capacity()) {
      shifts.put(List.of(row.line(), row.period()), row.shifts());
    }
    for (LinePeriod line : network.whole.lines()) {
      String id = network.dataset.lines().get(line.line()).line();
      int wanted = shifts.getOrDefault(List.of(id, line.period()), 0);
      for (int column : line.modeColumns()) {
        x[column] = wanted > 0 && network.columnPart[column] == wanted ? 1 : 0;
      }
    }
    Set<List<Object>> on = new HashSet<>();
    for (CampaignRow row : plan.campaigns()) {
      on.add(List.of(row.line(), row.recipe(), row.period()));
    }
    for (Campaign campaign : network.whole.campaigns()) {
      ProcessOption option = network.options.processes().get(campaign.process());
      boolean runs = on.contains(List.of(option.line(), option.recipe(), campaign.period()));
      x[campaign.column()] = runs ? 1 : 0;
    }
    return x;
  }

  private static void lots(Network network, Plan plan, double[] x) {
    Map<List<Object>, Integer> taken = new HashMap<>();
    for (LotRow lot : plan.lots()) {
      if (!lot.plant().isEmpty()) {
        taken.merge(List.of(lot.supply(), lot.plant(), lot.delayPeriods()), 1, Integer::sum);
      }
    }
    int[][] columns = network.whole.lotColumns();
    for (int s = 0; s < columns.length; s++) {
      int left = network.dataset.supplies().get(s).lots();
      for (int column : columns[s]) {
        IntakeOption option = network.options.intakes().get(network.columnSubject[column]);
        Object key = List.of(option.supply(), option.site(), option.delayPeriods());
        double most = Math.min(left, Math.floor(network.upper[column]));
        x[column] = Math.min(taken.getOrDefault(key, 0), most);
        left -= (int) x[column];
      }
    }
  }
}
