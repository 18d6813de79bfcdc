package org.agrichain.accounts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The value of every movement in whole fen, so that at each place what comes in and what goes out
 * add up to the same amount whenever the quantities do: each movement is worth the difference of
 * two rounded totals. No movement is more than one fen off its quantity times its price.
 */
final class GoodsBook {
  private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

  private final Map<Object, BigDecimal> comingIn = new IdentityHashMap<>();
  private final Map<Object, BigDecimal> goingOut = new IdentityHashMap<>();
  private final Map<Place, BigDecimal> opening = new HashMap<>();
  private final Map<Place, BigDecimal> closing = new HashMap<>();

  GoodsBook(Movements movements, TransferPrices prices) {
    movements.byPlace.forEach(
        (place, list) -> {
          BigDecimal price = prices.price(place);
          side(list, true, price);
          side(list, false, price);
        });
  }

  private void side(List<Movement> movements, boolean in, BigDecimal price) {
    BigDecimal units = BigDecimal.ZERO;
    BigDecimal before = ZERO;
    for (Movement each : movements) {
      if (each.kind().in() == in) {
        units = units.add(BigDecimal.valueOf(each.units()));
        BigDecimal until = units.multiply(price).setScale(2, RoundingMode.HALF_UP);
        book(each, until.subtract(before));
        before = until;
      }
    }
  }

  private void book(Movement movement, BigDecimal yuan) {
    switch (movement.kind()) {
      case OPENING -> opening.merge(movement.place(), yuan, BigDecimal::add);
      case CLOSING -> closing.merge(movement.place(), yuan, BigDecimal::add);
      default -> (movement.kind().in() ? comingIn : goingOut).put(movement.row(), yuan);
    }
  }

  /** Value of what a row of the plan brings in. */
  BigDecimal in(Object row) {
    return comingIn.getOrDefault(row, ZERO);
  }

  /** Value of what a row of the plan takes out. */
  BigDecimal out(Object row) {
    return goingOut.getOrDefault(row, ZERO);
  }

  /** Closing less opening stock of a place over the whole plan; no holding gains. */
  BigDecimal stockChange(Place place) {
    return closing.getOrDefault(place, ZERO).subtract(opening.getOrDefault(place, ZERO));
  }
}
