package org.agrichain.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.agrichain.domain.Account;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.AssignmentLimit;
import org.agrichain.domain.AssignmentLimitKind;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.IntakeTerm;
import org.agrichain.domain.Limit;
import org.agrichain.domain.LimitSpan;
import org.agrichain.domain.LimitTerm;
import org.agrichain.domain.Sense;
import org.agrichain.domain.Supply;

/** Linear limits of the dataset, receiving slots and contracted lots. */
final class LimitSection {
  private final Draft draft;
  private final Dataset dataset;
  private final ActivityMatch match;

  /** Columns of each period by activity, before there are any breaches of limits. */
  private final List<Map<ActivityKind, List<Integer>>> columnsOf = new ArrayList<>();

  /** Limits that intakes use. */
  private final Set<String> ofIntakes = new HashSet<>();

  LimitSection(Draft draft) {
    this.draft = draft;
    dataset = draft.catalogue.dataset;
    match = new ActivityMatch(draft);
    for (int t = 0; t <= draft.catalogue.periods; t++) {
      columnsOf.add(new EnumMap<>(ActivityKind.class));
    }
    for (int j = 0; j < draft.matrix.columns(); j++) {
      if (match.activity(j) != null) {
        columnsOf
            .get(match.period(j))
            .computeIfAbsent(match.activity(j), key -> new ArrayList<>())
            .add(j);
      }
    }
    dataset.intakeTerms().forEach(term -> ofIntakes.add(term.limit()));
  }

  void add() {
    Map<String, List<LimitTerm>> terms = new HashMap<>();
    for (LimitTerm term : dataset.limitTerms()) {
      terms.computeIfAbsent(term.limit(), key -> new ArrayList<>()).add(term);
    }
    for (int l = 0; l < dataset.limits().size(); l++) {
      Limit limit = dataset.limits().get(l);
      add(l, limit, terms.getOrDefault(limit.limit(), List.of()));
    }
    for (int a = 0; a < dataset.assignmentLimits().size(); a++) {
      AssignmentLimit limit = dataset.assignmentLimits().get(a);
      if (limit.kind() == AssignmentLimitKind.RECEIVING_SLOTS) {
        addSlots(a, limit);
      } else if (limit.kind() == AssignmentLimitKind.CONTRACTED_LOTS) {
        addContracted(a, limit);
      }
    }
  }

  private void add(int l, Limit limit, List<LimitTerm> terms) {
    int last = Math.min(limit.toPeriod(), draft.catalogue.periods);
    if (limit.per() == LimitSpan.PLAN) {
      add(l, limit, terms, limit.fromPeriod(), last, 0);
    } else {
      for (int t = limit.fromPeriod(); t <= last; t++) {
        add(l, limit, terms, t, t, t);
      }
    }
  }

  private void add(int l, Limit limit, List<LimitTerm> terms, int from, int to, int period) {
    MatrixBuilder matrix = draft.matrix;
    Map<Integer, Double> entries = new TreeMap<>();
    Set<ActivityKind> activities = activities(limit, terms);
    double largest = 0;
    for (int t = from; t <= to; t++) {
      for (int j : columns(t, activities)) {
        double coefficient = coefficient(limit, terms, j);
        if (coefficient != 0) {
          entries.put(j, coefficient);
          largest = Math.max(largest, Math.abs(coefficient));
        }
      }
    }
    // Scaled so that the largest coefficient is 1: limits come in any unit.
    double scale = largest == 0 ? 1 : 1 / largest;
    double amount = limit.amount() * scale;
    boolean most = limit.sense() == Sense.AT_MOST;
    int row =
        matrix.row(
            RowKind.LIMIT,
            l,
            period,
            0,
            1 / scale,
            most ? -Double.MAX_VALUE : amount,
            most ? amount : Double.MAX_VALUE);
    entries.forEach((column, coefficient) -> matrix.put(row, column, coefficient * scale));
    if (limit.penaltyYuanPerUnit() != null) {
      double reach = Math.abs(limit.amount());
      for (Map.Entry<Integer, Double> entry : entries.entrySet()) {
        reach += Math.abs(entry.getValue()) * matrix.upper.get(entry.getKey());
      }
      int breach =
          matrix.column(
              ColumnKind.BREACH,
              l,
              period == 0 ? draft.catalogue.periods : period,
              0,
              reach * scale,
              1 / scale,
              List.of(new Cost(Account.PENALTY, limit.penaltyYuanPerUnit())));
      matrix.put(row, breach, most ? -1 : 1);
    }
  }

  private Set<ActivityKind> activities(Limit limit, List<LimitTerm> terms) {
    Set<ActivityKind> activities = EnumSet.noneOf(ActivityKind.class);
    terms.forEach(term -> activities.add(term.activity()));
    if (ofIntakes.contains(limit.limit())) {
      activities.add(ActivityKind.INTAKE);
    }
    return activities;
  }

  private List<Integer> columns(int period, Set<ActivityKind> activities) {
    List<Integer> found = new ArrayList<>();
    activities.forEach(each -> found.addAll(columnsOf.get(period).getOrDefault(each, List.of())));
    return found;
  }

  private double coefficient(Limit limit, List<LimitTerm> terms, int column) {
    double sum = 0;
    for (LimitTerm term : terms) {
      if (match.matches(term, column)) {
        sum += term.coefficientPerUnit() * match.unitsPerColumn(column);
      }
    }
    if (match.activity(column) == ActivityKind.INTAKE) {
      for (IntakeTerm term : match.intakeTerms(column)) {
        if (limit.limit().equals(term.limit())) {
          sum += term.usePerLot();
        }
      }
    }
    return sum;
  }

  private void addSlots(int a, AssignmentLimit limit) {
    Map<String, Integer> rowOf = new HashMap<>();
    forEachLot(
        limit,
        (column, option, arrival) -> {
          int row =
              rowOf.computeIfAbsent(
                  option.site() + "@" + arrival,
                  key ->
                      draft.matrix.row(
                          RowKind.RECEIVING_SLOTS, a, arrival, -Double.MAX_VALUE, limit.value()));
          draft.matrix.put(row, column, 1);
        });
  }

  private void addContracted(int a, AssignmentLimit limit) {
    int[] offered = new int[draft.catalogue.periods + 1];
    for (Supply supply : dataset.supplies()) {
      if (matches(limit, supply) && (limit.period() == null || limit.period() == supply.period())) {
        offered[supply.period()] += supply.lots();
      }
    }
    Map<Integer, Integer> rowOf = new HashMap<>();
    for (int t = 1; t < offered.length; t++) {
      if (offered[t] > 0) {
        int least = Math.min(offered[t], limit.value());
        rowOf.put(t, draft.matrix.row(RowKind.CONTRACTED_LOTS, a, t, least, Double.MAX_VALUE));
      }
    }
    forEachLot(
        limit,
        (column, option, arrival) -> {
          if (rowOf.containsKey(arrival)) {
            draft.matrix.put(rowOf.get(arrival), column, 1);
          }
        });
  }

  private void forEachLot(AssignmentLimit limit, LotVisitor visitor) {
    for (int s = 0; s < draft.lotColumns.length; s++) {
      if (!matches(limit, dataset.supplies().get(s))) {
        continue;
      }
      for (int column : draft.lotColumns[s]) {
        IntakeOption option = match.intake(column);
        int arrival = match.period(column);
        boolean here = Draft.blank(limit.site()) || limit.site().equals(option.site());
        if (here && (limit.period() == null || limit.period() == arrival)) {
          visitor.visit(column, option, arrival);
        }
      }
    }
  }

  private boolean matches(AssignmentLimit limit, Supply supply) {
    return limit.isOf(supply, draft.catalogue.materials.get(supply.material()).rawGroup());
  }

  /** Sees one column of lots. */
  private interface LotVisitor {
    void visit(int column, IntakeOption option, int arrival);
  }
}
