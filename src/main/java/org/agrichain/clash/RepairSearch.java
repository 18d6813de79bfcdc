package org.agrichain.clash;

import static java.util.Arrays.asList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.agrichain.clash.ClashSearch.Found;
import org.agrichain.clash.Elastic.State;
import org.agrichain.pricing.Programme.Answer;
import org.agrichain.pricing.Programme.Status;

/**
 * For every member of every set the least change of it that makes the whole feasible: alone, else
 * with changes of members of the other sets, else with changes of anything outside its own set.
 * What is found is rounded, tried on the whole, and where it does not do yet carried a little on.
 */
final class RepairSearch {
  /** How much further than needed a change is tried, as a share of it. */
  private static final double[] FURTHER = {0, 1e-5, 1e-4, 1e-3, 0.01, 0.05, 0.2};

  /** Members of a kind in one set for which repairs are looked for. */
  private static final int MOST_ALIKE = 4;

  private final ClashModel model;
  private final Elastic divisible;
  private final Elastic whole;
  private final Edits edits;
  private final Trial trial;
  private final Crooked crooked;
  private final List<String> without = new ArrayList<>();
  private int left;

  /**
   * Prepares a search.
   *
   * @param whole null when whole decisions shall not be looked at
   */
  RepairSearch(ClashModel model, Elastic divisible, Elastic whole, Edits edits, Trial trial) {
    this.model = model;
    this.divisible = divisible;
    this.whole = whole;
    this.edits = edits;
    this.trial = trial;
    crooked = new Crooked(model.network.dataset);
  }

  /** Members for which nothing was found. */
  List<String> without() {
    return without;
  }

  /** Number of members that were left out because there are many alike. */
  int left() {
    return left;
  }

  /** Repairs of all sets, the one that leaves most value first; equal ones once. */
  List<Repair> all(List<Found> sets) {
    Map<Set<Edit>, Repair> found = new LinkedHashMap<>();
    for (int k = 0; k < sets.size(); k++) {
      Map<Kind, Integer> alike = new EnumMap<>(Kind.class);
      for (int m = 0; m < sets.get(k).inputs().size(); m++) {
        if (alike.merge(sets.get(k).inputs().get(m).kind, 1, Integer::sum) > MOST_ALIKE) {
          left++;
          continue;
        }
        Repair repair = of(sets, k, m);
        if (repair == null) {
          without.add(k + 1 + "." + m);
        } else {
          found.putIfAbsent(new HashSet<>(repair.edits()), repair);
        }
      }
    }
    double best = found.values().stream().mapToDouble(Repair::valueYuan).max().orElse(0);
    return found.values().stream()
        .sorted(Comparator.comparing(Repair::valueYuan).reversed())
        .map(
            each ->
                new Repair(
                    each.clash(),
                    each.member(),
                    each.edits(),
                    each.tried(),
                    each.valueYuan(),
                    best - each.valueYuan()))
        .toList();
  }

  private Repair of(List<Found> sets, int k, int m) {
    Found own = sets.get(k);
    Input member = own.inputs().get(m);
    if (member.isGiven()) {
      return null;
    }
    Set<Input> others = new HashSet<>();
    sets.stream().filter(set -> set != own).forEach(set -> others.addAll(set.inputs()));
    List<Predicate<Input>> mayChange =
        List.of(
            input -> false,
            others::contains,
            // Rows of rules are left out only where nothing else helps.
            input -> !own.inputs().contains(input) && input.kind != Kind.RULE,
            input -> !own.inputs().contains(input));
    for (Predicate<Input> beside : mayChange) {
      List<Edit> tried = repair(member, beside);
      if (tried != null) {
        Trial.Outcome outcome = trial.of(tried);
        return new Repair(k + 1, m, tried, outcome.how(), outcome.valueYuan(), 0);
      }
    }
    return null;
  }

  /**
   * The least changes that were tried with success; null when there are none. The exact solver
   * knows the least; where it is slow, those of divisible decisions are tried before.
   */
  private List<Edit> repair(Input member, Predicate<Input> beside) {
    boolean large = model.network.columns > Trial.LARGE;
    Map<Input, Double> last = null;
    for (Elastic elastic : large ? asList(divisible, whole) : asList(whole, divisible)) {
      Answer answer = elastic == null ? null : solve(elastic, member, beside);
      if (answer == null || answer.status() == Status.UNKNOWN) {
        continue;
      }
      if (answer.status() == Status.NONE) {
        return null;
      }
      Map<Input, Double> changes = changes(elastic, member, answer);
      if (answer.status() == Status.SOME && !large) {
        // Not the least change but some: divisible decisions give a better one, if it will do.
        last = changes;
        continue;
      }
      List<Edit> tried = tried(member, changes);
      if (tried != null || elastic == whole) {
        return tried;
      }
    }
    return last == null ? null : tried(member, last);
  }

  private Answer solve(Elastic elastic, Input member, Predicate<Input> beside) {
    for (Input input : model.inputs) {
      boolean changes = beside.test(input) && input.canFollow();
      elastic.set(input, changes ? State.PRICED : State.HELD);
    }
    boolean priced = member.isPlain() || member.kind.isSwitch();
    elastic.set(member, priced ? State.PRICED : State.DROPPED);
    return elastic.solve();
  }

  private Map<Input, Double> changes(Elastic elastic, Input member, Answer answer) {
    Map<Input, Double> changes = new LinkedHashMap<>();
    changes.put(member, elastic.change(member, answer.x()));
    for (Input input : model.inputs) {
      if (input != member && elastic.givesWay(input, answer.x())) {
        boolean crooked = input.kind.isCrooked();
        double to = crooked ? input.needed(answer.x()) - input.now : 0;
        changes.put(input, crooked ? to : elastic.change(input, answer.x()));
      }
    }
    return changes;
  }

  /** The changes as edits that were tried with success; null when they do not help. */
  private List<Edit> tried(Input member, Map<Input, Double> changes) {
    if (member.kind.isCrooked()) {
      List<Edit> others = edits(changes, member, 0);
      return crooked.least(
          member,
          figure -> {
            List<Edit> all = new ArrayList<>(edits.of(member, figure));
            all.addAll(others);
            return trial.of(all) == null ? null : all;
          });
    }
    if (member.isPlain() && changes.values().stream().allMatch(change -> change == 0)) {
      return null;
    }
    for (double further : FURTHER) {
      List<Edit> all = edits(changes, null, further);
      if (trial.of(all) != null) {
        return all;
      }
    }
    return null;
  }

  private List<Edit> edits(Map<Input, Double> changes, Input without, double further) {
    List<Edit> all = new ArrayList<>();
    changes.forEach(
        (input, change) -> {
          if (input != without) {
            all.addAll(edits.of(input, Rounded.beyond(input, input.now + change * (1 + further))));
          }
        });
    return all;
  }
}
