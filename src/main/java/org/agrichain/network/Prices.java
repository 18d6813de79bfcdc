package org.agrichain.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Account;
import org.agrichain.domain.Perspective;
import org.agrichain.domain.Supply;
import org.agrichain.plan.PriceRow;

/**
 * Worth of one more unit, from the duals of a linear programme. A balance row is in - out = rhs, so
 * one more unit at hand lowers its right-hand side: the worth is minus the dual.
 */
final class Prices {
  private static final double MILLION = 1e6;

  private final Network network;
  private final double[] dual;
  private final Map<String, Double> lineHours = new HashMap<>();

  /** Prices of duals in thousand yuan per row unit; all zero when there are none. */
  Prices(Network network, double[] dual) {
    this.network = network;
    this.dual = dual == null ? new double[network.rows] : dual;
    for (WholeDecisions.LinePeriod line : network.whole.lines()) {
      double worth = this.dual[line.hoursRow()] * Network.YUAN / line.hours();
      String key = network.dataset.lines().get(line.line()).line() + "@" + line.period();
      lineHours.put(key, rounded(Math.max(0, worth)));
    }
  }

  private static double rounded(double yuan) {
    return Math.rint(yuan * MILLION) / MILLION + 0.0;
  }

  /** Yuan for one more hour of a line. */
  double lineHour(String line, int period) {
    return lineHours.getOrDefault(line + "@" + period, 0.0);
  }

  /** Yuan by which taking one lot beats leaving it, at the prices of everything it uses. */
  double gainPerLot(int lotsColumn, boolean withAssignmentLimits) {
    double gain = network.objective[lotsColumn];
    for (int k = network.columnStart[lotsColumn]; k < network.columnStart[lotsColumn + 1]; k++) {
      int row = network.entryRow[k];
      boolean counts =
          switch (network.rowKind[row]) {
            case LOTS -> false;
            case RECEIVING_SLOTS, CONTRACTED_LOTS -> withAssignmentLimits;
            default -> true;
          };
      if (counts) {
        gain -= network.entryValue[k] * dual[row];
      }
    }
    return gain * Network.YUAN;
  }

  /** Rows of prices.csv: every worth that is not zero, of lines only while they run. */
  List<PriceRow> rows(Publication publication) {
    List<PriceRow> rows = new ArrayList<>();
    for (WholeDecisions.LinePeriod line : network.whole.lines()) {
      boolean on = false;
      for (int column : line.modeColumns()) {
        on |= publication.units(column) > 0;
      }
      var row = network.dataset.lines().get(line.line());
      if (on) {
        add(
            rows,
            "line-hour",
            row.site(),
            row.line(),
            line.period(),
            lineHour(row.line(), line.period()));
      }
    }
    for (int s = 0; s < network.dataset.supplies().size(); s++) {
      Supply supply = network.dataset.supplies().get(s);
      int lots = network.whole.lotsRow()[s];
      double worth = (lots < 0 ? 0 : dual[lots]) * Network.YUAN + leftWorth(supply);
      add(rows, "lot", supply.origin(), supply.supply(), supply.period(), rounded(worth));
    }
    for (int place = 0; place < network.places.size(); place++) {
      Places.Key key = network.places.key(place);
      for (int t = 1; t <= network.periods; t++) {
        double worth = rounded(-dual[network.places.row(place, t)] * Network.YUAN / Draft.FLOW);
        add(rows, "material", key.site(), key.material(), t, worth);
      }
    }
    rows.sort(
        Comparator.comparing(PriceRow::kind)
            .thenComparing(PriceRow::site)
            .thenComparing(PriceRow::subject)
            .thenComparing(PriceRow::period));
    return List.copyOf(rows);
  }

  /** What one more lot adds when it is left with the herder. */
  private double leftWorth(Supply supply) {
    if (network.dataset.header().perspective() == Perspective.FIRM) {
      return 0;
    }
    return supply.unitsPerLot()
        * (network.goal.weight(Account.OUTPUT) * supply.leftWorthYuanPerUnit()
            + network.goal.weight(Account.FARM_INPUTS) * supply.farmInputYuanPerUnit());
  }

  private static void add(
      List<PriceRow> rows, String kind, String site, String subject, int period, double yuan) {
    if (yuan != 0) {
      rows.add(new PriceRow(kind, site, subject, period, yuan));
    }
  }
}
