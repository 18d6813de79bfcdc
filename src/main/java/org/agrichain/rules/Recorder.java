package org.agrichain.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.agrichain.domain.Account;
import org.agrichain.rules.facts.Candidate;
import org.agrichain.rules.facts.Findings;
import org.agrichain.rules.facts.Grading;
import org.agrichain.rules.facts.Journey;
import org.agrichain.rules.facts.Operation;
import org.agrichain.rules.facts.Sale;
import org.agrichain.rules.facts.Store;

/** Writes down the findings of one run, with the rule that is firing. */
final class Recorder implements Findings {
  /** No rule has that many matches on a machine that can plan the dataset: it loops. */
  static final int MOST_FIRINGS = 2_000_000;

  private final int lastPeriod;
  private final boolean lifts;
  private final Consumer<Object> session;
  private final Map<Candidate, Case> cases = new LinkedHashMap<>();
  private final Map<Object, String> derived = new HashMap<>();
  private final Set<Candidate> known = new HashSet<>();
  private final SortedMap<String, Integer> firings = new TreeMap<>();
  private final Map<String, String> tables = new HashMap<>();
  private String rule = "";

  /**
   * Starts with nothing found.
   *
   * @param lastPeriod last period of the plan
   * @param rules every rule, to be counted
   * @param lifts true when bans, but for those of grades, are written down and forbid nothing
   * @param session takes new facts
   */
  Recorder(int lastPeriod, List<RuleInfo> rules, boolean lifts, Consumer<Object> session) {
    this.lastPeriod = lastPeriod;
    this.lifts = lifts;
    this.session = session;
    for (RuleInfo info : rules) {
      firings.put(info.name(), 0);
      if (info.isRow()) {
        tables.put(info.name(), info.place());
      }
    }
  }

  /** Says which rule is about to speak. */
  void firing(String name) {
    rule = name;
    if (firings.merge(name, 1, Integer::sum) > MOST_FIRINGS) {
      throw new RuleLoop(name, MOST_FIRINGS);
    }
  }

  @Override
  public void derive(Object fact) {
    if (derived.putIfAbsent(fact, rule) == null) {
      session.accept(fact);
    }
  }

  @Override
  public void propose(Candidate candidate, String fact) {
    propose(candidate, 1, lastPeriod, fact);
  }

  @Override
  public void propose(Candidate candidate, int fromPeriod, int toPeriod, String fact) {
    of(candidate).propose(fromPeriod, Math.min(toPeriod, lastPeriod), rule, fact);
    if (known.add(candidate)) {
      session.accept(candidate);
    }
  }

  @Override
  public void forbid(Candidate candidate, String fact) {
    of(candidate).forbid(1, lastPeriod, rule, fact);
  }

  @Override
  public void forbid(Candidate candidate, int fromPeriod, int toPeriod, String fact) {
    int to = Math.min(toPeriod, lastPeriod);
    if (fromPeriod <= to) {
      of(candidate).forbid(Math.max(1, fromPeriod), to, rule, fact);
    }
  }

  @Override
  public void cost(Candidate candidate, Account account, double yuan, String fact) {
    of(candidate).cost(account, yuan, rule, fact);
  }

  @Override
  public void lose(Journey journey, double share, String fact) {
    of(journey).lose(share, rule, fact);
  }

  @Override
  public void keep(Store store, int periods, String fact) {
    of(store).keep(periods, rule, fact);
  }

  @Override
  public void scale(
      Operation operation,
      String material,
      int period,
      double factor,
      String givesWay,
      String fact) {
    of(operation).scale(new Case.Scale(material, period, factor, givesWay), rule, fact);
  }

  @Override
  public void forbid(Candidate candidate, SortedSet<Integer> periods, String fact) {
    Case found = of(candidate);
    spans(periods).forEach((from, to) -> found.forbid(from, to, rule, table(), fact));
  }

  @Override
  public void allow(Candidate candidate, SortedSet<Integer> periods, String fact) {
    Case found = of(candidate);
    spans(periods).forEach((from, to) -> found.allow(from, to, rule, table(), fact));
  }

  @Override
  public void scale(
      Operation operation,
      String material,
      SortedSet<Integer> periods,
      double factor,
      String givesWay,
      String fact) {
    for (int period = 1; period <= lastPeriod && factor != 1; period++) {
      if (periods == null || periods.contains(period)) {
        scale(operation, material, period, factor, givesWay, fact);
      }
    }
  }

  @Override
  public void costFactor(Candidate candidate, double factor, String fact) {
    of(candidate).costFactor(factor, rule, fact);
  }

  @Override
  public void priceFactor(Sale sale, SortedSet<Integer> periods, double factor, String fact) {
    Case found = of(sale);
    spans(periods).forEach((from, to) -> found.priceFactor(from, to, factor, rule, fact));
  }

  /** Table of the rule that is firing, empty for DRL. */
  private String table() {
    return tables.getOrDefault(rule, "");
  }

  /** First and last period of each run of periods. */
  private SortedMap<Integer, Integer> spans(SortedSet<Integer> periods) {
    SortedMap<Integer, Integer> spans = new TreeMap<>();
    if (periods == null) {
      spans.put(1, lastPeriod);
    } else {
      periods.forEach(period -> spans.put(period, period));
    }
    return spans;
  }

  /** Rule that first derived a fact, null when none did. */
  String derivedBy(Object fact) {
    return derived.get(fact);
  }

  /** Cases of one kind of candidate. */
  <C extends Candidate> List<Case> cases(Class<C> kind) {
    return cases.values().stream().filter(each -> kind.isInstance(each.candidate())).toList();
  }

  SortedMap<String, Integer> firings() {
    return firings;
  }

  /** What each rule did. */
  List<RuleUse> uses(List<RuleInfo> rules) {
    Map<String, int[]> counts = new HashMap<>();
    for (Case each : cases.values()) {
      count(each.proposing(), 0, counts);
      count(each.adjusting(), 1, counts);
      count(each.forbidding(), 2, counts);
    }
    return rules.stream()
        .map(
            rule -> {
              int[] count = counts.getOrDefault(rule.name(), new int[3]);
              return new RuleUse(
                  rule, firings.getOrDefault(rule.name(), 0), count[0], count[1], count[2]);
            })
        .toList();
  }

  private static void count(Set<String> rules, int at, Map<String, int[]> counts) {
    rules.forEach(name -> counts.computeIfAbsent(name, n -> new int[3])[at]++);
  }

  private Case of(Candidate candidate) {
    // Without bans of grades everything would be of the best grade, and not more but other.
    return cases.computeIfAbsent(
        candidate, each -> new Case(each, lifts && !(each instanceof Grading)));
  }
}
