package org.agrichain.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.agrichain.domain.Account;
import org.agrichain.rules.facts.Candidate;
import org.agrichain.rules.facts.Findings;
import org.agrichain.rules.facts.Journey;
import org.agrichain.rules.facts.Operation;
import org.agrichain.rules.facts.Store;

/** Writes down the findings of one run, with the rule that is firing. */
final class Recorder implements Findings {
  private final int lastPeriod;
  private final Consumer<Object> session;
  private final Map<Candidate, Case> cases = new LinkedHashMap<>();
  private final Map<Object, String> derived = new HashMap<>();
  private final Set<Candidate> known = new HashSet<>();
  private final SortedMap<String, Integer> firings = new TreeMap<>();
  private String rule = "";

  /**
   * Starts with nothing found.
   *
   * @param lastPeriod last period of the plan
   * @param rules every rule, to be counted
   * @param session takes new facts
   */
  Recorder(int lastPeriod, List<RuleInfo> rules, Consumer<Object> session) {
    this.lastPeriod = lastPeriod;
    this.session = session;
    rules.forEach(info -> firings.put(info.name(), 0));
  }

  /** Says which rule is about to speak. */
  void firing(String name) {
    rule = name;
    firings.merge(name, 1, Integer::sum);
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

  private Case of(Candidate candidate) {
    return cases.computeIfAbsent(candidate, Case::new);
  }
}
