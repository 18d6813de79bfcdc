package org.agrichain.benchmark.outside;

/** The cheapest shipments of whole tonnes, by shortest paths that add one tonne at a time. */
final class Transport {
  private final int[] left;
  private final int[] demand;
  private final int[][] cost;
  private final int[][] sent;

  Transport(int[] capacity, int[] demand, int[][] cost) {
    left = capacity.clone();
    this.demand = demand.clone();
    this.cost = cost;
    sent = new int[capacity.length][demand.length];
  }

  /** Cost of the whole demand, infinite when it cannot be met. */
  double cost() {
    double sum = 0;
    for (int j = 0; j < demand.length; j++) {
      for (; demand[j] > 0; demand[j]--) {
        double step = addTonne(j);
        if (Double.isInfinite(step)) {
          return step;
        }
        sum += step;
      }
    }
    return sum;
  }

  /** One more tonne for a customer; others may be served from elsewhere instead. */
  private double addTonne(int customer) {
    int n = left.length;
    double[] distance = new double[n];
    int[] via = new int[n];
    int[] from = new int[n];
    for (int i = 0; i < n; i++) {
      distance[i] = cost[i][customer];
      via[i] = customer;
      from[i] = -1;
    }
    for (int pass = 0; pass < n; pass++) {
      for (int i = 0; i < n; i++) {
        for (int k = 0; k < n; k++) {
          for (int j = 0; j < demand.length; j++) {
            double way = distance[i] - cost[i][j] + cost[k][j];
            if (sent[i][j] > 0 && way < distance[k] - 1e-9) {
              distance[k] = way;
              via[k] = j;
              from[k] = i;
            }
          }
        }
      }
    }
    int end = -1;
    for (int i = 0; i < n; i++) {
      if (left[i] > 0 && (end < 0 || distance[i] < distance[end])) {
        end = i;
      }
    }
    if (end < 0) {
      return Double.POSITIVE_INFINITY;
    }
    left[end]--;
    for (int k = end; k >= 0; k = from[k]) {
      sent[k][via[k]]++;
      if (from[k] >= 0) {
        sent[from[k]][via[k]]--;
      }
    }
    return distance[end];
  }
}
