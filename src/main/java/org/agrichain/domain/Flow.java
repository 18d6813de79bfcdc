package org.agrichain.domain;

/**
 * What a process option takes or gives of one material per unit of reference input.
 *
 * @param material material
 * @param ratePerUnit signed rate: minus in, plus out; the reference input has -1; 0 for an
 *     ingredient
 * @param ingredient true for an ingredient of a blend, whose amount is decided by the plan
 * @param leastShare least share of the blended part, 0..1 (ingredients only)
 * @param mostShare greatest share of the blended part, 0..1 (ingredients only)
 */
public record Flow(
    String material, double ratePerUnit, boolean ingredient, double leastShare, double mostShare) {

  /** A fixed flow. */
  public static Flow fixed(String material, double ratePerUnit) {
    return new Flow(material, ratePerUnit, false, 0, 0);
  }
}
