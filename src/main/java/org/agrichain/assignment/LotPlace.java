package org.agrichain.assignment;

/**
 * Where a lot may go.
 *
 * @param column LOTS column of the network, -1 when the lot is declined
 * @param slot position of the (supply, plant) pair, -1 when declined
 * @param gate number of the plant and period it arrives in, -1 when declined
 */
public record LotPlace(int column, int slot, int gate) {
  static final LotPlace DECLINED = new LotPlace(-1, -1, -1);
}
