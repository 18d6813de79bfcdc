package org.agrichain.dataset;

import java.util.List;
import org.agrichain.domain.Dataset;

/** Figures of one column are of like size; others make the arithmetic of the solver fail. */
final class MagnitudeLaws {
  private static final double MOST_SPAN = 1e9;

  private MagnitudeLaws() {}

  static void check(Evidence evidence) {
    Dataset data = evidence.dataset();
    for (SchemaTable table : Schema.current().tables()) {
      if (table.onlyAccounts() || !evidence.sound(table.name())) {
        continue;
      }
      Shapes.Shape shape = Shapes.of(table.name());
      List<?> rows = shape.rows(data);
      for (int i = 0; i < table.columns().size(); i++) {
        if (table.columns().get(i).type() == SchemaColumn.Type.DECIMAL) {
          column(evidence, shape, rows, i, table.columns().get(i).name());
        }
      }
    }
  }

  private static void column(
      Evidence evidence, Shapes.Shape shape, List<?> rows, int column, String name) {
    double least = Double.MAX_VALUE;
    double most = 0;
    Object largest = null;
    Object smallest = null;
    for (Object row : rows) {
      if (shape.value(row, column) instanceof Double value && value != 0) {
        double size = Math.abs(value);
        if (size < least) {
          least = size;
          smallest = row;
        }
        if (size > most) {
          most = size;
          largest = row;
        }
      }
    }
    if (largest != null && most / least > MOST_SPAN) {
      String hint = Messages.text("hint.smallest-line", evidence.line(smallest));
      evidence.add(
          Fault.MAGNITUDE_SPAN, largest, name, Numbers.plain(most), Numbers.plain(least), hint);
    }
  }
}
