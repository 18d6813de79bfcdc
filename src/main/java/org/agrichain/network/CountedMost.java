package org.agrichain.network;

import java.util.HashMap;
import java.util.Map;
import org.agrichain.domain.ProcessOption;

/**
 * Most units that some columns can count together: lots of a supply are taken once, and a line
 * works its hours once. The tighter this is, the tighter is the relaxation of tiers.
 */
final class CountedMost {
  private final Draft draft;

  CountedMost(Draft draft) {
    this.draft = draft;
  }

  double of(Map<Integer, Double> counts) {
    Map<Object, Double> alone = new HashMap<>();
    Map<Object, Double> together = new HashMap<>();
    counts.forEach(
        (column, units) -> {
          Object shared = shared(column);
          together.merge(shared, units * draft.matrix.upper.get(column), Double::sum);
          alone.merge(shared, units * most(column), Math::max);
        });
    double sum = 0;
    for (Map.Entry<Object, Double> entry : together.entrySet()) {
      sum += Math.min(entry.getValue(), alone.get(entry.getKey()));
    }
    return sum;
  }

  /** Most column units when the whole of what is shared goes to this column. */
  private double most(int column) {
    if (draft.matrix.columnKind.get(column) != ColumnKind.PROCESS) {
      return draft.matrix.upper.get(column);
    }
    ProcessOption option = draft.options.processes().get(draft.matrix.columnSubject.get(column));
    double hours = draft.catalogue.mostHours(option.line(), draft.matrix.columnPeriod.get(column));
    double rated = draft.catalogue.lines.get(option.line()).ratedUnitsPerHour();
    double load = draft.catalogue.recipes.get(option.recipe()).lineLoadPerUnit();
    double most = load == 0 ? Double.MAX_VALUE : hours * rated / load;
    return most / draft.matrix.unitsPerColumnUnit.get(column);
  }

  /** What only one of several columns can use up. */
  private Object shared(int column) {
    int at = draft.matrix.columnSubject.get(column);
    int period = draft.matrix.columnPeriod.get(column);
    return switch (draft.matrix.columnKind.get(column)) {
      case LOTS -> "lots " + draft.options.intakes().get(at).supply();
      case PROCESS -> {
        ProcessOption option = draft.options.processes().get(at);
        yield "line " + option.line() + "@" + period;
      }
      case MODE -> "mode " + at + "@" + period;
      default -> column;
    };
  }
}
