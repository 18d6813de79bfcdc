package org.agrichain.plan;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * One published table of a plan. Tables are the list components of {@link Plan}, columns are the
 * components of their row records, so that records, files and sheets cannot drift apart.
 */
public final class PlanTable {
  private static final List<PlanTable> ALL =
      Arrays.stream(Plan.class.getRecordComponents())
          .filter(component -> component.getType() == List.class)
          .map(PlanTable::new)
          .toList();

  private final RecordComponent component;
  private final String name;
  private final RowShape shape;

  private PlanTable(RecordComponent component) {
    this.component = component;
    this.name = separated(component.getName(), '-');
    Class<?> rowType =
        (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    this.shape = RowShape.of(rowType);
  }

  /** Every table, in the order of {@link Plan}. */
  public static List<PlanTable> all() {
    return ALL;
  }

  /** Name of the file without its ending and of the sheet, for example {@code value-added}. */
  public String name() {
    return name;
  }

  /** True when a plan without rows has no such file: what came after the first plans. */
  public boolean isOptional() {
    return name.equals("investments") || name.equals("payments");
  }

  /** Columns in the order of the file. */
  public List<PlanColumn> columns() {
    return shape.columns();
  }

  /** Rows of this table in a plan, in published order. */
  public List<?> rows(Plan plan) {
    return (List<?>) PlanColumn.get(component, plan);
  }

  /** A row of this table, from one value for each column. */
  Object row(Object[] values) {
    return shape.row(values);
  }

  /** A plan of a summary and the rows of each table, in the order of {@link #all()}. */
  static Plan plan(PlanSummary summary, List<List<Object>> tables) {
    List<Object> values = new ArrayList<>();
    values.add(summary);
    tables.forEach(rows -> values.add(Collections.unmodifiableList(rows)));
    try {
      return (Plan) Plan.class.getDeclaredConstructors()[0].newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static String separated(String camelCase, char separator) {
    return camelCase.replaceAll("([A-Z])", separator + "$1").toLowerCase(Locale.ROOT);
  }
}
