package org.agrichain.pricing;

import java.util.Arrays;
import java.util.List;
import org.agrichain.network.NetworkUnion;

/**
 * The networks of a union as one linear programme that stays in memory: each is solved from the
 * basis of the one before. Whole columns are relaxed to their bounds.
 */
public final class UnionLp implements AutoCloseable {
  private final Simplex simplex = new Simplex(true);
  private final double[] price;
  private final double[] least;
  private final double[] most;
  private final double[] rowLeast;
  private final double[] rowMost;
  private boolean solved;

  /**
   * The best of one network.
   *
   * @param status what the solver found
   * @param value in thousand yuan; NaN without an answer
   * @param x value of each of its columns; null without an answer
   */
  public record Best(LpResult.Status status, double value, double[] x) {}

  /** Loads a union to which no more networks will be added. */
  public UnionLp(NetworkUnion union) {
    rowLeast = new double[union.rows()];
    rowMost = new double[union.rows()];
    Arrays.fill(rowLeast, -Double.MAX_VALUE);
    Arrays.fill(rowMost, Double.MAX_VALUE);
    for (int i = 0; i < rowLeast.length; i++) {
      simplex.row(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    List<NetworkUnion.Column> given = union.columns();
    price = new double[given.size()];
    least = new double[price.length];
    most = new double[price.length];
    for (int j = 0; j < price.length; j++) {
      NetworkUnion.Column column = given.get(j);
      simplex.column(0, 0);
      price[j] = column.price();
      simplex.price(j, price[j]);
      for (int k = 0; k < column.rows().length; k++) {
        simplex.put(column.rows()[k], j, column.values()[k]);
      }
    }
  }

  /** The best of one network. */
  public Best solve(NetworkUnion.Member member) {
    limit(member);
    // A warm answer that there is none has to be certain.
    LpResult.Status status =
        simplex.solve(solved ? Simplex.Way.DUAL : Simplex.Way.PRIMAL, Simplex.Way.PRIMAL);
    solved = status == LpResult.Status.OPTIMAL;
    if (!solved) {
      return new Best(status, Double.NaN, null);
    }
    double[] x = new double[member.columns().length];
    double value = member.constant();
    for (int j = 0; j < x.length; j++) {
      int column = member.columns()[j];
      x[j] = simplex.value(column);
      value += price[column] * x[j];
    }
    return new Best(LpResult.Status.OPTIMAL, value, x);
  }

  private void limit(NetworkUnion.Member member) {
    double[] low = new double[price.length];
    double[] high = new double[price.length];
    for (int j = 0; j < member.columns().length; j++) {
      low[member.columns()[j]] = member.least()[j];
      high[member.columns()[j]] = member.most()[j];
    }
    for (int j = 0; j < price.length; j++) {
      if (low[j] != least[j] || high[j] != most[j]) {
        simplex.bounds(j, low[j], high[j]);
        least[j] = low[j];
        most[j] = high[j];
      }
    }
    double[] rowLow = new double[rowLeast.length];
    double[] rowHigh = new double[rowLeast.length];
    Arrays.fill(rowLow, -Double.MAX_VALUE);
    Arrays.fill(rowHigh, Double.MAX_VALUE);
    for (int i = 0; i < member.rows().length; i++) {
      rowLow[member.rows()[i]] = member.rowLeast()[i];
      rowHigh[member.rows()[i]] = member.rowMost()[i];
    }
    for (int i = 0; i < rowLeast.length; i++) {
      if (rowLow[i] != rowLeast[i] || rowHigh[i] != rowMost[i]) {
        simplex.limits(i, LpModel.open(rowLow[i]), LpModel.open(rowHigh[i]));
        rowLeast[i] = rowLow[i];
        rowMost[i] = rowHigh[i];
      }
    }
  }

  @Override
  public void close() {
    simplex.close();
  }
}
