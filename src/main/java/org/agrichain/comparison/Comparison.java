package org.agrichain.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.agrichain.plan.PlanSummary;

/**
 * Plans under several scenarios beside the plan of the base. One list of rows is one published
 * table.
 *
 * @param format always {@link #FORMAT}
 * @param version version of AgriChain
 * @param dataset identifier of the dataset
 * @param objective objective of every plan
 * @param perspective firm or region
 * @param scenarios the base, then the scenarios in the order asked for
 * @param figures every figure with its change
 * @param gains winners and losers
 * @param moves what moved
 * @param deadweight subsidy paid for what would have happened anyway
 */
public record Comparison(
    String format,
    String version,
    String dataset,
    String objective,
    String perspective,
    List<VariantRow> scenarios,
    List<FigureRow> figures,
    List<GainRow> gains,
    List<MoveRow> moves,
    List<DeadweightRow> deadweight) {
  /** Name of the dataset as it stands among scenarios. */
  public static final String BASE = "base";

  /** Value of the field {@code format} of every comparison.json this version writes. */
  public static final String FORMAT = "agrichain-comparison/1";

  /** Folder of the plan of a scenario within the comparison. */
  public static String planFolder(String id) {
    return "plans/" + id;
  }

  /**
   * Compares plans that have the same objective.
   *
   * @param base what the others are compared with
   * @param others scenarios, in the order they are shown in
   */
  public static Comparison of(Case base, List<Case> others) {
    List<Case> all = new ArrayList<>(List.of(base));
    all.addAll(others);
    List<FigureRow> figures = new ArrayList<>();
    List<GainRow> gains = new ArrayList<>();
    List<MoveRow> moves = new ArrayList<>();
    List<DeadweightRow> deadweight = new ArrayList<>();
    for (Case other : others) {
      figures.addAll(Figures.beside(base, other));
      if (base.planned() && other.planned()) {
        gains.addAll(Gains.beside(base, other));
        moves.addAll(Moves.beside(base, other));
        deadweight.addAll(Deadweight.beside(base, other));
      }
    }
    PlanSummary summary = base.plan().summary();
    return new Comparison(
        FORMAT,
        summary.version(),
        summary.dataset(),
        summary.objective(),
        summary.perspective(),
        all.stream().map(Comparison::variant).toList(),
        figures,
        gains,
        moves,
        deadweight);
  }

  private static VariantRow variant(Case one) {
    PlanSummary summary = one.plan().summary();
    return new VariantRow(
        one.id(),
        one.scenario().title(),
        one.scenario().titleZh(),
        one.scenario().source(),
        summary.status(),
        summary.valueYuan(),
        summary.upperBoundYuan(),
        summary.gapPercent(),
        summary.seconds(),
        summary.datasetSha256(),
        planFolder(one.id()));
  }

  static <T> Comparator<T> largestFirst(java.util.function.ToDoubleFunction<T> delta) {
    return Comparator.comparingDouble((T row) -> -Math.abs(delta.applyAsDouble(row)));
  }
}
