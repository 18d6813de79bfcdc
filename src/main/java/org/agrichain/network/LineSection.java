package org.agrichain.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Account;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Line;
import org.agrichain.domain.LineMode;

/** Modes of lines: which line runs in which period on how many shifts. */
final class LineSection {
  private final Draft draft;
  private final Map<String, double[]> mostWork;
  private final Map<String, WholeDecisions.LinePeriod> byLinePeriod = new HashMap<>();

  LineSection(Draft draft) {
    this.draft = draft;
    mostWork = draft.local.hours();
  }

  WholeDecisions.LinePeriod at(String line, int period) {
    return byLinePeriod.get(line + "@" + period);
  }

  void add() {
    List<Line> lines = draft.catalogue.dataset.lines();
    for (int l = 0; l < lines.size(); l++) {
      List<LineMode> modes =
          new ArrayList<>(draft.catalogue.modes.getOrDefault(lines.get(l).line(), List.of()));
      modes.sort(Comparator.comparingDouble(LineMode::hoursPerWorkingDay));
      for (int t = 1; t <= draft.catalogue.periods; t++) {
        if (draft.catalogue.mostHours(lines.get(l).line(), t) > 0) {
          add(l, lines.get(l), modes, t);
        }
      }
    }
  }

  private void add(int l, Line line, List<LineMode> modes, int t) {
    MatrixBuilder matrix = draft.matrix;
    double longest = draft.catalogue.mostHours(line.line(), t);
    double work = mostWork.getOrDefault(line.line(), new double[draft.catalogue.periods])[t - 1];
    boolean least = modes.stream().anyMatch(mode -> mode.leastUseShare() > 0);
    int one = matrix.row(RowKind.ONE_MODE, l, t, 0, 1);
    int hoursRow = matrix.row(RowKind.LINE_HOURS, l, t, -Double.MAX_VALUE, 0);
    int leastRow = least ? matrix.row(RowKind.LINE_LEAST, l, t, 0, Double.MAX_VALUE) : -1;
    int[] columns = new int[modes.size()];
    double[] hours = new double[modes.size()];
    double[] leastShare = new double[modes.size()];
    for (int m = 0; m < columns.length; m++) {
      LineMode mode = modes.get(m);
      hours[m] = draft.catalogue.hours(mode, t) / longest;
      leastShare[m] = mode.leastUseShare() * hours[m];
      columns[m] = matrix.column(ColumnKind.MODE, l, t, mode.mode(), 1, 1, costs(mode));
      matrix.put(one, columns[m], 1);
      // Never more than the work that can reach the line: ties its use tightly to its modes.
      double share = draft.unfolded ? hours[m] : Math.min(hours[m], work / longest);
      matrix.put(hoursRow, columns[m], -share);
      if (least) {
        matrix.put(leastRow, columns[m], -leastShare[m]);
      }
    }
    WholeDecisions.LinePeriod lp =
        new WholeDecisions.LinePeriod(
            l, t, columns, hours, leastShare, longest, hoursRow, leastRow);
    draft.lines.add(lp);
    byLinePeriod.put(line.line() + "@" + t, lp);
  }

  private static List<Cost> costs(LineMode mode) {
    return List.of(
        new Cost(Account.WAGES, mode.wagesYuanPerPeriod()),
        new Cost(Account.ENERGY, mode.energyYuanPerPeriod()),
        new Cost(Account.SERVICES, mode.servicesYuanPerPeriod()),
        new Cost(Account.DEPRECIATION, mode.depreciationYuanPerPeriod()));
  }
}
