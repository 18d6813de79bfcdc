package org.agrichain.accounts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.plan.ProductionOrderRow;
import org.agrichain.plan.ValueRow;

/** Which establishment something belongs to. */
final class Owners {
  private final Chain chain;
  private final Map<String, Map<String, BigDecimal>> madeByActor = new TreeMap<>();

  Owners(Chain chain, RunBook book, GoodsBook goods) {
    this.chain = chain;
    for (Run run : book.runs) {
      for (ProductionOrderRow row : run.made()) {
        madeByActor
            .computeIfAbsent(run.site(), key -> new TreeMap<>())
            .merge(chain.actor(run.stage()), goods.in(row), BigDecimal::add);
      }
    }
  }

  Establishment origin(String site) {
    return new Establishment(Actors.HERDER, chain.region(site), site, Stages.RAW_SUPPLY, "");
  }

  Establishment line(String site, String line, String stage) {
    return new Establishment(chain.actor(stage), chain.region(site), site, stage, line);
  }

  Establishment idle(String site, String line) {
    return new Establishment(Actors.PROCESSOR, chain.region(site), site, Stages.LINE_TIME, line);
  }

  /** The store of a place, owned by whoever makes most of what is made there. */
  Establishment store(String site) {
    String actor = chain.isPlant(site) ? Actors.PROCESSOR : Actors.TRADER;
    BigDecimal most = BigDecimal.ZERO;
    for (var made : madeByActor.getOrDefault(site, Map.of()).entrySet()) {
      if (made.getValue().compareTo(most) > 0) {
        actor = made.getKey();
        most = made.getValue();
      }
    }
    return new Establishment(actor, chain.region(site), site, Stages.STORE, "");
  }

  Establishment haulier(String site) {
    return new Establishment(Actors.HAULIER, chain.region(site), "", Stages.HAULAGE, "");
  }

  /** Who gets or pays what a policy pays: the place that claims or its hauliers. */
  Establishment payee(ValueRow row) {
    return chain.paysHauliers(row.product()) ? haulier(row.site()) : store(row.site());
  }

  Establishment limit() {
    return new Establishment(Actors.PROCESSOR, "", "", Stages.LIMIT, "");
  }
}
