package org.agrichain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.RowKind;
import org.agrichain.network.WholeDecisions;
import org.agrichain.network.WholeRows;
import org.agrichain.pricing.SafeBound;
import org.agrichain.pricing.WholePlan;

/** What the search knows of a network: whole columns, the rows over them, and the cuts so far. */
public final class SearchSpace {
  /** Share of its worth that material missing at a place costs while amounts are followed. */
  private static final double MISS_SHARE = 0.3;

  final Network network;
  final CutPool cuts;

  /** Position of each network column among the whole columns, -1 for others. */
  final int[] wholeOf;

  final int wholeColumns;

  /** Entries of rows over whole columns, by whole column. */
  final int[] start;

  final int[] row;
  final double[] value;
  final double[] rowLeast;
  final double[] rowMost;

  /** Which row of the network each row over whole columns is, -1 for none. */
  final int[] networkRow;

  /** Supply of each (supply, plant) slot, and limits by supply. */
  final int[] slotSupply;

  final int[] leastLots;
  final int[] maxPlants;

  /** Settled rounds, the hard level of the score. */
  int epoch;

  /** Counts changes of cuts, radius or settled plan, so that scores are computed anew. */
  int version;

  /** Greatest number of lots and of lines that may differ from the settled plan. */
  int lotRadius = 20;

  int lineRadius = 3;

  /** Balance row that lots of a whole column arrive in, -1 for lines; and the amount of a lot. */
  final int[] arrivalRow;

  final double[] arrivalAmount;

  /** Amounts to follow by balance row, null when nothing is followed. */
  double[] target;

  double[] missPrice;

  SearchSpace(Network network) {
    this.network = network;
    wholeOf = new int[network.columns];
    Arrays.fill(wholeOf, -1);
    int count = 0;
    for (int j = 0; j < network.columns; j++) {
      if (isWhole(network.columnKind[j])) {
        wholeOf[j] = count++;
      }
    }
    wholeColumns = count;
    arrivalRow = new int[count];
    arrivalAmount = new double[count];
    Arrays.fill(arrivalRow, -1);
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        if (network.columnKind[j] == ColumnKind.LOTS
            && network.rowKind[network.entryRow[k]] == RowKind.BALANCE) {
          arrivalRow[wholeOf[j]] = network.entryRow[k];
          arrivalAmount[wholeOf[j]] = network.entryValue[k];
        }
      }
    }
    cuts = new CutPool(network, wholeOf, count);
    List<WholeRows.Row> rows = new WholeRows(network).rows();
    rowLeast = rows.stream().mapToDouble(WholeRows.Row::least).toArray();
    rowMost = rows.stream().mapToDouble(WholeRows.Row::most).toArray();
    networkRow = rows.stream().mapToInt(WholeRows.Row::networkRow).toArray();
    start = new int[count + 1];
    for (WholeRows.Row r : rows) {
      for (int column : r.column()) {
        start[wholeOf[column] + 1]++;
      }
    }
    for (int w = 0; w < count; w++) {
      start[w + 1] += start[w];
    }
    row = new int[start[count]];
    value = new double[start[count]];
    int[] next = start.clone();
    for (int r = 0; r < rows.size(); r++) {
      for (int k = 0; k < rows.get(r).column().length; k++) {
        int at = next[wholeOf[rows.get(r).column()[k]]]++;
        row[at] = r;
        value[at] = rows.get(r).value()[k];
      }
    }
    WholeDecisions whole = network.whole;
    leastLots = whole.leastLots();
    maxPlants = whole.maxPlants();
    List<Integer> slots = new ArrayList<>();
    slotOfColumn = new int[network.columns];
    for (int s = 0; s < whole.lotColumns().length; s++) {
      Map<Integer, Integer> slotOf = new HashMap<>();
      for (int k = 0; k < whole.lotColumns()[s].length; k++) {
        int supply = s;
        int slot =
            slotOf.computeIfAbsent(
                whole.lotPlant()[s][k],
                plant -> {
                  slots.add(supply);
                  return slots.size() - 1;
                });
        slotOfColumn[whole.lotColumns()[s][k]] = slot;
      }
    }
    slotSupply = slots.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean isWhole(ColumnKind kind) {
    return switch (kind) {
      case LOTS, MODE, CAMPAIGN, TIER -> true;
      default -> false;
    };
  }

  private final int[] slotOfColumn;

  private double[] plainWorth;

  /**
   * From now on local search follows the amounts that divisible lots would bring to each place:
   * what is missing or too much costs a share of its worth.
   */
  void track(WholePlan divisible) {
    target = new double[network.rows];
    missPrice = new double[network.rows];
    for (int w = 0; w < arrivalRow.length; w++) {
      int i = arrivalRow[w];
      if (i >= 0) {
        missPrice[i] = MISS_SHARE * Math.max(1, Math.abs(divisible.lp().dual()[i]));
      }
    }
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.LOTS) {
        int w = wholeOf[j];
        target[arrivalRow[w]] += arrivalAmount[w] * divisible.x()[j];
      }
    }
    version++;
  }

  /** Ends following. */
  void untrack() {
    target = null;
    version++;
  }

  /** Worth of one of each whole column by simple data, in thousand yuan; computed once. */
  double[] plainWorth() {
    if (plainWorth == null) {
      boolean[] gated = new boolean[wholeColumns];
      for (int w = 0; w < wholeColumns; w++) {
        gated[w] = start[w + 1] > start[w];
      }
      plainWorth = new PlainWorth(network).of(wholeOf, gated);
    }
    return plainWorth;
  }

  /** All decisions off and every lot declined, places in the order of the network. */
  Assignment empty() {
    return empty(null);
  }

  /**
   * All decisions off and every lot declined.
   *
   * @param price row prices, null to keep the order of the network: the places of a lot are listed
   *     by falling reduced price, declining (0) among them
   */
  Assignment empty(double[] price) {
    WholeDecisions whole = network.whole;
    List<LotEntity> lots = new ArrayList<>();
    for (int s = 0; s < whole.lotColumns().length; s++) {
      if (whole.lotColumns()[s].length == 0) {
        continue;
      }
      List<LotPlace> places = new ArrayList<>();
      places.add(LotPlace.DECLINED);
      for (int k = 0; k < whole.lotColumns()[s].length; k++) {
        int column = whole.lotColumns()[s][k];
        int gate = whole.lotPlant()[s][k] * (network.periods + 1) + network.columnPeriod[column];
        places.add(new LotPlace(column, slotOfColumn[column], gate));
      }
      if (price != null) {
        places.sort(
            Comparator.comparingDouble(
                place ->
                    place.column() < 0
                        ? 0
                        : -SafeBound.reducedPrice(network, price, place.column())));
      }
      for (int n = 0; n < network.dataset.supplies().get(s).lots(); n++) {
        lots.add(new LotEntity(lots.size(), s, places));
      }
    }
    List<LineEntity> lines = new ArrayList<>();
    for (WholeDecisions.LinePeriod line : whole.lines()) {
      List<Integer> columns = new ArrayList<>(List.of(-1));
      Arrays.stream(line.modeColumns()).forEach(columns::add);
      lines.add(new LineEntity(lines.size(), columns));
    }
    for (WholeDecisions.Campaign campaign : whole.campaigns()) {
      if (network.upper[campaign.column()] > 0) {
        lines.add(new LineEntity(lines.size(), List.of(-1, campaign.column())));
      }
    }
    for (int[] tiers : whole.tiers()) {
      List<Integer> columns = new ArrayList<>(List.of(-1));
      Arrays.stream(tiers).filter(tier -> network.upper[tier] > 0).forEach(columns::add);
      lines.add(new LineEntity(lines.size(), columns));
    }
    return new Assignment(this, lots, lines);
  }

  /** Values of the whole columns in an assignment; other columns 0. */
  double[] columns(Assignment assignment) {
    double[] x = new double[network.columns];
    for (LotEntity lot : assignment.getLots()) {
      if (lot.getPlace().column() >= 0) {
        x[lot.getPlace().column()]++;
      }
    }
    for (LineEntity line : assignment.getLines()) {
      if (line.getColumn() >= 0) {
        x[line.getColumn()] = 1;
      }
    }
    return x;
  }
}
