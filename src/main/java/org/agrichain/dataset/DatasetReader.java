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
  private final IssueList issues = new IssueList();
  private final Schema schema = Schema.current();

  private DatasetReader() {}

  /**
   * Reads a folder of CSV files or one workbook.
   *
   * @param source folder or {@code .xlsx} file
   * @return the dataset with its warnings, or what is wrong with it
   */
  public static Reading read(Path source) {
    DatasetReader reader = new DatasetReader();
    return reader.reading(
        new Sources(reader.schema, reader.issues).open(source), Sources.label(source));
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
    return reader.reading(new Sources(reader.schema, reader.issues).shipped(folder), folder);
  }

  /** Hash of the canonical rows of a dataset, the one that {@link Reading} gives. */
  public static String sha256(Dataset dataset) {
    return Canonical.sha256(dataset);
  }

  private Reading reading(List<RawTable> found, String source) {
    if (!(found.isEmpty() && issues.hasErrors())) {
      Map<String, BoundTable> tables = bind(found, source);
      new References(tables, issues).check();
      Dataset dataset = dataset(tables);
      Laws.check(new Evidence(dataset, tables, issues));
      if (!issues.hasErrors()) {
        return new Reading(dataset, issues.sorted(), Canonical.sha256(dataset));
      }
    }
    return new Reading(null, issues.sorted(), null);
  }

  private Map<String, BoundTable> bind(List<RawTable> found, String source) {
    Map<String, RawTable> byName = new HashMap<>();
    found.forEach(table -> byName.put(table.table(), table));
    Map<String, BoundTable> tables = new LinkedHashMap<>();
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
    return tables;
  }

  private void oneHeader(BoundTable table) {
    if (table != null && table.rows().size() > 1) {
      int line = table.rows().get(1).line();
      String rows = String.valueOf(table.rows().size());
      issues.add(Fault.DATASET_ROWS, table.file(), line, "", rows, "1", "");
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
