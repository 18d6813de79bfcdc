package org.agrichain.generate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Dataset;

/** Rows of a dataset while it is made, by kind of row. Starts as another dataset. */
final class Rows {
  private final Map<Class<?>, List<Object>> rows = new HashMap<>();

  private Rows() {}

  static Rows of(Dataset dataset) {
    Rows copy = new Rows();
    for (RecordComponent component : Dataset.class.getRecordComponents()) {
      Object value = value(component, dataset);
      copy.rows.put(
          kind(component), value instanceof List<?> list ? new ArrayList<>(list) : one(value));
    }
    return copy;
  }

  /** Puts other rows in the place of all rows of a kind. */
  <T> void put(Class<T> kind, List<? extends T> newRows) {
    rows.put(kind, new ArrayList<>(newRows));
  }

  <T> void add(Class<T> kind, List<? extends T> more) {
    rows.get(kind).addAll(more);
  }

  /** The dataset of all rows. */
  Dataset dataset() {
    RecordComponent[] components = Dataset.class.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int k = 0; k < components.length; k++) {
      types[k] = components[k].getType();
      List<Object> all = rows.get(kind(components[k]));
      values[k] = types[k] == List.class ? List.copyOf(all) : all.get(0);
    }
    try {
      return Dataset.class.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> kind(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : component.getType();
  }

  private static Object value(RecordComponent component, Dataset dataset) {
    try {
      return component.getAccessor().invoke(dataset);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Object> one(Object value) {
    return new ArrayList<>(List.of(value));
  }
}
