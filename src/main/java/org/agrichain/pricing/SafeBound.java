package org.agrichain.pricing;

import java.util.List;
import org.agrichain.network.LinkingCut;
import org.agrichain.network.Network;

/**
 * A proven upper bound from any prices: by weak duality the value of every feasible point is at
 * most {@code constant + sum of price * limit + sum over columns of the best each column can do at
 * its reduced price}. It needs finite column bounds and no trust in the solver's objective or
 * tolerances.
 */
public final class SafeBound {
  private SafeBound() {}

  /**
   * Upper bound in thousand yuan for the given row prices; prices of the wrong sign count as 0.
   *
   * @param network model
   * @param price worth of one more unit of each row's limit
   */
  public static double of(Network network, double[] price) {
    return of(network, price, List.of(), new double[0]);
  }

  /**
   * The same with rows beside the network's.
   *
   * @param linking rows that every whole plan obeys
   * @param linkingPrice worth of one more unit of the least activity of each of them
   */
  static double of(
      Network network, double[] price, List<LinkingCut> linking, double[] linkingPrice) {
    double[] safe = new double[network.rows];
    double[] reduced = new double[network.columns];
    double bound = network.constant;
    for (int i = 0; i < network.rows; i++) {
      safe[i] = rightSigned(network, price, i);
      bound += worthOfLimit(network, safe[i], i);
    }
    double magnitude = Math.abs(bound);
    for (int j = 0; j < network.columns; j++) {
      reduced[j] = reducedPrice(network, safe, j);
    }
    for (int c = 0; c < linkingPrice.length; c++) {
      LinkingCut cut = linking.get(c);
      double worth = Math.min(0, linkingPrice[c]);
      bound += worth * cut.least();
      magnitude = Math.max(magnitude, -worth * cut.least());
      for (int k = 0; k < cut.columns().length; k++) {
        reduced[cut.columns()[k]] -= worth * cut.values()[k];
      }
    }
    for (int j = 0; j < network.columns; j++) {
      double best = reduced[j] > 0 ? reduced[j] * network.upper[j] : reduced[j] * network.lower[j];
      bound += best;
      magnitude = Math.max(magnitude, Math.abs(best));
    }
    // Rounding of some hundred thousand additions in double precision.
    return bound + magnitude * 1e-11;
  }

  /** Price of a column less the worth of what it uses. */
  public static double reducedPrice(Network network, double[] price, int column) {
    double reduced = network.objective[column];
    for (int k = network.columnStart[column]; k < network.columnStart[column + 1]; k++) {
      reduced -= price[network.entryRow[k]] * network.entryValue[k];
    }
    return reduced;
  }

  /**
   * Price of a row if there is a limit for it: the upper limit where the price is positive, the
   * lower one where it is negative. Otherwise 0.
   */
  static double rightSigned(Network network, double[] price, int row) {
    boolean most = price[row] > 0 && network.rowUpper[row] < Double.MAX_VALUE;
    boolean least = price[row] < 0 && network.rowLower[row] > -Double.MAX_VALUE;
    return most || least ? price[row] : 0;
  }

  /** What the limit of a row is worth at a right-signed price, in thousand yuan. */
  static double worthOfLimit(Network network, double price, int row) {
    if (price == 0) {
      return 0;
    }
    return price * (price > 0 ? network.rowUpper[row] : network.rowLower[row]);
  }
}
