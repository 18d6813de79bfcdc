package org.agrichain.assignment;

import java.util.function.BooleanSupplier;
import org.agrichain.exchange.LotProblem;
import org.agrichain.exchange.Relinking;

/**
 * Turns of exchanges between lots, where lots are all that is whole. A turn lasts in proportion to
 * what was done since the last one: longer after turns that gained, shorter after others did.
 */
final class LotTurns {
  private static final double FIRST_SHARE = 2;
  private static final double LEAST_SHARE = 0.5;
  private static final double MOST_SHARE = 8;

  /** The first turn lasts so long, or this share of the time left if that is longer. */
  private static final double FIRST_SECONDS = 1;

  private static final double FIRST_LEFT = 0.1;
  private static final double LEAST_SECONDS = 0.3;
  private static final double MOST_SECONDS = 8;
  private static final double KEPT_SECONDS = 0.3;

  /** Exchanges looked at in a turn where steps limit the search. */
  private static final long COUNTED = 20_000_000;

  private final SearchState state;
  private final TightLots lots;
  private final Relinking relinking;
  private double share = FIRST_SHARE;
  private double seconds;
  private double valueThen = Double.NEGATIVE_INFINITY;
  private long endNanos;

  LotTurns(SearchState state) {
    this.state = state;
    boolean here = state.settings.localSearch() && TightLots.areAll(state.network);
    lots = here ? new TightLots(state.network, state.space, state.relaxed.dual()) : null;
    relinking = here ? new Relinking(state.settings.seed(), lots.worthOfRow()) : null;
  }

  /**
   * Takes a turn from the settled plan.
   *
   * @return whether it gained
   */
  boolean take() {
    if (lots == null || state.settled == null || state.done()) {
      return false;
    }
    if (endNanos == 0) {
      seconds = Math.max(FIRST_SECONDS, FIRST_LEFT * state.secondsLeft());
    } else {
      double others = (System.nanoTime() - endNanos) / 1e9;
      seconds = Math.max(LEAST_SECONDS, Math.min(MOST_SECONDS, share * others));
    }
    double before = state.settled.value();
    LotProblem problem = lots.at(state.settled.lp().dual());
    int[] found = relinking.search(problem, lots.places(state.settled.x()), goOn());
    state.trace(
        "exchanges: %.1f s, %d looked at, found %s", seconds, relinking.looked(), found != null);
    boolean gained =
        found != null && state.offer(lots.columns(found, state.settled.x()), "exchanges");
    if (gained) {
      share = Math.min(MOST_SHARE, share * 2);
    } else if (before > valueThen) {
      share = Math.max(LEAST_SHARE, share / 2);
    }
    valueThen = state.settled.value();
    endNanos = System.nanoTime();
    state.trace("exchanges: %.1f s, gain %.1f", seconds, valueThen - before);
    return gained;
  }

  private BooleanSupplier goOn() {
    if (state.settings.steps() != null) {
      long end = relinking.looked() + COUNTED;
      return () -> relinking.looked() < end && !state.cancelled();
    }
    double most = Math.min(seconds, state.secondsLeft() - KEPT_SECONDS);
    long end = System.nanoTime() + Math.round(most * 1e9);
    return () -> System.nanoTime() < end && !state.cancelled();
  }
}
