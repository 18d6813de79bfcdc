package org.agrichain.dataset;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Dataset;

/**
 * The domain record of each table. The n-th component of {@link Dataset} is the n-th table of the
 * schema, the n-th component of its record the n-th column; names are compared once, so that a
 * schema and records that drift apart fail at once.
 */
final class Shapes {
  private static final Map<String, Shape> SHAPES = load();
  private static final Map<String, Shape> BESIDE =
      Map.of(
          ScenarioPlace.TABLE, beside(ScenarioRow.class),
          FactorReader.TABLE, beside(FactorRow.class));

  private Shapes() {}

  /** A record class with its components and its constructor. */
  record Shape(
      Class<?> type,
      RecordComponent[] components,
      Constructor<?> constructor,
      RecordComponent inDataset) {

    /** A record of these values. */
    Object create(Object[] values) {
      return invoke(constructor, values);
    }

    /** Values of a record, in the order of the columns. */
    Object[] values(Object row) {
      Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = read(components[i], row);
      }
      return values;
    }

    /** Value of one column of a record. */
    Object value(Object row, int column) {
      return read(components[column], row);
    }

    /** Rows of this table in a dataset. */
    List<?> rows(Dataset dataset) {
      Object value = read(inDataset, dataset);
      if (value == null) {
        return List.of();
      }
      return value instanceof List<?> list ? list : List.of(value);
    }
  }

  /** Shape of a table. */
  static Shape of(String table) {
    return BESIDE.getOrDefault(table, SHAPES.get(table));
  }

  /** A dataset of the rows of each table, in the order of the schema. */
  static Dataset dataset(Map<String, List<Object>> rows) {
    Object[] values = new Object[SHAPES.size()];
    int i = 0;
    for (Map.Entry<String, Shape> entry : SHAPES.entrySet()) {
      List<Object> list = rows.getOrDefault(entry.getKey(), List.of());
      boolean single = entry.getValue().inDataset.getType() != List.class;
      values[i++] = single ? list.isEmpty() ? null : list.get(0) : List.copyOf(list);
    }
    return (Dataset) invoke(constructor(Dataset.class), values);
  }

  private static Shape beside(Class<?> type) {
    return new Shape(type, type.getRecordComponents(), constructor(type), null);
  }

  private static Map<String, Shape> load() {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    RecordComponent[] inDataset = Dataset.class.getRecordComponents();
    List<SchemaTable> tables = Schema.current().tables();
    for (int i = 0; i < tables.size(); i++) {
      SchemaTable table = tables.get(i);
      Class<?> type = element(inDataset[i]);
      RecordComponent[] components = type.getRecordComponents();
      List<String> expected = table.columns().stream().map(c -> camel(c.name())).toList();
      List<String> actual = Arrays.stream(components).map(RecordComponent::getName).toList();
      boolean named =
          inDataset[i].getName().equals(camel(table.name())) || table.name().equals("dataset");
      if (!expected.equals(actual) || !named) {
        throw new IllegalStateException(
            table.name() + ": schema has " + expected + ", " + type + " has " + actual);
      }
      shapes.put(table.name(), new Shape(type, components, constructor(type), inDataset[i]));
    }
    return shapes;
  }

  private static Class<?> element(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : component.getType();
  }

  private static Constructor<?> constructor(Class<?> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object invoke(Constructor<?> constructor, Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Object read(RecordComponent component, Object row) {
    try {
      return component.getAccessor().invoke(row);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_")) {
      camel.append(
          camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return camel.toString();
  }
}
