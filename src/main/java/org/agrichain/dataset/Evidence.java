package org.agrichain.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Material;

/** What the laws look at: the rows read so far, where each stands, and which tables are sound. */
final class Evidence {
  private record Place(BoundTable table, BoundTable.Row row) {}

  private final Dataset dataset;
  private final IssueList issues;
  private final Map<Object, Place> places = new IdentityHashMap<>();
  private final Set<String> broken = new HashSet<>();
  private final Map<String, Material> materials = new HashMap<>();

  Evidence(Dataset dataset, Map<String, BoundTable> tables, IssueList issues) {
    this.dataset = dataset;
    this.issues = issues;
    for (SchemaTable schema : Schema.current().tables()) {
      BoundTable table = tables.get(schema.name());
      if (table == null) {
        if (schema.required()) {
          broken.add(schema.name());
        }
        continue;
      }
      table.rows().forEach(row -> places.put(row.record(), new Place(table, row)));
      if (issues.hasErrors(table.file())) {
        broken.add(schema.name());
      }
    }
    dataset.materials().forEach(m -> materials.put(m.material(), m));
  }

  /** The rows. */
  Dataset dataset() {
    return dataset;
  }

  /** The material with this identifier. */
  Material material(String id) {
    return materials.get(id);
  }

  /** Number of the last period. */
  int lastPeriod() {
    List<org.agrichain.domain.Period> periods = dataset.periods();
    return periods.get(periods.size() - 1).period();
  }

  /** True when none of the tables has an error, so that a law on them finds no false faults. */
  boolean sound(String... tables) {
    for (String table : tables) {
      if (broken.contains(table)) {
        return false;
      }
    }
    return true;
  }

  /** Line of a row in its file. */
  int line(Object row) {
    return places.get(row).row.line();
  }

  /** Adds an issue about a cell of a row. */
  void add(Fault fault, Object row, String column, String value, String limit, String hint) {
    Place place = places.get(row);
    String heading = column.isEmpty() ? "" : place.table.heading(column);
    issues.add(fault, place.row.file(), place.row.line(), heading, value, limit, hint);
  }
}
