package org.agrichain.plan;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;

/** One column of a published table. */
public final class PlanColumn {
  private final RecordComponent component;
  private final String name;

  PlanColumn(RecordComponent component) {
    this.component = component;
    this.name = PlanTable.separated(component.getName(), '_');
  }

  /** Name in the heading: the component in snake case, for example {@code made_units}. */
  public String name() {
    return name;
  }

  /** Value of this column in a row; null where the cell is blank. */
  public Object value(Object row) {
    return get(component, row);
  }

  /** True when the column holds amounts of money, in yuan with two decimals. */
  public boolean isMoney() {
    return component.getType() == BigDecimal.class;
  }

  /** True when the column holds numbers. */
  public boolean isNumber() {
    Class<?> type = component.getType();
    return type != String.class && type != boolean.class;
  }

  /**
   * Text of a value in a file: no exponent, no trailing zeros after the point of a quantity, money
   * with its own decimals, blank for null.
   */
  public static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double number) {
      return plain(number);
    }
    return value instanceof BigDecimal money ? money.toPlainString() : value.toString();
  }

  /** A number without exponent and without trailing zeros. */
  public static String plain(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Long.toString((long) number);
    }
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /**
   * Value of a text, the reverse of {@link #text}.
   *
   * @throws IllegalArgumentException when the text is no value of this column
   */
  public Object parse(String text) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return text;
    }
    if (type == Integer.class) {
      return text.isEmpty() ? null : Integer.valueOf(text);
    }
    if (type == int.class) {
      return Integer.valueOf(text);
    }
    if (type == Double.class) {
      return text.isEmpty() ? null : Double.valueOf(new BigDecimal(text).doubleValue());
    }
    if (text.isEmpty() && type == Double.class) {
      return null;
    }
    if (type == double.class || type == Double.class) {
      return new BigDecimal(text).doubleValue();
    }
    if (type == BigDecimal.class) {
      return new BigDecimal(text);
    }
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    throw new IllegalArgumentException(text);
  }

  /** What a cell of this column may hold, for people. */
  String expectation() {
    Class<?> type = component.getType();
    if (type == boolean.class) {
      return "true or false";
    }
    return type == int.class || type == Integer.class ? "a whole number" : "a decimal number";
  }

  static Object get(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
