package org.agrichain.dataset;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where the rows of a dataset stand, and how a change names each of them. */
public final class RowPlaces {
  /**
   * Place of a row.
   *
   * @param file file or sheet, as messages name it
   * @param line line in it
   * @param table table of the schema
   * @param where condition of a change that means this row alone
   */
  public record Place(String file, int line, String table, String where) {}

  /**
   * A dataset with the places of its rows.
   *
   * @param reading what came of reading it
   * @param places places of the rows of its dataset
   */
  public record Located(Reading reading, RowPlaces places) {}

  private final Map<Object, Place> places = new IdentityHashMap<>();

  RowPlaces(Map<String, BoundTable> tables) {
    tables.values().forEach(this::add);
  }

  private void add(BoundTable table) {
    SchemaTable schema = table.schema();
    for (BoundTable.Row row : table.rows()) {
      List<String> parts = new ArrayList<>();
      for (int key : schema.keyPositions()) {
        String column = schema.columns().get(key).name();
        parts.add(column + "=" + Canonical.text(row.values()[key]));
      }
      String where = String.join("; ", parts);
      places.put(row.record(), new Place(row.file(), row.line(), schema.name(), where));
    }
  }

  /**
   * Place of a row.
   *
   * @param record row of the very dataset that was read, not an equal one
   * @throws IllegalArgumentException when it is not one of them
   */
  public Place of(Object record) {
    Place place = places.get(record);
    if (place == null) {
      throw new IllegalArgumentException("no row of the dataset: " + record);
    }
    return place;
  }
}
