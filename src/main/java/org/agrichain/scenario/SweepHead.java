package org.agrichain.scenario;

/**
 * What a sweep is: sweep.json. Cells of an earlier run count only when all of this is the same.
 *
 * @param format always {@link #FORMAT}
 * @param dataset identifier of the dataset
 * @param scenario scenario below every cell; null for none
 * @param datasetSha256 hash of the dataset under it
 * @param rulesSha256 hash of the rules
 * @param objective objective
 * @param designSha256 hash of the factors, their changes and the levels of every cell
 * @param cells number of cells
 * @param seed seed
 * @param goodGapPercent gap at which a cell keeps the decisions of the base plan, in percent
 */
public record SweepHead(
    String format,
    String dataset,
    String scenario,
    String datasetSha256,
    String rulesSha256,
    String objective,
    String designSha256,
    int cells,
    long seed,
    double goodGapPercent) {

  /** Value of the field {@code format} of every sweep.json this version writes. */
  public static final String FORMAT = "agrichain-sweep/1";

  /** True when cells of the other sweep are cells of this one. */
  public boolean continues(SweepHead other) {
    return withGap(0).equals(other.withGap(0));
  }

  /** The same with another good gap. */
  public SweepHead withGap(double percent) {
    return new SweepHead(
        format,
        dataset,
        scenario,
        datasetSha256,
        rulesSha256,
        objective,
        designSha256,
        cells,
        seed,
        percent);
  }
}
