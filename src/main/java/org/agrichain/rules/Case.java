package org.agrichain.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agrichain.domain.Account;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Reason;
import org.agrichain.rules.facts.Candidate;

/**
 * Everything found about one candidate. What comes out does not depend on the order of findings.
 */
final class Case {
  /** A finding: by which rule, on what fact. */
  private record Note(String rule, String fact) {}

  /** A proposal or a ban from one period to another. */
  private record Span(int from, int to, Note note, String table) {
    Span(int from, int to, Note note) {
      this(from, to, note, "");
    }
  }

  private record Expense(Account account, double yuan) {}

  /** A change of the rate of an output in a period. */
  record Scale(String material, int period, double factor, String givesWay)
      implements Comparable<Scale> {
    @Override
    public int compareTo(Scale other) {
      int byPeriod = Integer.compare(period, other.period);
      int byMaterial = byPeriod != 0 ? byPeriod : material.compareTo(other.material);
      int byFactor = byMaterial != 0 ? byMaterial : Double.compare(factor, other.factor);
      return byFactor != 0
          ? byFactor
          : String.valueOf(givesWay).compareTo(String.valueOf(other.givesWay));
    }
  }

  private final Candidate candidate;
  private final boolean lifted;
  private final List<Span> proposals = new ArrayList<>(1);
  private final List<Span> bans = new ArrayList<>(0);
  private final List<Span> allowances = new ArrayList<>(0);
  private final TreeMap<String, Double> costFactors = new TreeMap<>();
  private final TreeMap<Integer, TreeMap<String, Double>> priceFactors = new TreeMap<>();
  private final List<Note> adjustments = new ArrayList<>(2);
  private final List<Expense> expenses = new ArrayList<>(2);
  private final TreeSet<Scale> scales = new TreeSet<>();
  private final Map<String, Double> losses = new TreeMap<>();
  private Integer shelfPeriods;

  Case(Candidate candidate) {
    this(candidate, false);
  }

  /**
   * @param lifted true when bans are written down but forbid nothing
   */
  Case(Candidate candidate, boolean lifted) {
    this.candidate = candidate;
    this.lifted = lifted;
  }

  Candidate candidate() {
    return candidate;
  }

  void propose(int from, int to, String rule, String fact) {
    proposals.add(new Span(from, to, new Note(rule, fact)));
  }

  void forbid(int from, int to, String rule, String fact) {
    bans.add(new Span(from, to, new Note(rule, fact)));
  }

  /** Forbidden by a row of a table, where no other row of that table allows it. */
  void forbid(int from, int to, String rule, String table, String fact) {
    bans.add(new Span(from, to, new Note(rule, fact), table));
  }

  /** Lifts what rows of that table forbid. */
  void allow(int from, int to, String rule, String table, String fact) {
    allowances.add(new Span(from, to, new Note(rule, fact), table));
    adjustments.add(new Note(rule, fact));
  }

  /** Once for each rule, however often it matches. */
  void costFactor(double factor, String rule, String fact) {
    costFactors.put(rule, factor);
    adjustments.add(new Note(rule, fact));
  }

  /** Once for each rule and period, however often it matches. */
  void priceFactor(int from, int to, double factor, String rule, String fact) {
    for (int period = from; period <= to; period++) {
      priceFactors.computeIfAbsent(period, p -> new TreeMap<>()).put(rule, factor);
    }
    adjustments.add(new Note(rule, fact));
  }

  void cost(Account account, double yuan, String rule, String fact) {
    expenses.add(new Expense(account, yuan));
    adjustments.add(new Note(rule, fact));
  }

  void lose(double share, String rule, String fact) {
    losses.merge(rule, Math.min(1, share), Math::max);
    adjustments.add(new Note(rule, fact));
  }

  void keep(int periods, String rule, String fact) {
    shelfPeriods = shelfPeriods == null ? periods : Math.min(shelfPeriods, periods);
    adjustments.add(new Note(rule, fact));
  }

  void scale(Scale scale, String rule, String fact) {
    scales.add(scale);
    adjustments.add(new Note(rule, fact));
  }

  /** Periods in which some rule proposes it and none forbids it. */
  SortedSet<Integer> periods() {
    TreeSet<Integer> periods = new TreeSet<>();
    addAll(proposals, periods);
    for (Span ban : lifted ? List.<Span>of() : bans()) {
      periods.subSet(ban.from(), true, ban.to(), true).clear();
    }
    return periods;
  }

  /** Periods in which some rule proposes it and another forbids it. */
  SortedSet<Integer> refusedPeriods() {
    TreeSet<Integer> banned = new TreeSet<>();
    addAll(bans(), banned);
    if (!proposals.isEmpty()) {
      TreeSet<Integer> proposed = new TreeSet<>();
      addAll(proposals, proposed);
      banned.retainAll(proposed);
    }
    return banned;
  }

  boolean hasBans() {
    return !lifted && !bans().isEmpty();
  }

  /** What each rule forbids of it, also where that is lifted. */
  List<Ban> each() {
    Map<Note, SortedSet<Integer>> periods = new LinkedHashMap<>();
    for (Span ban : bans()) {
      addAll(List.of(ban), periods.computeIfAbsent(ban.note(), note -> new TreeSet<>()));
    }
    List<Ban> each = new ArrayList<>(periods.size());
    periods.forEach((note, when) -> each.add(new Ban(candidate, note.rule(), note.fact(), when)));
    return each;
  }

  /** Bans in periods in which no row of the same table lifts them. */
  private List<Span> bans() {
    if (allowances.isEmpty()) {
      return bans;
    }
    List<Span> left = new ArrayList<>();
    for (Span ban : bans) {
      for (int period = ban.from(); period <= ban.to(); period++) {
        if (!isAllowed(ban.table(), period)) {
          left.add(new Span(period, period, ban.note(), ban.table()));
        }
      }
    }
    return left;
  }

  private boolean isAllowed(String table, int period) {
    return !table.isEmpty()
        && allowances.stream()
            .anyMatch(
                each -> each.table().equals(table) && each.from() <= period && period <= each.to());
  }

  /** Factors of the price by period, without those that are 1. */
  SortedMap<Integer, Double> priceFactors() {
    SortedMap<Integer, Double> factors = new TreeMap<>();
    priceFactors.forEach(
        (period, byRule) -> {
          double factor = byRule.values().stream().reduce(1.0, (one, other) -> one * other);
          if (factor != 1) {
            factors.put(period, factor);
          }
        });
    return factors;
  }

  private double costFactor() {
    return costFactors.values().stream().reduce(1.0, (one, other) -> one * other);
  }

  /** Costs by account. */
  List<Cost> costs() {
    return costs(List.of(this), List.of(1.0));
  }

  /** Costs of several cases by account, each times its factor. */
  static List<Cost> costs(List<Case> cases, List<Double> factors) {
    Map<Account, List<Double>> amounts = new EnumMap<>(Account.class);
    for (int at = 0; at < cases.size(); at++) {
      for (Expense expense : cases.get(at).expenses) {
        amounts
            .computeIfAbsent(expense.account(), account -> new ArrayList<>(2))
            .add(expense.yuan() * factors.get(at) * cases.get(at).costFactor());
      }
    }
    List<Cost> costs = new ArrayList<>(amounts.size());
    amounts.forEach(
        (account, yuan) -> {
          // Sorted, because a sum of floating point numbers depends on their order.
          double sum = yuan.stream().sorted().mapToDouble(Double::doubleValue).sum();
          if (sum != 0) {
            costs.add(new Cost(account, sum));
          }
        });
    return List.copyOf(costs);
  }

  /** Sum of all costs, in yuan. */
  double yuan() {
    return costs().stream().mapToDouble(Cost::yuan).sum();
  }

  /** Share that arrives, 0..1. */
  double keptShare() {
    // Sorted, because a product of floating point numbers depends on their order.
    return losses.values().stream().sorted().reduce(1.0, (kept, loss) -> kept * (1 - loss));
  }

  Integer shelfPeriods() {
    return shelfPeriods;
  }

  SortedSet<Scale> scales() {
    return scales;
  }

  /** This case without its bans, for what happens in a period that none of them meets. */
  Case whereAllowed() {
    Case allowed = new Case(candidate);
    allowed.proposals.addAll(proposals);
    allowed.adjustments.addAll(adjustments);
    allowed.allowances.addAll(allowances);
    return allowed;
  }

  /** Rules that propose it. */
  Set<String> proposing() {
    return rules(proposals);
  }

  /** Rules that forbid it. */
  Set<String> forbidding() {
    return rules(bans());
  }

  /** Rules that change its figures or lift a ban. */
  Set<String> adjusting() {
    Set<String> rules = new TreeSet<>();
    adjustments.forEach(note -> rules.add(note.rule()));
    return rules;
  }

  private static Set<String> rules(List<Span> spans) {
    Set<String> rules = new TreeSet<>();
    spans.forEach(span -> rules.add(span.note().rule()));
    return rules;
  }

  /** Why it exists and is as it is. */
  Reason reason(Case... others) {
    TreeSet<String> rules = new TreeSet<>();
    TreeSet<String> facts = new TreeSet<>();
    note(rules, facts);
    for (Case other : others) {
      other.note(rules, facts);
    }
    return new Reason(List.copyOf(rules), List.copyOf(facts));
  }

  /** Why it is refused, wholly or for some periods. */
  Reason refusalReason() {
    TreeSet<String> rules = new TreeSet<>();
    TreeSet<String> facts = new TreeSet<>();
    bans().forEach(ban -> add(ban.note(), rules, facts));
    return new Reason(List.copyOf(rules), List.copyOf(facts));
  }

  private void note(Collection<String> rules, Collection<String> facts) {
    proposals.forEach(span -> add(span.note(), rules, facts));
    bans().forEach(span -> add(span.note(), rules, facts));
    adjustments.forEach(note -> add(note, rules, facts));
  }

  private static void add(Note note, Collection<String> rules, Collection<String> facts) {
    rules.add(note.rule());
    if (!note.fact().isEmpty()) {
      facts.add(note.fact());
    }
  }

  private static void addAll(List<Span> spans, Collection<Integer> periods) {
    for (Span span : spans) {
      for (int period = span.from(); period <= span.to(); period++) {
        periods.add(period);
      }
    }
  }
}
