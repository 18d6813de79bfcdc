package org.agrichain.clash;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.clash.Input.Hold;
import org.agrichain.clash.Input.Way;
import org.agrichain.pricing.Effort;
import org.agrichain.pricing.Programme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The model in a solver: each input holds, may give way at a price, or is dropped altogether. One
 * object answers one question after another and keeps what it can between them.
 */
final class Elastic implements AutoCloseable {
  /** What becomes of an input. */
  enum State {
    /** Its limits hold. */
    HELD,
    /** Its limits may give way at a price. */
    PRICED,
    /** It has no limits. */
    DROPPED
  }

  /** Slack of an input below which it does not give way. */
  static final double NOTHING = 1e-6;

  private static final Logger LOG = LoggerFactory.getLogger(Elastic.class);

  private final ClashModel model;
  private final Programme programme;
  private final Effort effort;
  private final State[] states;
  private final List<Map<Way, Integer>> slacks = new java.util.ArrayList<>();
  private final List<int[]> own = new java.util.ArrayList<>();
  private final boolean[] noLower;
  private final boolean[] noUpper;

  /**
   * Loads a model.
   *
   * @param whole false when lots, modes and campaigns are divisible
   */
  Elastic(ClashModel model, boolean whole, Effort effort) {
    this.model = model;
    this.effort = effort;
    programme = new Programme(whole);
    for (ClashModel.Column column : model.columns) {
      programme.column(column.least(), column.most(), column.whole());
    }
    for (int i = 0; i < model.lower.size(); i++) {
      programme.row(model.lower.get(i), model.upper.get(i));
    }
    noLower = new boolean[model.lower.size()];
    noUpper = new boolean[model.lower.size()];
    Map<Long, Double> sums = new TreeMap<>();
    for (ClashModel.Entry entry : model.entries) {
      sums.merge((long) entry.row() << 32 | entry.column(), entry.value(), Double::sum);
    }
    sums.forEach((at, value) -> programme.put((int) (at >> 32), (int) (at & 0xffffffffL), value));
    model.inputs.forEach(this::slack);
    states = new State[model.inputs.size()];
    Arrays.fill(states, State.HELD);
  }

  /** Slack columns of an input: one for each way of a plain figure, else one for each limit. */
  private void slack(Input input) {
    Map<Way, Integer> ways = new EnumMap<>(Way.class);
    int[] each = new int[input.isPlain() ? 0 : input.holds.size()];
    for (int h = 0; h < input.holds.size(); h++) {
      Hold hold = input.holds.get(h);
      int column;
      double step;
      if (input.isPlain()) {
        column =
            ways.computeIfAbsent(hold.way(), way -> programme.column(0, 0, input.kind.isCount()));
        step = hold.step() * input.scale();
      } else {
        column = programme.column(0, 0, false);
        each[h] = column;
        step = 1;
      }
      programme.put(hold.row(), column, hold.upper() ? -step : step);
    }
    slacks.add(ways);
    own.add(each);
  }

  /** Puts every input into a state. */
  void all(State state) {
    model.inputs.forEach(input -> set(input, state));
  }

  /** Puts an input into a state. */
  void set(Input input, State state) {
    if (states[input.number] == state) {
      return;
    }
    states[input.number] = state;
    boolean dropped = state == State.DROPPED;
    for (Hold hold : input.holds) {
      int i = hold.row();
      (hold.upper() ? noUpper : noLower)[i] = dropped;
      programme.limits(
          i,
          noLower[i] ? Double.NEGATIVE_INFINITY : model.lower.get(i),
          noUpper[i] ? Double.POSITIVE_INFINITY : model.upper.get(i));
    }
    boolean priced = state == State.PRICED;
    slacks
        .get(input.number)
        .forEach(
            (way, column) -> {
              programme.bounds(column, 0, priced ? input.most(way) : 0);
              programme.cost(column, priced ? input.weight() : 0);
            });
    for (int column : own.get(input.number)) {
      programme.bounds(column, 0, priced ? Double.POSITIVE_INFINITY : 0);
      programme.cost(column, priced ? 1 : 0);
    }
  }

  /** The cheapest point as things stand. */
  Programme.Answer solve() {
    long start = System.nanoTime();
    Programme.Answer answer = programme.cheapest(effort);
    LOG.debug("{} in {} ms", answer.status(), (System.nanoTime() - start) / 1_000_000);
    return answer;
  }

  /** How much of a plain input gives way in an answer, in units of the figure, with its sign. */
  double change(Input input, double[] x) {
    double sum = 0;
    for (Map.Entry<Way, Integer> slack : slacks.get(input.number).entrySet()) {
      double units = x[slack.getValue()] * input.scale();
      if (x[slack.getValue()] > NOTHING) {
        sum += slack.getKey() == Way.MORE ? units : -units;
      }
    }
    // Divisible slack of a count is a whole one at least.
    return input.kind.isCount() ? Math.signum(sum) * Math.ceil(Math.abs(sum) - NOTHING) : sum;
  }

  /** What the giving way of an input costs in an answer; 0 when it does not. */
  double cost(Input input, double[] x) {
    double sum = 0;
    for (int column : slacks.get(input.number).values()) {
      sum += x[column] > NOTHING ? x[column] * input.weight() : 0;
    }
    for (int column : own.get(input.number)) {
      sum += x[column] > NOTHING ? x[column] : 0;
    }
    return states[input.number] == State.PRICED ? sum : 0;
  }

  /** True when an input gives way in an answer. */
  boolean givesWay(Input input, double[] x) {
    boolean some = change(input, x) != 0;
    for (int column : own.get(input.number)) {
      some |= x[column] > NOTHING;
    }
    return some;
  }

  long solves() {
    return programme.solves();
  }

  @Override
  public void close() {
    programme.close();
  }
}
