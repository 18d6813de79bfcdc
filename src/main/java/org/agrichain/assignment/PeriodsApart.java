package org.agrichain.assignment;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.SlopeScaling;
import org.agrichain.pricing.WholePlan;

/**
 * Lines made whole by slope scaling with the periods apart: each gets of what they share what the
 * relaxation gave it, so that many small programmes are solved again instead of a large one, whose
 * time grows with more than the square of its size.
 */
final class PeriodsApart {
  private final SearchState state;

  PeriodsApart(SearchState state) {
    this.state = state;
  }

  /**
   * Whole lines and, as slope scaling left them, divisible lots. Nothing is settled: flows are
   * those of lines that may have been switched off since.
   *
   * @param rounds rounds of slope scaling; with 0 lines are rounded as in the relaxation
   */
  WholePlan lines(int rounds, BooleanSupplier stop) {
    Network network = state.network;
    double[] relaxed = state.relaxed.x();
    Network apart = network.sharedOut(relaxed);
    try (LpModel lp = new LpModel(apart, state.settings.threads())) {
      SlopeScaling scaling = new SlopeScaling(apart, lp);
      double[] whole = scaling.run(relaxed, rounds, stop);
      double[] x = scaling.point();
      for (int j = 0; j < network.columns; j++) {
        if (state.space.wholeOf[j] >= 0 && network.columnKind[j] != ColumnKind.LOTS) {
          x[j] = whole[j];
        }
      }
      return new WholePlan(x, network.value(x), state.relaxed, Map.of());
    }
  }
}
