package org.agrichain.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Head figures of a plan: plan.json. Fields that depend on time or memory are null when the run was
 * limited by steps, so that equal runs give equal bytes.
 *
 * @param format always {@code agrichain-plan/1}
 * @param version version of AgriChain
 * @param dataset identifier of the dataset
 * @param scenario scenario of the dataset that was planned, several joined by {@code +}; null for
 *     the dataset as it stands
 * @param datasetPath where the dataset was, relative to the plan folder
 * @param rulesPath where the rules were, relative to the plan folder; {@code shipped} for the
 *     built-in
 * @param datasetSha256 hash of the canonical rows
 * @param rulesSha256 hash of the canonical rules
 * @param objective name of the objective
 * @param objectiveWeights weight of every account in the objective
 * @param perspective firm or region
 * @param status OPTIMAL, FEASIBLE, INFEASIBLE (proven) or NOT_FOUND
 * @param valueYuan value of the published plan; null without a plan
 * @param upperBoundYuan proven upper bound; null when none was found
 * @param gapPercent 100 (bound - value) / |bound|
 * @param seconds wall time from JVM start, of a later plan of the process from its call
 * @param secondsToFirstPlan the same to the first feasible plan
 * @param peakHeapMb peak heap
 * @param peakRssMb peak resident memory of the process
 * @param seed seed
 * @param steps settled rounds
 * @param stoppedBecause optimal, gap, seconds, steps, cancelled, exhausted, or unanswered when no
 *     algorithm could solve the linear programme of the dataset
 * @param lots counts of lots
 * @param rawInputs totals by raw group
 * @param baselines values of two simple ways of doing it
 * @param solver counts of the engines, failures of the solver of linear programmes among them, and
 *     {@code conditioning}: orders of magnitude that the figures of the model span
 */
@JsonPropertyOrder({"format", "version", "dataset", "objective", "perspective", "status"})
public record PlanSummary(
    String format,
    String version,
    String dataset,
    String scenario,
    String datasetPath,
    String rulesPath,
    String datasetSha256,
    String rulesSha256,
    String objective,
    Map<String, Double> objectiveWeights,
    String perspective,
    String status,
    BigDecimal valueYuan,
    BigDecimal upperBoundYuan,
    Double gapPercent,
    Double seconds,
    Double secondsToFirstPlan,
    Long peakHeapMb,
    Long peakRssMb,
    long seed,
    int steps,
    String stoppedBecause,
    LotCounts lots,
    List<RawInput> rawInputs,
    Baselines baselines,
    SolverCounts solver) {

  /**
   * The same figures with where the dataset and the rules were, relative to the plan folder, and
   * the scenario.
   */
  public PlanSummary withSource(String newDatasetPath, String newScenario, String newRulesPath) {
    return new PlanSummary(
        format,
        version,
        dataset,
        newScenario,
        newDatasetPath,
        newRulesPath,
        datasetSha256,
        rulesSha256,
        objective,
        objectiveWeights,
        perspective,
        status,
        valueYuan,
        upperBoundYuan,
        gapPercent,
        seconds,
        secondsToFirstPlan,
        peakHeapMb,
        peakRssMb,
        seed,
        steps,
        stoppedBecause,
        lots,
        rawInputs,
        baselines,
        solver);
  }

  /** Counts of lots: total = assigned + declined. */
  public record LotCounts(int total, int assigned, int declined) {}

  /** Units of one raw group: offered = assigned + declined. */
  public record RawInput(
      String group, String unit, double offered, double assigned, double declined) {}

  /**
   * Values, in yuan, of leaving every lot with the herder and of always using the nearest plant.
   */
  public record Baselines(BigDecimal sellRawYuan, BigDecimal nearestPlantYuan) {}

  /**
   * Counts of the engines.
   *
   * @param optaPlannerMoves moves evaluated by OptaPlanner's local search in this run
   * @param movesPerSecond its moves per second of local search; null when limited by steps
   * @param lpSolves linear programmes solved
   * @param lpFailures attempts at linear programmes that ended without an answer or with one that
   *     broke rows or bounds; another algorithm was tried after each; null in plans made before
   *     failures were counted
   * @param lpUnanswered linear programmes that no algorithm answered; what asked for them was given
   *     up; null in plans made before failures were counted
   * @param parts what each part added: part name to yuan gained
   * @param conditioning how far the figures of the model lie apart; null in plans made before that
   *     was looked at
   */
  public record SolverCounts(
      long optaPlannerMoves,
      Double movesPerSecond,
      long lpSolves,
      Long lpFailures,
      Long lpUnanswered,
      Map<String, BigDecimal> parts,
      Conditioning conditioning) {}

  /**
   * Orders of magnitude between the smallest and the greatest figures of the model, to one decimal.
   *
   * @param coefficientOrders of its coefficients
   * @param scaledOrders of its coefficients as linear programmes are given them
   * @param limitOrders of the limits of its rows
   * @param boundOrders of the bounds of its columns
   * @param priceOrders of its prices
   */
  public record Conditioning(
      double coefficientOrders,
      double scaledOrders,
      double limitOrders,
      double boundOrders,
      double priceOrders) {
    /** Orders of magnitude above which answers may be poor. */
    public static final double MOST_ORDERS = 9;
  }
}
