package org.agrichain.assignment;

import org.agrichain.network.Network;
import org.agrichain.pricing.Effort;
import org.agrichain.pricing.WindowModel;

/**
 * Whole decisions of a small network window by window of periods (relax and fix): those of a window
 * are whole, later ones divisible, earlier ones stay as they came out. Windows overlap, so that the
 * last decisions of one are looked at again.
 */
final class PeriodByPeriod {
  /** Share of the time left that it may take. */
  private static final double SHARE = 0.3;

  /** How many times its share the first window may take: without it there is no point at all. */
  private static final double FIRST = 3;

  private static final double LEAST_SECONDS = 0.1;

  /** A network has about so many windows... */
  private static final int WINDOWS = 7;

  /** ... of so many periods at least. */
  private static final int LEAST_WIDTH = 2;

  private static final int NODES = 30;

  /** What is left of a breach here is dear to mend later. */
  private static final double STEEP = 5;

  private final SearchState state;
  private final Network network;

  PeriodByPeriod(SearchState state) {
    this.state = state;
    network = state.network;
  }

  /** A point with whole decisions; null when the search was stopped or the first found none. */
  double[] run() {
    int width = Math.max(LEAST_WIDTH, (int) Math.ceil(1.0 * network.periods / WINDOWS));
    int step = width - 1;
    int windows = Math.max(1, (network.periods - width + step - 1) / step + 1);
    double end = state.secondsLeft() * (1 - SHARE);
    double[] prices = state.settlement.lp().breachPrice().clone();
    for (int i = 0; i < prices.length; i++) {
      prices[i] *= STEEP;
    }
    try (WindowModel model = new WindowModel(network, prices, state.linking)) {
      for (int n = 0; n < windows; n++) {
        int first = 1 + n * step;
        int last = n == windows - 1 ? network.periods : first + width - 1;
        double share = (state.secondsLeft() - end) / (windows - n) * (n == 0 ? FIRST : 1);
        if (state.cancelled() || !solve(model, first, last, share)) {
          return null;
        }
        for (int t = first; t < first + step; t++) {
          model.keep(t);
        }
      }
      return model.point();
    }
  }

  /** A window that found nothing in time is rounded. */
  private boolean solve(WindowModel model, int first, int last, double seconds) {
    boolean found = model.solve(first, last, effort(seconds), state.settings.seed());
    state.trace(
        "periods %d to %d: value %.1f, %.1f s left",
        first, last, found ? network.value(model.point()) : Double.NaN, state.secondsLeft());
    return model.point() != null;
  }

  private Effort effort(double seconds) {
    return state.settings.steps() == null
        ? Effort.ofSeconds(Math.max(LEAST_SECONDS, seconds))
        : Effort.ofNodes(NODES);
  }
}
