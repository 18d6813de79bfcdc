package org.agrichain.accounts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.agrichain.domain.Account;
import org.agrichain.domain.HaulageCost;

/** What hauliers take and what they spend of it. */
final class Freight {
  /** A cost of the hauliers of a region. */
  record Spent(Establishment haulier, Account account, BigDecimal yuan) {}

  private final Chain chain;
  private final TreeMap<Establishment, TreeMap<String, BigDecimal>> taken = new TreeMap<>();

  Freight(Chain chain) {
    this.chain = chain;
  }

  /** True when the hauliers of a material belong to the chain. */
  boolean inside(String material) {
    return !chain.haulageCosts(chain.transportClass(material)).isEmpty();
  }

  void take(Establishment haulier, String material, BigDecimal yuan) {
    taken
        .computeIfAbsent(haulier, key -> new TreeMap<>())
        .merge(chain.transportClass(material), yuan, BigDecimal::add);
  }

  /** Freight that each took. */
  BigDecimal taken(Establishment haulier) {
    BigDecimal sum = Journal.ZERO;
    for (BigDecimal yuan : taken.getOrDefault(haulier, new TreeMap<>()).values()) {
      sum = sum.add(yuan);
    }
    return sum;
  }

  List<Establishment> hauliers() {
    return List.copyOf(taken.keySet());
  }

  /** What they spend, each share of a year's freight of a class rounded once to fen. */
  List<Spent> spent() {
    List<Spent> list = new ArrayList<>();
    taken.forEach(
        (haulier, classes) ->
            classes.forEach(
                (type, yuan) -> {
                  for (HaulageCost cost : chain.haulageCosts(type)) {
                    BigDecimal part =
                        yuan.multiply(BigDecimal.valueOf(cost.share()))
                            .setScale(2, RoundingMode.HALF_UP);
                    list.add(new Spent(haulier, cost.account(), part));
                  }
                }));
    return list;
  }
}
