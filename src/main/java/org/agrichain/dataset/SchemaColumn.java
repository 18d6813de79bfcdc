package org.agrichain.dataset;

import java.util.List;

/**
 * One column of a table, as {@code datasets/schema} describes it.
 *
 * @param name name in files
 * @param headingZh Chinese heading, read as well as the name
 * @param type kind of value
 * @param target table a reference points to; empty otherwise
 * @param choices allowed words of an enumeration; empty otherwise
 * @param unit unit; empty when it has none
 * @param least least value allowed; null when there is no limit
 * @param most greatest value allowed; null when there is no limit
 * @param defaultText value of a blank cell; empty when blank stays blank
 * @param status part of the key, required or optional
 * @param example a value that could stand there
 * @param description one sentence of meaning
 */
public record SchemaColumn(
    String name,
    String headingZh,
    Type type,
    String target,
    List<String> choices,
    String unit,
    Double least,
    Double most,
    String defaultText,
    Status status,
    String example,
    String description) {

  /** Kind of value. */
  public enum Type {
    /** Identifier defined by this row. */
    ID,
    /** Any text. */
    TEXT,
    /** Identifier defined in another table. */
    REF,
    /** Whole number. */
    INT,
    /** Number with a decimal point. */
    DECIMAL,
    /** yes or no. */
    FLAG,
    /** One of a few words. */
    ENUM
  }

  /** Whether a cell must be filled. */
  public enum Status {
    /** Must be filled; the key columns together are unique. */
    KEY,
    /** Must be filled. */
    REQUIRED,
    /** May be blank; the column may be missing. */
    OPTIONAL
  }

  /** True when the column may be missing and its cells blank. */
  public boolean optional() {
    return status == Status.OPTIONAL || !defaultText.isEmpty();
  }

  /** Type as the schema files write it. */
  public String typeText() {
    return switch (type) {
      case REF -> "ref:" + target;
      case ENUM -> String.join(", ", choices);
      case FLAG -> "yes, no";
      default -> type.name().toLowerCase(java.util.Locale.ROOT);
    };
  }
}
