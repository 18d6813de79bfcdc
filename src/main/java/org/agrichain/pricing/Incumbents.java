package org.agrichain.pricing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans that HiGHS wrote on its way, one after another: a line {@code # Columns N} and then so many
 * lines with a name and a value. The last one may be cut off in the middle.
 */
final class Incumbents {
  private static final String HEAD = "# Columns ";

  private Incumbents() {}

  /** The last plan that is complete, null when there is none. */
  static double[] last(Path file) throws IOException {
    double[] found = null;
    List<Double> values = new ArrayList<>();
    int columns = -1;
    for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
      if (line.startsWith(HEAD)) {
        columns = Integer.parseInt(line.substring(HEAD.length()).strip());
        values.clear();
      } else if (columns > values.size() && line.indexOf(' ') > 0) {
        values.add(Double.parseDouble(line.substring(line.indexOf(' ') + 1)));
        if (values.size() == columns) {
          found = values.stream().mapToDouble(Double::doubleValue).toArray();
        }
      }
    }
    return found;
  }
}
