package org.agrichain.comparison;

import java.util.List;
import java.util.function.Function;
import org.agrichain.plan.RowShape;

/**
 * One published table of a comparison.
 *
 * @param name name of the file without its ending and of the sheet
 * @param shape its columns
 * @param of its rows in a comparison
 */
public record ComparisonTable(String name, RowShape shape, Function<Comparison, List<?>> of) {
  private static final List<ComparisonTable> ALL =
      List.of(
          table("scenarios", VariantRow.class, Comparison::scenarios),
          table("figures", FigureRow.class, Comparison::figures),
          table("gains", GainRow.class, Comparison::gains),
          table("moves", MoveRow.class, Comparison::moves),
          table("deadweight", DeadweightRow.class, Comparison::deadweight));

  /** Every table, in the order of {@link Comparison}. */
  public static List<ComparisonTable> all() {
    return ALL;
  }

  private static ComparisonTable table(
      String name, Class<?> row, Function<Comparison, List<?>> of) {
    return new ComparisonTable(name, RowShape.of(row), of);
  }
}
