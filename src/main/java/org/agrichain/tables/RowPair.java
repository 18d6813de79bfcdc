package org.agrichain.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Two rows about the same kind: whether they can meet, and whether one takes in the other. */
record RowPair(RuleRow one, RuleRow other) {
  private static final BigDecimal STEP = new BigDecimal("0.000001");
  private static final Condition ANY =
      new Condition(Condition.Sign.NOT, List.of("\u0000nothing"), List.of());

  /** True when some subject of the dataset could meet both. */
  boolean meet(Known known) {
    if (one.kind() != other.kind() || !datesMeet() || common().isEmpty()) {
      return false;
    }
    TreeMap<String, List<Map.Entry<Field, Condition>>> bySubject = new TreeMap<>();
    for (Field field : fields()) {
      if (values(field).stream()
          .noneMatch(v -> of(one, field).holds(v) && of(other, field).holds(v))) {
        return false;
      }
      String subject = Known.subject(field);
      if (subject != null && !field.name().endsWith("-certificate")) {
        bySubject
            .computeIfAbsent(subject, s -> new ArrayList<>())
            .addAll(List.of(Map.entry(field, of(one, field)), Map.entry(field, of(other, field))));
      }
    }
    return bySubject.entrySet().stream()
        .allMatch(each -> !known.meeting(each.getKey(), each.getValue()).isEmpty());
  }

  /** True when the first holds wherever the second does. */
  boolean covers() {
    boolean dates =
        (one.validFrom() == null
                || other.validFrom() != null && !other.validFrom().isBefore(one.validFrom()))
            && (one.validTo() == null
                || other.validTo() != null && !other.validTo().isAfter(one.validTo()));
    return one.kind() == other.kind()
        && dates
        && months(one).containsAll(months(other))
        && fields().stream()
            .allMatch(
                field ->
                    values(field).stream()
                        .allMatch(v -> !of(other, field).holds(v) || of(one, field).holds(v)));
  }

  private boolean datesMeet() {
    return (one.validTo() == null
            || other.validFrom() == null
            || !one.validTo().isBefore(other.validFrom()))
        && (other.validTo() == null
            || one.validFrom() == null
            || !other.validTo().isBefore(one.validFrom()));
  }

  private SortedSet<Integer> common() {
    SortedSet<Integer> common = new TreeSet<>(months(one));
    common.retainAll(months(other));
    return common;
  }

  static SortedSet<Integer> months(RuleRow row) {
    SortedSet<Integer> months = row.months();
    return months != null ? months : new TreeSet<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
  }

  private SortedSet<Field> fields() {
    SortedSet<Field> fields = new TreeSet<>(one.conditions().keySet());
    fields.addAll(other.conditions().keySet());
    fields.removeIf(Field::isTime);
    return fields;
  }

  private static Condition of(RuleRow row, Field field) {
    return row.conditions().getOrDefault(field, ANY);
  }

  /** Values that tell the two conditions apart, unknown among them. */
  private List<String> values(Field field) {
    List<String> values = new ArrayList<>();
    values.add("\u0000other");
    values.add(field.trait() == null ? "\u0000other" : null);
    for (RuleRow row : List.of(one, other)) {
      Condition condition = of(row, field);
      values.addAll(condition.words());
      for (Condition.Bound bound : condition.bounds()) {
        values.add(bound.value().toPlainString());
        values.add(bound.value().add(STEP).toPlainString());
        values.add(bound.value().subtract(STEP).toPlainString());
      }
    }
    return values;
  }
}
