package org.agrichain.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.OpeningStock;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions.Campaign;
import org.agrichain.network.WholeDecisions.LinePeriod;

/**
 * Follows lots through a plan. Goods of one place and period are mixed. A process hands on the mix
 * of what it takes that comes of lots or of opening stock, by mass; bought materials are an expense
 * of that mix and not a source, so that the shares of all lots and of opening stock in an activity
 * sum to 1 wherever any of it comes of them.
 */
final class Trail {
  private static final int MOST_PASSES = 2000;
  private static final double STILL = 1e-13;

  private final Inquiry inquiry;
  private final Network network;
  private final int nodes;

  /** Of each node: the part that comes of any lot or of opening stock, and that of these lots. */
  private final double[] raw;

  private final double[] ours;

  /** Of each node of bought goods: the part that is spent on these lots. */
  private final double[] spent;

  private final double[] share;
  private final Map<Integer, Integer> nodeOfRow = new HashMap<>();
  private final List<Move> moves = new ArrayList<>();

  /** A column that happens, with what it takes and gives: node and column units of the node. */
  private static final class Move {
    final int column;
    final List<double[]> takes = new ArrayList<>();
    final List<double[]> gives = new ArrayList<>();
    double rawShare;
    double ourShare;

    Move(int column) {
      this.column = column;
    }
  }

  /**
   * Follows lots.
   *
   * @param lots how many lots of each LOTS column are followed
   */
  Trail(Inquiry inquiry, Map<Integer, Double> lots) {
    this.inquiry = inquiry;
    network = inquiry.network;
    nodes = network.places.size() * network.periods;
    for (int place = 0; place < network.places.size(); place++) {
      for (int t = 1; t <= network.periods; t++) {
        nodeOfRow.put(network.places.row(place, t), place * network.periods + t - 1);
      }
    }
    raw = new double[nodes];
    ours = new double[nodes];
    spent = new double[nodes];
    share = new double[network.columns];
    readMoves(lots);
    double[] opening = opening();
    for (int i = 0; i < MOST_PASSES && forward(opening) > STILL; i++) {
      continue;
    }
    for (int i = 0; i < MOST_PASSES && backward() > STILL; i++) {
      continue;
    }
    moves.forEach(move -> share[move.column] = part(move));
    lines();
  }

  private void readMoves(Map<Integer, Double> lots) {
    Map<Long, Move> processes = new HashMap<>();
    for (int j = 0; j < network.columns; j++) {
      ColumnKind kind = network.columnKind[j];
      if (inquiry.x[j] <= 0 || kind == ColumnKind.INGREDIENT) {
        continue;
      }
      Move move = new Move(j);
      read(j, move);
      if (kind == ColumnKind.LOTS) {
        move.rawShare = 1;
        move.ourShare = lots.getOrDefault(j, 0.0) / inquiry.x[j];
      } else if (kind == ColumnKind.PROCESS) {
        processes.put(key(j), move);
      }
      if (!move.takes.isEmpty() || !move.gives.isEmpty()) {
        moves.add(move);
      }
    }
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.INGREDIENT && inquiry.x[j] > 0) {
        read(j, processes.get(key(j)));
      }
    }
  }

  private long key(int j) {
    return network.columnSubject[j] * (network.periods + 1L) + network.columnPeriod[j];
  }

  private void read(int j, Move move) {
    for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
      Integer node = nodeOfRow.get(network.entryRow[k]);
      if (node != null) {
        double amount = network.entryValue[k] * inquiry.x[j];
        (amount < 0 ? move.takes : move.gives).add(new double[] {node, Math.abs(amount)});
      }
    }
  }

  private double[] opening() {
    double[] opening = new double[nodes];
    for (OpeningStock stock : inquiry.dataset.openingStocks()) {
      int place = network.places.find(stock.site(), stock.material());
      if (place >= 0) {
        opening[place * network.periods] += -network.rowUpper[network.places.row(place, 1)];
      }
    }
    return opening;
  }

  /** One pass with the stream; the greatest change of a share. */
  private double forward(double[] opening) {
    double[] allIn = opening.clone();
    double[] rawIn = opening.clone();
    double[] oursIn = new double[nodes];
    for (Move move : moves) {
      mix(move);
      for (double[] give : move.gives) {
        int node = (int) give[0];
        allIn[node] += give[1];
        rawIn[node] += give[1] * move.rawShare;
        oursIn[node] += give[1] * move.ourShare;
      }
    }
    double change = 0;
    for (int n = 0; n < nodes; n++) {
      double rawShare = allIn[n] > 0 ? rawIn[n] / allIn[n] : 0;
      double ourShare = allIn[n] > 0 ? oursIn[n] / allIn[n] : 0;
      change = Math.max(change, Math.abs(rawShare - raw[n]) + Math.abs(ourShare - ours[n]));
      raw[n] = rawShare;
      ours[n] = ourShare;
    }
    return change;
  }

  private void mix(Move move) {
    ColumnKind kind = network.columnKind[move.column];
    if (kind == ColumnKind.LOTS || kind == ColumnKind.PURCHASE || move.takes.isEmpty()) {
      return;
    }
    double rawMass = 0;
    double ourMass = 0;
    double mass = 0;
    for (double[] take : move.takes) {
      double weight = take[1] * mass((int) take[0], move);
      mass += weight;
      rawMass += weight * raw[(int) take[0]];
      ourMass += weight * ours[(int) take[0]];
    }
    boolean process = kind == ColumnKind.PROCESS;
    double whole = process ? rawMass : mass;
    move.rawShare = whole <= 0 ? 0 : rawMass / whole;
    move.ourShare = whole <= 0 ? 0 : ourMass / whole;
  }

  /** Mass of a unit; 1 where nothing that the move takes has a mass. */
  private double mass(int node, Move move) {
    for (double[] take : move.takes) {
      if (kg((int) take[0]) > 0) {
        return kg(node);
      }
    }
    return 1;
  }

  private double kg(int node) {
    String material = network.places.key(node / network.periods).material();
    Double mass = inquiry.materials.get(material).massKgPerUnit();
    return mass == null ? 0 : mass;
  }

  /** One pass against the stream, for what is bought; the greatest change of a share. */
  private double backward() {
    double[] out = new double[nodes];
    double[] spentOut = new double[nodes];
    for (Move move : moves) {
      double part = part(move);
      for (double[] take : move.takes) {
        out[(int) take[0]] += take[1];
        spentOut[(int) take[0]] += take[1] * part;
      }
    }
    double change = 0;
    for (int n = 0; n < nodes; n++) {
      double fresh = out[n] > 0 ? spentOut[n] / out[n] : 0;
      change = Math.max(change, Math.abs(fresh - spent[n]));
      spent[n] = fresh;
    }
    return change;
  }

  /** Part of a move that belongs to the lots: by its sources, else by what it is spent on. */
  private double part(Move move) {
    if (move.rawShare > 0) {
      return move.ourShare / move.rawShare;
    }
    double mass = 0;
    double weighted = 0;
    for (double[] give : move.gives) {
      double weight = give[1] * Math.max(kg((int) give[0]), 1e-9);
      mass += weight;
      weighted += weight * spent[(int) give[0]];
    }
    return mass > 0 ? weighted / mass : 0;
  }

  /** A line belongs to the lots by the hours worked for them, a campaign as its process. */
  private void lines() {
    double[] hours = new double[network.rows];
    double[] ourHours = new double[network.rows];
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.PROCESS && inquiry.x[j] > 0) {
        int row = inquiry.line(inquiry.process(j).line(), network.columnPeriod[j]).hoursRow();
        double used = Math.max(inquiry.hoursPerUnit(j), 1e-12) * inquiry.units(j);
        hours[row] += used;
        ourHours[row] += used * share[j];
      }
    }
    for (LinePeriod line : network.whole.lines()) {
      int row = line.hoursRow();
      for (int column : line.modeColumns()) {
        share[column] = hours[row] > 0 ? ourHours[row] / hours[row] : 0;
      }
    }
    for (Campaign campaign : network.whole.campaigns()) {
      share[campaign.column()] = share[campaign.processColumn()];
    }
  }

  /** Part of a column that belongs to the lots, 0..1. */
  double share(int column) {
    return share[column];
  }

  /** What a column of the plan contributes to the value on account of the lots, in yuan. */
  double yuan(int column) {
    return network.objective[column] * inquiry.x[column] * Network.YUAN * share[column];
  }

  /** Part of the goods of a place in a period that comes of the lots, 0..1. */
  double shareAt(int place, int period) {
    return ours[place * network.periods + period - 1];
  }
}
