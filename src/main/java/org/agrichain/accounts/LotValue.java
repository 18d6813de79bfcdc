package org.agrichain.accounts;

import java.math.BigDecimal;

/**
 * Value added that comes of one lot.
 *
 * @param lot supply and number
 * @param origin origin
 * @param plant plant that takes it; empty when it is left with the herder
 * @param entersAs material as which it enters the plant; empty when it is left
 * @param rawGroup raw group it counts in; empty when in none
 * @param units units at the origin
 * @param herderYuan value added of the farm: what it fetches less its farm inputs
 * @param chainYuan its part of the value added of everybody who handles what is made of it
 */
public record LotValue(
    String lot,
    String origin,
    String plant,
    String entersAs,
    String rawGroup,
    double units,
    BigDecimal herderYuan,
    BigDecimal chainYuan) {

  /** Both. */
  public BigDecimal valueAddedYuan() {
    return herderYuan.add(chainYuan);
  }
}
