package org.agrichain.network;

import static org.agrichain.network.Draft.FLOW;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agrichain.domain.Account;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Flow;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.StoreOption;

/** Hauls and purchases. */
final class MovementSection {
  private final Draft draft;
  private final Set<Places.Key> used = new HashSet<>();

  MovementSection(Draft draft) {
    this.draft = draft;
    for (ProcessOption process : draft.options.processes()) {
      if (draft.reach.runnable(process)) {
        for (Flow flow : process.flows()) {
          if (flow.ingredient() || flow.ratePerUnit() < 0) {
            used.add(new Places.Key(process.site(), flow.material()));
          }
        }
      }
    }
    for (StoreOption store : draft.options.stores()) {
      if (draft.catalogue.sites.get(store.site()).kind() == SiteKind.STORE) {
        used.add(new Places.Key(store.site(), store.material()));
      }
    }
  }

  void add() {
    List<HaulOption> hauls = draft.options.hauls();
    for (int h = 0; h < hauls.size(); h++) {
      HaulOption haul = hauls.get(h);
      if (draft.reach.canBe(haul.fromSite(), haul.material())) {
        for (int t : haul.periods()) {
          add(h, haul, t);
        }
      }
    }
    List<PurchaseOption> purchases = draft.options.purchases();
    for (int p = 0; p < purchases.size(); p++) {
      PurchaseOption purchase = purchases.get(p);
      List<Cost> price = List.of(new Cost(Account.MATERIALS, purchase.yuanPerUnit()));
      for (int t : purchase.periods()) {
        double most =
            purchase.maxUnitsPerPeriod() == null
                ? draft.reach.most(purchase.material(), t)
                : purchase.maxUnitsPerPeriod();
        int column = draft.matrix.column(ColumnKind.PURCHASE, p, t, 0, most / FLOW, FLOW, price);
        draft.give(purchase.site(), purchase.material(), t, column, 1);
      }
    }
  }

  private void add(int h, HaulOption haul, int t) {
    double most = draft.reach.most(haul.material(), t);
    Double demand = draft.demand.get(haul.toSite() + "@" + haul.material() + "@" + t);
    boolean toPlace = used.contains(new Places.Key(haul.toSite(), haul.material()));
    if (demand == null && !toPlace) {
      return;
    }
    if (!toPlace && !draft.unfolded) {
      most = Math.min(most, demand / (1 - haul.lossFraction()));
    }
    if (most <= 0) {
      return;
    }
    List<Cost> freight = List.of(new Cost(Account.TRANSPORT, haul.yuanPerUnit()));
    int column = draft.matrix.column(ColumnKind.HAUL, h, t, 0, most / FLOW, FLOW, freight);
    draft.matrix.put(draft.balance(haul.fromSite(), haul.material(), t), column, -1);
    int to = draft.balance(haul.toSite(), haul.material(), t);
    draft.matrix.put(to, column, 1 - haul.lossFraction());
    draft
        .hauledInto
        .computeIfAbsent(to, key -> new ArrayList<>())
        .add(new Draft.Fresh(column, 1 - haul.lossFraction()));
  }
}
