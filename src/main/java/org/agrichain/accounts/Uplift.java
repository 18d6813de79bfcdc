package org.agrichain.accounts;

/**
 * What a part of one raw unit fetches, worked up to a product: revenue, not value added, all other
 * inputs of the product included.
 *
 * @param raw raw material, one unit of which has the part
 * @param part part: an output of a process that takes the raw material
 * @param partUnits units of the part in one raw unit
 * @param soldRawAs the part itself, or the nearest product of it that any market buys
 * @param rawYuan what the part fetches sold raw
 * @param product product made of it
 * @param steps processes between part and product; 0 for the part itself
 * @param productUnits units of the product that hold the part, other outputs of the way left out
 * @param ownShare share of the part in the mass of all that went into the product, 0..1
 * @param exWorksYuan what they fetch less freight
 * @param retailYuan what consumers pay for them; null where no retail price is known
 * @param sold true when the plan sells the product, so that the price is the plan's own
 */
public record Uplift(
    String raw,
    String part,
    double partUnits,
    String soldRawAs,
    double rawYuan,
    String product,
    int steps,
    double productUnits,
    double ownShare,
    double exWorksYuan,
    Double retailYuan,
    boolean sold) {

  /** How many times as much as sold raw, at the gate of the plant. */
  public double exWorksTimes() {
    return exWorksYuan / rawYuan;
  }

  /** The same, of the proceeds only what the part's share in the mass of the product makes. */
  public double ownTimes() {
    return exWorksTimes() * ownShare;
  }

  /** How many times as much as sold raw, in the shop; null where no retail price is known. */
  public Double retailTimes() {
    return retailYuan == null ? null : Double.valueOf(retailYuan / rawYuan);
  }
}
