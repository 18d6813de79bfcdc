package org.agrichain.accounts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a material is worth inside the chain: one basic price per place for the whole plan, so that
 * stocks make no holding gains.
 */
public final class TransferPrices {
  /** Where a price comes from; the first that applies holds. */
  public enum Basis {
    /** Paid for the lots, with what it cost to bring them in. */
    LOTS,
    /** Paid for what was bought. */
    BOUGHT,
    /** Mean proceeds of the market. */
    MARKET,
    /** Mean proceeds of what this place sends away, less freight. */
    NET_PROCEEDS,
    /** Mean net proceeds of the same material elsewhere in the chain. */
    ELSEWHERE,
    /** Price of the cheapest tier or contract that the dataset has and the plan does not use. */
    LISTED,
    /** Half way between cost and what its users get out of it. */
    SHARED,
    /** Nothing says what it is worth. */
    NONE
  }

  /**
   * A price.
   *
   * @param yuanPerUnit yuan a unit
   * @param basis where it comes from
   */
  public record Price(BigDecimal yuanPerUnit, Basis basis) {}

  private static final int DECIMALS = 6;

  private final SortedMap<Place, Price> prices = new TreeMap<>();

  TransferPrices() {}

  void set(Place place, double yuanPerUnit, Basis basis) {
    BigDecimal rounded = BigDecimal.valueOf(yuanPerUnit).setScale(DECIMALS, RoundingMode.HALF_UP);
    prices.put(place, new Price(rounded.stripTrailingZeros(), basis));
  }

  boolean has(Place place) {
    return prices.containsKey(place);
  }

  /** Yuan a unit; 0 where nothing says what a material is worth. */
  BigDecimal price(Place place) {
    Price price = prices.get(place);
    return price == null ? BigDecimal.ZERO : price.yuanPerUnit();
  }

  double yuan(Place place) {
    return price(place).doubleValue();
  }

  /** Every price, by place. */
  public SortedMap<Place, Price> all() {
    return java.util.Collections.unmodifiableSortedMap(prices);
  }
}
