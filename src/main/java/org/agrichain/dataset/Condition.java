package org.agrichain.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which rows of a table are meant: {@code material=x; market=a|b; period=7..8; origin.region!=y}.
 * Parts between semicolons must all hold; a point follows a reference into the row it names.
 */
final class Condition {
  private record Part(List<String> path, boolean wanted, List<String> patterns) {}

  private final Grid table;
  private final Function<String, Grid> tables;
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Map<String, Grid.Row>> byId = new HashMap<>();

  private Condition(Grid table, Function<String, Grid> tables) {
    this.table = table;
    this.tables = tables;
  }

  /**
   * Reads a condition.
   *
   * @param tables the table of a name, null when the dataset has none
   * @return the condition, or null when a fault was told
   */
  static Condition of(
      Change change, Grid table, Function<String, Grid> tables, ChangeFaults faults) {
    Condition condition = new Condition(table, tables);
    String text = change.row().where();
    boolean good = true;
    for (String part : text == null ? new String[0] : text.split("[;；]")) {
      good &= part.isBlank() || condition.read(change, part.strip(), faults);
    }
    return good ? condition : null;
  }

  private boolean read(Change change, String part, ChangeFaults faults) {
    int equals = part.indexOf('=');
    if (equals <= 0) {
      faults.badCondition(change, part);
      return false;
    }
    boolean wanted = part.charAt(equals - 1) != '!';
    String name = part.substring(0, wanted ? equals : equals - 1).strip();
    List<String> path = Arrays.asList(name.split("\\.", -1));
    SchemaTable at = table.schema();
    for (int i = 0; i < path.size(); i++) {
      int c = Grid.empty(at, "").column(path.get(i));
      if (c < 0) {
        faults.unknownColumn(change, "where", path.get(i), at);
        return false;
      }
      SchemaColumn column = at.columns().get(c);
      if (i + 1 < path.size()) {
        if (column.type() != SchemaColumn.Type.REF) {
          faults.badCondition(change, part);
          return false;
        }
        at = Schema.current().table(column.target());
      }
    }
    String values = part.substring(equals + 1).strip();
    List<String> patterns = Arrays.stream(values.split("\\|", -1)).map(String::strip).toList();
    parts.add(new Part(path, wanted, patterns));
    return true;
  }

  /** True when the row is meant. */
  boolean holds(Grid.Row row) {
    for (Part part : parts) {
      String cell = cell(row, part.path);
      if (part.patterns.stream().anyMatch(p -> Texts.matches(cell, p)) != part.wanted) {
        return false;
      }
    }
    return true;
  }

  private String cell(Grid.Row row, List<String> path) {
    Grid at = table;
    Grid.Row here = row;
    for (int i = 0; i < path.size(); i++) {
      int column = at.column(path.get(i));
      String cell = here.cell(column);
      if (i + 1 == path.size()) {
        return cell;
      }
      at = tables.apply(at.schema().columns().get(column).target());
      here = at == null ? null : ids(at).get(cell);
      if (here == null) {
        return "";
      }
    }
    return "";
  }

  private Map<String, Grid.Row> ids(Grid of) {
    return byId.computeIfAbsent(
        of.schema().name(),
        name -> {
          Map<String, Grid.Row> ids = new HashMap<>();
          of.rows().forEach(row -> ids.put(row.cell(0), row));
          return ids;
        });
  }
}
