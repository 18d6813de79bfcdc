package org.agrichain.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Tables and columns of a dataset: names, types, units, defaults and limits. The files {@code
 * datasets/schema/*.csv} on the class path are the only source; nothing is repeated in Java.
 */
public final class Schema {
  private static final String ROOT = "/datasets/schema/";

  private final List<SchemaTable> tables;
  private final SchemaTable scenario;
  private final SchemaTable factors;

  private Schema(List<SchemaTable> tables, SchemaTable scenario, SchemaTable factors) {
    this.tables = tables;
    this.scenario = scenario;
    this.factors = factors;
  }

  /** The schema of this version, read once. */
  public static Schema current() {
    return Holder.CURRENT;
  }

  /** Every table, in the order of {@code tables.csv}. */
  public List<SchemaTable> tables() {
    return tables;
  }

  /** The sheet that a scenario is written on; it is no table of a dataset. */
  SchemaTable scenario() {
    return scenario;
  }

  /** What a sweep varies; it is no table of a dataset. */
  SchemaTable factors() {
    return factors;
  }

  /** The table with this name. */
  public SchemaTable table(String name) {
    return tables.stream()
        .filter(t -> t.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }

  private static Schema load() {
    List<SchemaTable> tables = new ArrayList<>();
    for (String[] row : rows("tables")) {
      List<SchemaColumn> columns = rows(row[0]).stream().map(Schema::column).toList();
      tables.add(
          new SchemaTable(
              row[0],
              row[1],
              row[2].equals("required"),
              row[2].equals("accounts"),
              row[2].equals("added"),
              row[3],
              columns));
    }
    return new Schema(
        List.copyOf(tables),
        beside(ScenarioPlace.TABLE, "情景", "Changes to a dataset."),
        beside(FactorReader.TABLE, "因素", "What a sweep varies."));
  }

  /** A table that is no part of a dataset. */
  private static SchemaTable beside(String name, String headingZh, String description) {
    List<SchemaColumn> columns = rows(name).stream().map(Schema::column).toList();
    return new SchemaTable(name, headingZh, true, false, false, description, columns);
  }

  private static SchemaColumn column(String[] row) {
    String type = row[2];
    String kind = type.replaceFirst(":.*", "");
    String detail = type.substring(Math.min(type.length(), kind.length() + 1));
    boolean isEnum = kind.equals("enum");
    return new SchemaColumn(
        row[0],
        row[1],
        SchemaColumn.Type.valueOf(kind.toUpperCase(Locale.ROOT)),
        isEnum ? "" : detail,
        isEnum ? Arrays.asList(detail.split(",")) : List.of(),
        row[3],
        row[4].isEmpty() ? null : Double.valueOf(row[4]),
        row[5].isEmpty() ? null : Double.valueOf(row[5]),
        row[6],
        SchemaColumn.Status.valueOf(row[7].toUpperCase(Locale.ROOT)),
        row[8],
        row[9]);
  }

  private static List<String[]> rows(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(ROOT + name + ".csv")) {
      if (in == null) {
        throw new IllegalStateException("no schema of " + name + " on the class path");
      }
      RawTable table = CsvRows.read(name, name + ".csv", in.readAllBytes(), new IssueList());
      return table.rows().stream().map(RawTable.Row::cells).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    private static final Schema CURRENT = load();
  }
}
