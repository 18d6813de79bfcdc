package org.agrichain.clash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.agrichain.clash.Elastic.State;
import org.agrichain.pricing.Programme.Answer;
import org.agrichain.pricing.Programme.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds irreducible sets one after another: what must give way in the cheapest relaxation is held
 * until nothing can give way any more, then every input is tried for whether the clash stays
 * without it. Sets that were found are dropped and the search goes on, so that all sets are
 * disjoint.
 */
final class ClashSearch {
  private static final int MOST_SETS = 50;
  private static final Logger LOG = LoggerFactory.getLogger(ClashSearch.class);

  /**
   * A set of inputs that cannot hold together.
   *
   * @param inputs inputs
   * @param whole true when it clashes only because lots, modes and campaigns are whole
   * @param irreducible true when it was proven that no input of it can be left out
   */
  record Found(List<Input> inputs, boolean whole, boolean irreducible) {}

  private final ClashModel model;
  private final Elastic divisible;
  private final Elastic whole;
  private final long patienceNanos;
  private boolean unknown;

  /**
   * Prepares a search.
   *
   * @param whole null when whole decisions shall not be looked at
   * @param patienceSeconds most seconds spent on leaving members of one set out
   */
  ClashSearch(ClashModel model, Elastic divisible, Elastic whole, double patienceSeconds) {
    patienceNanos = Math.round(patienceSeconds * 1e9);
    this.model = model;
    this.divisible = divisible;
    this.whole = whole;
  }

  /** True when the effort was too small to know whether there is a further set. */
  boolean unknown() {
    return unknown;
  }

  List<Found> all() {
    List<Found> sets = new ArrayList<>();
    Set<Input> dropped = new HashSet<>();
    while (sets.size() < MOST_SETS) {
      Found next = next(dropped);
      if (next == null || next.inputs().isEmpty()) {
        break;
      }
      sets.add(next);
      dropped.addAll(next.inputs());
    }
    return sets;
  }

  private Found next(Set<Input> dropped) {
    Set<Input> enforced = enforced(divisible, dropped);
    boolean onlyWhole = enforced == null && !unknown;
    if (onlyWhole && whole != null && !holds(whole, dropped)) {
      enforced = enforced(whole, dropped);
    }
    if (enforced == null) {
      return null;
    }
    List<Input> left = new ArrayList<>(enforced);
    // Where a clash needs no rule, none is part of it.
    left.sort(Comparator.comparing(input -> input.kind != Kind.RULE));
    boolean proven = true;
    if (!onlyWhole) {
      proven = reduce(divisible, left);
    }
    if (whole != null) {
      proven = reduce(whole, left);
    }
    boolean divides = onlyWhole || !clashes(divisible, left);
    if (divides && (whole == null || !clashes(whole, left))) {
      LOG.debug("{} of {} do not clash alone", left.size(), enforced.size());
      // Arithmetic near the edge: what seemed to clash among all does not clash alone.
      unknown = true;
      return null;
    }
    return new Found(List.copyOf(left), divides, proven);
  }

  private boolean clashes(Elastic elastic, List<Input> inputs) {
    hold(elastic, inputs);
    return elastic.solve().status() == Status.NONE;
  }

  /** True when all but the dropped inputs are known to hold together: sooner said than priced. */
  private boolean holds(Elastic elastic, Set<Input> dropped) {
    for (Input input : model.inputs) {
      elastic.set(input, dropped.contains(input) ? State.DROPPED : State.HELD);
    }
    return elastic.solve().x() != null;
  }

  private static void hold(Elastic elastic, List<Input> inputs) {
    elastic.all(State.DROPPED);
    inputs.forEach(input -> elastic.set(input, State.HELD));
  }

  /** The point nearest to an input beside the others of its set; null when none was found. */
  double[] beside(List<Input> set, Input input) {
    for (Elastic elastic : whole == null ? List.of(divisible) : List.of(whole, divisible)) {
      hold(elastic, set);
      elastic.set(input, State.PRICED);
      Answer answer = elastic.solve();
      if (answer.status() == Status.BEST) {
        return answer.x();
      }
    }
    return null;
  }

  /** What a plain input is at a point. */
  double figure(Input input, double[] x) {
    return input.now + divisible.change(input, x);
  }

  /**
   * Inputs that hold a clash among them; null when there is none or it is not known. What costs
   * most to break is held first, and what else gave way then is put aside for as long as there is a
   * clash without it: clashes that have nothing to do with each other are not found as one.
   */
  private Set<Input> enforced(Elastic elastic, Set<Input> dropped) {
    Set<Input> held = new LinkedHashSet<>();
    Set<Input> aside = new LinkedHashSet<>();
    for (Input input : model.inputs) {
      elastic.set(input, dropped.contains(input) ? State.DROPPED : State.PRICED);
    }
    while (true) {
      Answer answer = elastic.solve();
      LOG.debug("{} at {}: {} held", answer.status(), answer.value(), held.size());
      if (answer.status() == Status.NONE) {
        return held;
      }
      if (answer.status() == Status.UNKNOWN) {
        unknown = true;
        return null;
      }
      List<Input> giving =
          model.inputs.stream().filter(input -> elastic.cost(input, answer.x()) > 0).toList();
      if (giving.isEmpty() && aside.isEmpty()) {
        return null;
      }
      if (giving.isEmpty()) {
        aside.forEach(input -> elastic.set(input, State.PRICED));
        aside.clear();
      } else if (held.isEmpty()) {
        Input first =
            Collections.max(
                giving, Comparator.comparingDouble(input -> elastic.cost(input, answer.x())));
        aside.addAll(giving);
        aside.remove(first);
        aside.forEach(input -> elastic.set(input, State.DROPPED));
        elastic.set(first, State.HELD);
        held.add(first);
      } else {
        giving.forEach(input -> elastic.set(input, State.HELD));
        held.addAll(giving);
      }
    }
  }

  /** Leaves out one input after another while the clash stays; true when all of it is proven. */
  private boolean reduce(Elastic elastic, List<Input> inputs) {
    hold(elastic, inputs);
    boolean proven = true;
    long end = System.nanoTime() + patienceNanos;
    for (Input input : List.copyOf(inputs)) {
      if (System.nanoTime() > end) {
        return false;
      }
      elastic.set(input, State.DROPPED);
      Status status = elastic.solve().status();
      if (status == Status.NONE) {
        inputs.remove(input);
      } else {
        elastic.set(input, State.HELD);
        proven &= status != Status.UNKNOWN;
      }
    }
    return proven;
  }
}
