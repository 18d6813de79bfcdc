package org.agrichain.network;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The full model as free-format MPS, in thousand yuan, with whole decisions marked, for any other
 * solver. Limits on the plants of one supply, which the network keeps outside its rows, are written
 * as columns OPEN and rows of their own.
 */
public final class MpsWriter {
  private static final String OBJECTIVE = "VALUE";

  private final Network network;
  private final ColumnNames names;
  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  private record Row(String name, double least, double most) {}

  private record Entry(int row, double value) {}

  private record Column(
      String name, boolean whole, double least, double most, double price, List<Entry> entries) {}

  private MpsWriter(Network network) {
    this.network = network;
    names = new ColumnNames(network);
    for (int i = 0; i < network.rows; i++) {
      rows.add(new Row(names.row(i), network.rowLower[i], network.rowUpper[i]));
    }
    for (int j = 0; j < network.columns; j++) {
      List<Entry> entries = new ArrayList<>();
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        entries.add(new Entry(network.entryRow[k], network.entryValue[k]));
      }
      boolean whole =
          switch (network.columnKind[j]) {
            case LOTS, MODE, CAMPAIGN, BUILD, TIER -> true;
            default -> false;
          };
      columns.add(
          new Column(
              unique(names.column(j)),
              whole,
              network.lower[j],
              network.upper[j],
              network.objective[j],
              entries));
    }
    for (int s = 0; s < network.dataset.supplies().size(); s++) {
      addPlantLimits(s);
    }
  }

  /**
   * Writes the model. The file appears only when it is complete.
   *
   * @param network network
   * @param file where to write
   */
  public static void write(Network network, Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path part = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
    try {
      try (PrintWriter out =
          new PrintWriter(Files.newBufferedWriter(part, StandardCharsets.UTF_8))) {
        new MpsWriter(network).write(out);
        if (out.checkError()) {
          throw new IOException("cannot write " + file);
        }
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private String unique(String name) {
    String free = name;
    for (int n = 2; !used.add(free); n++) {
      free = name + "~" + n;
    }
    return free;
  }

  private void addPlantLimits(int s) {
    int[] lots = network.whole.lotColumns()[s];
    int[] plants = java.util.Arrays.stream(network.whole.lotPlant()[s]).distinct().toArray();
    int most = network.whole.maxPlants()[s];
    int least = network.whole.leastLots()[s];
    if (plants.length == 0 || most >= plants.length && least <= 1) {
      return;
    }
    String supply = network.dataset.supplies().get(s).supply();
    int count = network.dataset.supplies().get(s).lots();
    int maxRow = rows.size();
    double plantsMost = Math.min(most, plants.length);
    rows.add(new Row(ColumnNames.join("MAX_PLANTS", supply), -Double.MAX_VALUE, plantsMost));
    for (int plant : plants) {
      String site = network.dataset.sites().get(plant).site();
      int mostRow = rows.size();
      rows.add(new Row(ColumnNames.join("OPEN_MOST", supply, site), -Double.MAX_VALUE, 0));
      rows.add(new Row(ColumnNames.join("OPEN_LEAST", supply, site), 0, Double.MAX_VALUE));
      for (int k = 0; k < lots.length; k++) {
        if (network.whole.lotPlant()[s][k] == plant) {
          columns.get(lots[k]).entries().add(new Entry(mostRow, 1));
          columns.get(lots[k]).entries().add(new Entry(mostRow + 1, 1));
        }
      }
      List<Entry> entries =
          List.of(new Entry(maxRow, 1), new Entry(mostRow, -count), new Entry(mostRow + 1, -least));
      String name = unique(ColumnNames.join("OPEN", supply, site));
      columns.add(new Column(name, true, 0, 1, 0, entries));
    }
  }

  private void write(PrintWriter out) {
    line(out, "NAME", ColumnNames.join(network.dataset.header().dataset()));
    line(out, "OBJSENSE");
    line(out, "    MAX");
    line(out, "ROWS");
    line(out, " N", OBJECTIVE);
    for (Row row : rows) {
      line(out, " " + kind(row), row.name());
    }
    line(out, "COLUMNS");
    boolean whole = false;
    for (Column column : columns) {
      if (column.whole() != whole) {
        whole = column.whole();
        line(out, "    MARKER", "'MARKER'", whole ? "'INTORG'" : "'INTEND'");
      }
      if (column.price() != 0 || column.entries().isEmpty()) {
        line(out, "    " + column.name(), OBJECTIVE, number(column.price()));
      }
      for (Entry entry : column.entries()) {
        line(out, "    " + column.name(), rows.get(entry.row()).name(), number(entry.value()));
      }
    }
    if (whole) {
      line(out, "    MARKER", "'MARKER'", "'INTEND'");
    }
    limits(out);
    line(out, "ENDATA");
  }

  private void limits(PrintWriter out) {
    line(out, "RHS");
    if (network.constant != 0) {
      // By convention a right-hand side of the objective is taken from it.
      line(out, "    RHS", OBJECTIVE, number(-network.constant));
    }
    for (Row row : rows) {
      double limit = kind(row).equals("G") ? row.least() : row.most();
      if (limit != 0) {
        line(out, "    RHS", row.name(), number(limit));
      }
    }
    line(out, "RANGES");
    for (Row row : rows) {
      if (kind(row).equals("L") && row.least() > -Double.MAX_VALUE) {
        line(out, "    RANGE", row.name(), number(row.most() - row.least()));
      }
    }
    line(out, "BOUNDS");
    for (Column column : columns) {
      if (column.least() != 0) {
        line(out, " LO BOUND", column.name(), number(column.least()));
      }
      line(out, " UP BOUND", column.name(), number(column.most()));
    }
  }

  private static String kind(Row row) {
    if (row.least() == row.most()) {
      return "E";
    }
    return row.most() == Double.MAX_VALUE ? "G" : "L";
  }

  private static void line(PrintWriter out, String... words) {
    out.print(String.join(" ", words));
    out.print('\n');
  }

  private static String number(double value) {
    return Double.toString(value);
  }
}
