package org.agrichain.assignment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.network.RowKind;
import org.agrichain.pricing.LinkingRows;
import org.agrichain.pricing.LpResult;
import org.agrichain.pricing.RootBound;
import org.agrichain.pricing.Settlement;
import org.agrichain.pricing.WholePlan;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the phases of one search share: the settled plan, the bound, the cuts, and when to stop. */
final class SearchState {
  private static final Logger LOG = LoggerFactory.getLogger(SearchState.class);

  /** Relative gap at which a plan is proven best; leaves room for rounding to whole quanta. */
  private static final double PROVEN = 0.9e-6;

  /** Factor by which breaches become dearer, and how often. */
  private static final double RAISE = 5;

  private static final int MOST_RAISES = 6;

  /** Relative difference below which two values are the same. */
  static final double SAME = 1e-9;

  final Network network;
  final SearchSettings settings;
  final SearchListener listener;
  final SearchSpace space;
  final Settlement settlement;
  final Map<String, Double> parts = new TreeMap<>();
  LpResult relaxed;

  /** Rows that every whole plan obeys, for exact solves. */
  LinkingRows linking = LinkingRows.NONE;

  /** Whole decisions of a plan of a like question, null when there is none. */
  double[] hint;

  /** Best feasible plan, null as long as there is none. */
  WholePlan best;

  /** Plan that search starts from: the best by value less the price of its breaches. */
  WholePlan settled;

  double bound = Double.POSITIVE_INFINITY;
  int steps;

  /** Seconds of the time left that are kept for the bound, where it has no thread of its own. */
  double keptForBound;

  String stoppedBecause = "exhausted";
  private int raised;
  private volatile boolean cancelled;
  private volatile double rootBound = Double.POSITIVE_INFINITY;

  /** Whether the other thread is at work on the bound. */
  volatile boolean bounding;

  SearchState(
      Network network, SearchSettings settings, SearchListener listener, Settlement settlement) {
    this.network = network;
    this.settings = settings;
    this.listener = listener;
    this.settlement = settlement;
    space = new SearchSpace(network);
  }

  void cancel() {
    cancelled = true;
  }

  boolean cancelled() {
    return cancelled;
  }

  /** Seconds left, infinite when steps limit the search. */
  double secondsLeft() {
    return settings.deadlineNanos() == null
        ? Double.POSITIVE_INFINITY
        : (settings.deadlineNanos() - settings.clock().getAsLong()) / 1e9 - keptForBound;
  }

  /** True when there is no reason to go on; says why. */
  boolean done() {
    readBound();
    double gap = gap();
    if (gap <= PROVEN) {
      stoppedBecause = "optimal";
    } else if (settings.gap() > 1.5e-6 && gap <= settings.gap()) {
      stoppedBecause = "gap";
    } else if (cancelled) {
      stoppedBecause = "cancelled";
    } else if (secondsLeft() <= 0.2) {
      stoppedBecause = "seconds";
    } else if (settings.steps() != null && steps >= settings.steps()) {
      stoppedBecause = "steps";
    } else {
      return false;
    }
    return true;
  }

  double gap() {
    return best == null || Double.isInfinite(bound)
        ? Double.POSITIVE_INFINITY
        : (bound - best.value()) / Math.max(1e-9, Math.abs(bound));
  }

  /** Takes a bound found elsewhere. */
  void offerBound(double found) {
    trace("bound %.1f with %.1f s left", found, secondsLeft());
    rootBound = Math.min(rootBound, found);
  }

  /**
   * True when there is a thread for a second part. With steps the answer may not depend on how far
   * the bound is, so that runs repeat.
   */
  boolean coreFree() {
    return settings.threads() > 1 && (settings.steps() != null || !bounding);
  }

  void readBound() {
    // With steps the other thread's bound is only read at the very end, so that runs repeat.
    if (settings.steps() == null && rootBound < bound) {
      bound = rootBound;
      report("bound");
    }
  }

  /** Waits for the other thread and takes its bound. */
  void finishBound(Thread thread, RootBound root) throws InterruptedException {
    if (thread == null) {
      bound = Math.min(bound, rootBound);
      return;
    }
    if (settings.steps() == null || cancelled) {
      root.stop();
    }
    thread.join();
    bound = Math.min(bound, rootBound);
  }

  void report(String phase) {
    listener.progress(
        phase, best == null ? null : best.value(), Double.isInfinite(bound) ? null : bound, steps);
  }

  /** Adds the cut of a settlement: of the whole decisions it was made for. */
  void addCut(WholePlan plan) {
    space.cuts.add(plan.lp());
    space.version++;
  }

  /** Settles whole decisions, adds their cut, and keeps them when they are the best so far. */
  boolean offer(double[] whole, String part) {
    WholePlan plan = settlement.settle(whole);
    return plan != null && take(plan, part);
  }

  private boolean take(WholePlan plan, String part) {
    trace(
        "settled %s %.1f breach %.5f limits %s",
        part, plan.value(), plan.lp().breach(), limitsHold(plan.x()));
    traceBreaches(plan);
    addCut(plan);
    return keep(plan, part);
  }

  /**
   * Settles what an exact neighbourhood found. From a plan without breaches it needs none, yet a
   * breach may pay however dear it is: so none is allowed at first, and where rounding then leaves
   * no plan, prices of breaches are raised.
   */
  boolean offerExact(double[] whole, String part) {
    WholePlan plan =
        settled.lp().feasible() ? settlement.settleWithoutBreach(whole) : settlement.settle(whole);
    if (plan == null) {
      plan = settlement.settle(whole);
    }
    while (settled.lp().feasible()
        && plan != null
        && !plan.lp().feasible()
        && raiseBreachPrices(plan)) {
      plan = settlement.settle(whole);
    }
    return plan != null && take(plan, part);
  }

  /** Settles whole decisions that are said to need no breach; keeps them when that is so. */
  boolean offerWithoutBreach(double[] whole, String part) {
    WholePlan plan = settlement.settleWithoutBreach(whole);
    return plan != null && take(plan, part);
  }

  /**
   * Makes breaches dearer where the settled plan has some, and settles it again: prices taken from
   * divisible decisions can be too low to be worth a detour of whole ones.
   *
   * @return false when they are dear enough already
   */
  boolean raiseBreachPrices() {
    if (!raiseBreachPrices(settled)) {
      return false;
    }
    WholePlan again = settlement.settle(settled.x());
    if (again != null) {
      settled = again;
      addCut(again);
      // Dear enough, it may need no breach any more: then it is the first plan.
      keep(again, "first-plan");
    }
    return again != null;
  }

  private boolean raiseBreachPrices(WholePlan plan) {
    if (raised >= MOST_RAISES || plan.breached().isEmpty()) {
      return false;
    }
    raised++;
    Set<RowKind> kinds = EnumSet.noneOf(RowKind.class);
    plan.breached().keySet().forEach(row -> kinds.add(network.rowKind[row]));
    trace("breaches of %s become dearer", kinds);
    double[] prices = settlement.lp().breachPrice().clone();
    for (int i = 0; i < prices.length; i++) {
      prices[i] *= kinds.contains(network.rowKind[i]) ? RAISE : 1;
    }
    settlement.lp().breaches(true, prices);
    return true;
  }

  /** Tells which rows a plan breaches, dearest first, for those who look into a search. */
  void traceBreaches(WholePlan plan) {
    if (LOG.isDebugEnabled()) {
      plan.breached().entrySet().stream()
          .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
          .limit(5)
          .forEach(
              e ->
                  trace(
                      "breach of %s row %d (subject %d, period %d) costs %.1f",
                      network.rowKind[e.getKey()],
                      e.getKey(),
                      network.rowSubject[e.getKey()],
                      network.rowPeriod[e.getKey()],
                      e.getValue()));
    }
  }

  void trace(String text, Object... values) {
    if (LOG.isDebugEnabled()) {
      LOG.debug(String.format(Locale.ROOT, text, values));
    }
  }

  /** Keeps a plan as the settled one when it is better, and as the best when it is feasible too. */
  boolean keep(WholePlan plan, String part) {
    // Once there is a feasible plan, a dearer one with breaches is no progress.
    boolean progress = settled == null || better(plan.value(), settled.value());
    boolean firstFeasible = best == null && plan.lp().feasible();
    boolean worse = best != null && !plan.lp().feasible();
    if (!limitsHold(plan.x()) || worse || !progress && !firstFeasible) {
      return false;
    }
    settled = plan;
    boolean found = plan.lp().feasible() && (best == null || better(plan.value(), best.value()));
    if (found) {
      parts.merge(part, best == null ? 0 : plan.value() - best.value(), Double::sum);
      best = plan;
      report(part);
    }
    return true;
  }

  private static boolean better(double value, double than) {
    return value > than + SAME * Math.max(1, Math.abs(than));
  }

  /** True when the lots obey the limits that the flows do not know. */
  boolean limitsHold(double[] x) {
    int[][] columns = network.whole.lotColumns();
    for (int s = 0; s < columns.length; s++) {
      Map<Integer, Double> byPlant = new HashMap<>();
      for (int k = 0; k < columns[s].length; k++) {
        if (x[columns[s][k]] > 0.5) {
          byPlant.merge(network.whole.lotPlant()[s][k], x[columns[s][k]], Double::sum);
        }
      }
      int least = network.whole.leastLots()[s];
      if (byPlant.size() > network.whole.maxPlants()[s]
          || byPlant.values().stream().anyMatch(lots -> lots < least - 0.5)) {
        return false;
      }
    }
    return true;
  }

  /** Puts whole decisions into the working solution as the settled plan of a new epoch. */
  void show(ScoreDirector<Assignment> director, double[] x) {
    new WorkingSolution(network, director).take(x);
    space.epoch++;
    space.version++;
  }

  /** A typical difference between two places of a lot, in yuan. */
  long typicalYuan() {
    double[] reduced =
        java.util.stream.IntStream.range(0, network.columns)
            .filter(j -> network.columnKind[j] == ColumnKind.LOTS)
            .mapToDouble(
                j ->
                    Math.abs(
                        org.agrichain.pricing.SafeBound.reducedPrice(network, relaxed.dual(), j)))
            .filter(price -> price > 1e-9)
            .toArray();
    Arrays.sort(reduced);
    return reduced.length == 0 ? 1 : Math.max(1, Math.round(reduced[reduced.length / 4] * 1000));
  }
}
