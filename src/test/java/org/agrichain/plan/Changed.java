package org.agrichain.plan;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Copies of records with one component changed, so that tests say only what they change. */
public final class Changed {
  private Changed() {}

  /** The record with another value of one component. */
  public static <R> R with(R record, String component, Object value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    boolean found = false;
    for (int i = 0; i < values.length; i++) {
      boolean here = components[i].getName().equals(component);
      found |= here;
      values[i] = here ? value : PlanColumn.get(components[i], record);
    }
    if (!found) {
      throw new IllegalArgumentException(component);
    }
    try {
      var constructor =
          record
              .getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      @SuppressWarnings("unchecked")
      R changed = (R) constructor.newInstance(values);
      return changed;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The record with one component of one row of one of its lists changed. */
  public static <R> R cell(R record, String list, int row, String component, Object value) {
    List<Object> rows = rows(record, list);
    rows.set(row, with(rows.get(row), component, value));
    return with(record, list, rows);
  }

  /** The record with one row of one of its lists left out. */
  public static <R> R without(R record, String list, int row) {
    List<Object> rows = rows(record, list);
    rows.remove(row);
    return with(record, list, rows);
  }

  /** The record with one row added to one of its lists. */
  public static <R> R plus(R record, String list, Object row) {
    List<Object> rows = rows(record, list);
    rows.add(row);
    return with(record, list, rows);
  }

  static List<Object> rows(Object record, String list) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (component.getName().equals(list)) {
        return new ArrayList<>((List<?>) PlanColumn.get(component, record));
      }
    }
    throw new IllegalArgumentException(list);
  }
}
