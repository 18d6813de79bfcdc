package org.agrichain.assignment;

import java.util.EnumMap;
import java.util.Map;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.RowKind;
import org.agrichain.pricing.LotRounding;
import org.agrichain.pricing.Settlement;
import org.agrichain.pricing.SlopeScaling;
import org.agrichain.pricing.WholePlan;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * First plan: fixed costs are spread over use, modes are rounded and settled with lots still
 * divisible, then the lots are made whole.
 */
final class StartPlan implements CustomPhaseCommand<Assignment> {
  private static final int SLOPE_ROUNDS = 3;
  private static final int FIT_ROUNDS = 3;
  private static final int FEED_ROUNDS = 3;
  private static final int SHED_FROM = 2;
  private static final int SHED_ROUNDS = 30;

  /** Relative gap below which the decisions of a like plan are a good enough start. */
  private static final double NEAR = 0.03;

  /** From this many columns on the lines of periods are chosen apart. */
  private static final int LARGE_COLUMNS = 60_000;

  /** Up to this many columns the exact parts place lots better at once. */
  private static final int SMALL_COLUMNS = 6_000;

  /** Below so many periods exact parts make a plan at once. */
  private static final int FEW_PERIODS = 4;

  /** Relative gap below which a small network needs no second first plan. */
  private static final double NEAR_BOUND = 0.01;

  private final SearchState state;
  private final int largeColumns;

  /** Whole lines with divisible lots, null when that failed. */
  private WholePlan divisible;

  StartPlan(SearchState state) {
    this(state, LARGE_COLUMNS);
  }

  /** A start for which networks are large from so many columns on. */
  StartPlan(SearchState state, int largeColumns) {
    this.state = state;
    this.largeColumns = largeColumns;
  }

  @Override
  public void changeWorkingSolution(ScoreDirector<Assignment> director) {
    if (state.hint != null) {
      follow(state.hint);
      if (state.gap() < NEAR) {
        state.show(director, state.settled.x());
        return;
      }
    }
    if (divisible() == null) {
      return;
    }
    double[] whole = new LotRounding(state.network).nearest(divisible.x());
    state.report("whole-lots");
    if (state.settings.localSearch()) {
      // Local search makes the lots whole first, following the divisible amounts.
      state.show(director, whole);
      state.space.track(divisible);
    } else {
      fit(whole);
      state.show(director, state.settled == null ? whole : state.settled.x());
    }
  }

  /** Settles the decisions of a plan of a like question, as far as they can be kept. */
  void follow(double[] decisions) {
    state.settlement.lp().breaches(true, breachPrices());
    double[] whole = new LotRounding(state.network).nearest(decisions);
    WholePlan plan = feed(state.settlement.settle(whole), true);
    if (plan != null) {
      state.addCut(plan);
      state.keep(plan, "like-plan");
    }
    state.settlement.free();
  }

  /**
   * Lines made whole by slope scaling with divisible lots, which {@link #fit} then goes by:
   * settled, but in large networks; null when that fails.
   */
  WholePlan divisible() {
    divisible = large() ? linesApart() : settledLines();
    return divisible;
  }

  private WholePlan linesApart() {
    state.settlement.lp().breaches(true, breachPrices());
    WholePlan apart = new PeriodsApart(state).lines(rounds(SLOPE_ROUNDS), this::hurried);
    state.report("slope-scaling");
    return apart;
  }

  private WholePlan settledLines() {
    Settlement settlement = state.settlement;
    double[] lines = spread(state.relaxed.x(), SLOPE_ROUNDS);
    settlement.lp().breaches(true, breachPrices());
    settlement.fixLines(lines);
    WholePlan plan = feed(settlement.settle(), false);
    if (plan != null) {
      state.addCut(plan);
    }
    return plan;
  }

  /** Fits the lines to whole lots: spreads fixed costs again with the lots fixed, and settles. */
  void fit(double[] proposed) {
    Settlement settlement = state.settlement;
    boolean allowed = state.limitsHold(proposed);
    state.trace("whole lots obey the assignment limits: %s", allowed);
    double[] lots = allowed ? proposed : new LotRounding(state.network).nearest(proposed);
    double[] lines = large() ? divisible.x() : fittingLines(lots);
    if (lines == null) {
      state.offer(lots, "first-plan");
      return;
    }
    double[] whole = lines.clone();
    for (int j = 0; j < whole.length; j++) {
      if (state.network.columnKind[j] == ColumnKind.LOTS) {
        whole[j] = lots[j];
      }
    }
    WholePlan plan = feed(settlement.settle(whole), true);
    if (plan != null) {
      state.addCut(plan);
      boolean kept = state.keep(plan, "first-plan");
      state.trace("first plan kept: %s", kept);
    }
  }

  /**
   * Decides a second time, period by period and exactly: of a large network the lots alone, of a
   * small one everything. Dearer than local search, and closer. Kept when it is better.
   */
  void placeByPeriods() {
    if (divisible == null || small() && (state.network.periods < FEW_PERIODS || near())) {
      return;
    }
    if (large() && !settleDivisible()) {
      return;
    }
    double[] whole =
        small() ? new PeriodByPeriod(state).run() : new RelaxAndFix(state).run(divisible.x());
    WholePlan plan = whole == null ? null : feed(state.settlement.settle(whole), true);
    if (plan != null) {
      state.addCut(plan);
      boolean kept = state.keep(plan, "relax-and-fix");
      state.trace("lots placed by periods: %.1f, kept: %s", plan.value(), kept);
    }
  }

  /** Settles divisible lots for the lines as they run now; false when that fails. */
  private boolean settleDivisible() {
    if (state.settled == null) {
      return false;
    }
    state.settlement.fixLines(state.settled.x());
    state.settlement.freeLots();
    WholePlan plan = state.settlement.settle();
    if (plan != null) {
      state.trace("lots divisible again: %.1f", plan.value());
      state.addCut(plan);
      divisible = plan;
    }
    return plan != null;
  }

  /** Lines made whole again by slope scaling with the lots fixed; null when that fails. */
  private double[] fittingLines(double[] lots) {
    state.settlement.fixLots(lots);
    WholePlan relaxed = state.settlement.settle();
    return relaxed == null ? null : spread(relaxed.lp().x(), FIT_ROUNDS);
  }

  /** True for a network so small that every decision of some periods can be made at once. */
  boolean small() {
    return state.network.columns <= SMALL_COLUMNS;
  }

  private boolean near() {
    return state.gap() < NEAR_BOUND;
  }

  private double[] spread(double[] start, int rounds) {
    double[] lines =
        new SlopeScaling(state.network, state.settlement.lp())
            .run(start, rounds(rounds), this::hurried);
    state.report("slope-scaling");
    return lines;
  }

  private int rounds(int wanted) {
    return state.settings.slopeScaling() ? wanted : 0;
  }

  private boolean hurried() {
    return state.cancelled() || state.secondsLeft() < 3;
  }

  /** True where a settlement of everything takes so long that the first plan does with one. */
  private boolean large() {
    return state.network.columns > largeColumns;
  }

  /** Switches off what runs below its least use and settles again, until nothing starves. */
  WholePlan feed(WholePlan start, boolean lotsFixed) {
    WholePlan plan = start;
    Shedding shedding = new Shedding(state.network);
    int rounds = lotsFixed ? SHED_ROUNDS : FEED_ROUNDS;
    for (int round = 0; plan != null && round < rounds; round++) {
      state.trace("feed %d value %.1f breach %.4f", round, plan.value(), plan.lp().breach());
      state.traceBreaches(plan);
      if (plan.lp().feasible() || state.cancelled()) {
        break;
      }
      double[] x = plan.x();
      double[] before = x.clone();
      state.settlement.modes().raiseOverrun(x);
      state.settlement.modes().dropStarved(x, 1 - 0.5 * Math.pow(0.5, round));
      if (lotsFixed) {
        if (round >= SHED_FROM) {
          shedding.shed(plan, x);
        }
        if (round > SHED_FROM && java.util.Arrays.equals(before, x)) {
          break;
        }
        plan = state.settlement.settle(x);
      } else {
        state.settlement.fixLines(x);
        plan = state.settlement.settle();
      }
    }
    return plan;
  }

  /**
   * Prices of breaches: three times the highest worth of any row of the kind, so steep that nothing
   * is worth a breach, yet no steeper, for the arithmetic.
   */
  double[] breachPrices() {
    Network network = state.network;
    Map<RowKind, Double> most = new EnumMap<>(RowKind.class);
    double fixedCost = 1;
    for (int j = 0; j < network.columns; j++) {
      boolean fixed =
          network.columnKind[j] == ColumnKind.MODE || network.columnKind[j] == ColumnKind.CAMPAIGN;
      if (fixed) {
        fixedCost = Math.max(fixedCost, -network.objective[j]);
      }
    }
    for (int i = 0; i < network.rows; i++) {
      double[] linked =
          state.linking.price() == null ? state.relaxed.dual() : state.linking.price();
      double worth = Math.max(Math.abs(state.relaxed.dual()[i]), Math.abs(linked[i]));
      boolean line =
          network.rowKind[i] == RowKind.LINE_HOURS || network.rowKind[i] == RowKind.LINE_LEAST;
      RowKind group = kindOf(network.rowKind[i]);
      most.merge(group, line ? Math.max(worth, fixedCost) : Math.max(worth, 1), Math::max);
    }
    double[] prices = new double[network.rows];
    for (int i = 0; i < network.rows; i++) {
      prices[i] = 3 * most.get(kindOf(network.rowKind[i]));
    }
    return prices;
  }

  /** Kinds that are alike share a price. */
  private static RowKind kindOf(RowKind kind) {
    return switch (kind) {
      case LINE_LEAST -> RowKind.LINE_HOURS;
      case RECEIVING_SLOTS, CONTRACTED_LOTS -> RowKind.LOTS;
      case CONTRACT, CLOSING -> RowKind.BALANCE;
      default -> kind;
    };
  }
}
