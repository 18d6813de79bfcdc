package org.agrichain.generate;

/**
 * How much there is of a raw group, and in what lots.
 *
 * @param units units offered over the whole plan; of the raw group's unit (head, kg)
 * @param unitsPerLot units of one lot
 */
public record LotSize(double units, double unitsPerLot) {

  /** Number of lots, at least one. */
  int lots() {
    return (int) Math.max(1, Math.round(units / unitsPerLot));
  }
}
