package org.agrichain.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Dataset;

/** Reads a dataset and finds everything that is wrong with it at once. */
public final class DatasetReader {
  private final IssueList issues;
  private final Schema schema = Schema.current();
  private final Map<String, BoundTable> tables = new LinkedHashMap<>();

  private DatasetReader() {
    this(new IssueList());
  }

  private DatasetReader(IssueList issues) {
    this.issues = issues;
  }

  /**
   * Reads a folder of CSV files or one workbook.
   *
   * @param source folder or {@code .xlsx} file
   * @return the dataset with its warnings, or what is wrong with it
   */
  public static Reading read(Path source) {
    return variants(source).base();
  }

  /**
   * Reads a dataset under one of its scenarios.
   *
   * @param source folder or {@code .xlsx} file
   * @param scenario name of a scenario, or several joined by {@code +}; null for none
   * @return the dataset with its warnings, or what is wrong with it
   */
  public static Reading read(Path source, String scenario) {
    return variants(source).read(scenario);
  }

  static DatasetVariants variants(Path source) {
    DatasetReader reader = new DatasetReader();
    Sources sources = new Sources(reader.schema, reader.issues);
    Reading base = reader.reading(byName(sources.open(source)), Sources.label(source));
    return DatasetVariants.of(sources.scenarios(source), reader.tables, base);
  }

  static DatasetVariants shippedVariants(String id) {
    String folder = "datasets/" + id;
    DatasetReader reader = new DatasetReader();
    List<RawTable> found = new Sources(reader.schema, reader.issues).shipped(folder);
    Reading base = reader.reading(byName(found), folder);
    return DatasetVariants.of(ScenarioFolders.shipped(folder), reader.tables, base);
  }

  /** Binds tables that were read already, and adds to the issues found so far. */
  static RowPlaces.Located ofTables(Map<String, RawTable> found, String source, IssueList issues) {
    DatasetReader reader = new DatasetReader(issues);
    Reading reading = reader.reading(found, source);
    return new RowPlaces.Located(reading, new RowPlaces(reader.tables));
  }

  /**
   * Reads a dataset that is shipped inside the program.
   *
   * @param id name of the dataset
   * @return the dataset with its warnings, or what is wrong with it
   */
  public static Reading readShipped(String id) {
    return fromClassPath("datasets/" + id);
  }

  /** Reads a folder of the class path. */
  static Reading fromClassPath(String folder) {
    DatasetReader reader = new DatasetReader();
    List<RawTable> found = new Sources(reader.schema, reader.issues).shipped(folder);
    return reader.reading(byName(found), folder);
  }

  /** Hash of the canonical rows of a dataset, the one that {@link Reading} gives. */
  public static String sha256(Dataset dataset) {
    return Canonical.sha256(dataset);
  }

  private static Map<String, RawTable> byName(List<RawTable> found) {
    Map<String, RawTable> byName = new HashMap<>();
    found.forEach(table -> byName.put(table.table(), table));
    return byName;
  }

  private Reading reading(Map<String, RawTable> found, String source) {
    if (!(found.isEmpty() && issues.hasErrors())) {
      bind(found, source);
      new References(tables, issues).check();
      Dataset dataset = dataset(tables);
      Laws.check(new Evidence(dataset, tables, issues));
      if (!issues.hasErrors()) {
        return new Reading(dataset, issues.sorted(), Canonical.sha256(dataset));
      }
    }
    return new Reading(null, issues.sorted(), null);
  }

  private void bind(Map<String, RawTable> byName, String source) {
    for (SchemaTable table : schema.tables()) {
      RawTable raw = byName.get(table.name());
      if (raw != null) {
        tables.put(table.name(), TableBinder.bind(table, raw, issues));
      } else if (table.required()) {
        issues.add(
            Fault.MISSING_TABLE,
            source,
            0,
            "",
            "",
            table.name(),
            Messages.text("hint.table", table.name(), table.name(), table.headingZh()));
      }
    }
    oneHeader(tables.get("dataset"));
  }

  private void oneHeader(BoundTable table) {
    if (table != null && table.rows().size() > 1) {
      BoundTable.Row second = table.rows().get(1);
      String rows = String.valueOf(table.rows().size());
      issues.add(Fault.DATASET_ROWS, second.file(), second.line(), "", rows, "1", "");
    }
  }

  private static Dataset dataset(Map<String, BoundTable> tables) {
    Map<String, List<Object>> rows = new HashMap<>();
    tables.forEach(
        (name, table) -> {
          Comparator<Object[]> order = Canonical.order(table.schema());
          List<BoundTable.Row> sorted = new ArrayList<>(table.rows());
          sorted.sort((a, b) -> order.compare(a.values(), b.values()));
          List<Object> records = new ArrayList<>();
          sorted.forEach(row -> records.add(row.record()));
          rows.put(name, records);
        });
    return Shapes.dataset(rows);
  }
}
