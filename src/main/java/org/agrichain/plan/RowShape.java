package org.agrichain.plan;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Columns of a table whose rows are records: one column for each component. */
public final class RowShape {
  private final List<PlanColumn> columns;
  private final Constructor<?> constructor;

  private RowShape(Class<?> rowType) {
    RecordComponent[] parts = rowType.getRecordComponents();
    columns = Arrays.stream(parts).map(PlanColumn::new).toList();
    try {
      constructor =
          rowType.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Shape of the rows of a record class. */
  public static RowShape of(Class<?> rowType) {
    return new RowShape(rowType);
  }

  /** Columns in the order of the file. */
  public List<PlanColumn> columns() {
    return columns;
  }

  /** A row, from one value for each column. */
  public Object row(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
