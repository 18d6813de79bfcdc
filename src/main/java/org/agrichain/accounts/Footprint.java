package org.agrichain.accounts;

/**
 * Greenhouse gases of a product at the gate of the market, from the farm on.
 *
 * @param material product
 * @param productGroup its group
 * @param soldUnits units sold
 * @param kgPerUnit kg CO2e in one unit
 */
public record Footprint(String material, String productGroup, double soldUnits, double kgPerUnit) {

  /** Kg CO2e of all that is sold. */
  public double kg() {
    return soldUnits * kgPerUnit;
  }
}
