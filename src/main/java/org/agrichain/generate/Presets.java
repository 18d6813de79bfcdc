package org.agrichain.generate;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sizes that have a name, from tables in the jar. */
public final class Presets {
  private Presets() {}

  /** All of them, smallest first. */
  public static List<Size> all() {
    Map<String, Map<String, LotSize>> lots = new TreeMap<>();
    for (Map<String, String> row : rows("lots.csv")) {
      lots.computeIfAbsent(row.get("preset"), preset -> new TreeMap<>())
          .put(
              row.get("raw_group"),
              new LotSize(
                  Double.parseDouble(row.get("units")),
                  Double.parseDouble(row.get("units_per_lot"))));
    }
    List<Size> sizes = new ArrayList<>();
    for (Map<String, String> row : rows("presets.csv")) {
      sizes.add(
          new Size(
              row.get("preset"),
              row.get("name"),
              row.get("name_zh"),
              whole(row, "plants"),
              whole(row, "origins"),
              whole(row, "markets"),
              whole(row, "areas"),
              whole(row, "reach"),
              0,
              false,
              lots.getOrDefault(row.get("preset"), Map.of())));
    }
    return sizes;
  }

  private static int whole(Map<String, String> row, String column) {
    return Integer.parseInt(row.get(column));
  }

  private static List<Map<String, String>> rows(String table) {
    try (InputStream in = Presets.class.getResourceAsStream(table);
        MappingIterator<Map<String, String>> rows =
            new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(in)) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
