package org.agrichain.assignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.agrichain.network.Network;
import org.agrichain.network.WholeRows;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** The score computed from nothing, slowly and plainly: the oracle of the incremental one. */
final class NaiveScore {
  private NaiveScore() {}

  static HardMediumSoftLongScore of(Assignment assignment) {
    SearchSpace space = assignment.getSpace();
    double[] x = space.columns(assignment);
    double breach = 0;
    for (WholeRows.Row row : new WholeRows(space.network).rows()) {
      double activity = 0;
      for (int k = 0; k < row.column().length; k++) {
        activity += row.value()[k] * x[row.column()[k]];
      }
      double over = Math.max(activity - row.most(), row.least() - activity);
      breach += over > 1e-7 ? over : 0;
    }
    long moved = 0;
    for (LotEntity lot : assignment.getLots()) {
      moved += lot.getPlace() == lot.settled() ? 0 : 1;
    }
    long switched = 0;
    for (LineEntity line : assignment.getLines()) {
      switched += line.getColumn().equals(line.settled()) ? 0 : 1;
    }
    long far = Math.max(0, moved - space.lotRadius) + Math.max(0, switched - space.lineRadius);
    long all = limits(space.network, x) + far + (long) Math.ceil(breach * 1000 - 1e-3);
    return HardMediumSoftLongScore.of(space.epoch, -all, Math.round(promise(space, x) * 1000));
  }

  private static double promise(SearchSpace space, double[] x) {
    double least = space.cuts.count() == 0 ? 0 : Double.MAX_VALUE;
    for (int cut = 0; cut < space.cuts.count(); cut++) {
      double value = space.cuts.base(cut);
      for (int j = 0; j < x.length; j++) {
        if (space.wholeOf[j] >= 0) {
          value += x[j] * space.cuts.slope()[space.wholeOf[j] * CutPool.MOST + cut];
        }
      }
      least = Math.min(least, value);
    }
    return least;
  }

  private static long limits(Network network, double[] x) {
    long sum = 0;
    for (int s = 0; s < network.whole.lotColumns().length; s++) {
      Map<Integer, Integer> lotsAt = new HashMap<>();
      Set<Integer> open = new HashSet<>();
      for (int k = 0; k < network.whole.lotColumns()[s].length; k++) {
        int lots = (int) x[network.whole.lotColumns()[s][k]];
        if (lots > 0) {
          lotsAt.merge(network.whole.lotPlant()[s][k], lots, Integer::sum);
          open.add(network.whole.lotPlant()[s][k]);
        }
      }
      sum += Math.max(0, open.size() - network.whole.maxPlants()[s]);
      for (int lots : lotsAt.values()) {
        sum += Math.max(0, network.whole.leastLots()[s] - lots);
      }
    }
    return sum;
  }
}
