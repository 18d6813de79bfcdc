package org.agrichain.network;

import static org.agrichain.network.Draft.FLOW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Account;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Quantum;
import org.agrichain.domain.SaleOption;
import org.agrichain.domain.SaleTier;

/** Sales in tiers, and contracts. */
final class MarketSection {
  private final Draft draft;
  private final Dataset dataset;
  private final Map<Places.Key, SaleOption> allowed = new HashMap<>();
  private final Map<String, Double> most = new HashMap<>();

  MarketSection(Draft draft) {
    this.draft = draft;
    dataset = draft.catalogue.dataset;
    for (SaleOption option : draft.options.sales()) {
      allowed.put(new Places.Key(option.market(), option.material()), option);
    }
  }

  void add() {
    for (int r = 0; r < dataset.sales().size(); r++) {
      SaleTier tier = dataset.sales().get(r);
      SaleOption option = allowed.get(new Places.Key(tier.market(), tier.material()));
      if (option == null || !draft.reach.canBe(tier.market(), tier.material())) {
        continue;
      }
      for (int t : option.periods()) {
        double yuan = option.price(tier.priceYuanPerUnit(), t);
        List<Cost> price = List.of(new Cost(Account.OUTPUT, yuan));
        double units = most(tier, t);
        int column =
            draft.matrix.column(ColumnKind.SALE, r, t, tier.tier(), units / FLOW, FLOW, price);
        draft.matrix.put(draft.balance(tier.market(), tier.material(), t), column, -1);
        demand(tier.market(), tier.material(), t, units);
      }
    }
    for (int c = 0; c < dataset.contracts().size(); c++) {
      Contract contract = dataset.contracts().get(c);
      int last = Math.min(contract.toPeriod(), draft.catalogue.periods);
      for (int t = contract.fromPeriod(); t <= last; t++) {
        add(c, contract, t);
      }
    }
    draft.demand = most;
  }

  private double most(SaleTier tier, int t) {
    double factor = draft.catalogue.season(tier.season(), t);
    return Quantum.floor(
        tier.maxUnitsPerPeriod() * factor, draft.catalogue.quantum(tier.material()));
  }

  private void add(int c, Contract contract, int t) {
    MatrixBuilder matrix = draft.matrix;
    double due = contract.unitsPerPeriod() / FLOW;
    int row = matrix.row(RowKind.CONTRACT, c, t, due, due);
    SaleOption option = allowed.get(new Places.Key(contract.market(), contract.material()));
    if (option != null
        && option.periods().contains(t)
        && draft.reach.canBe(contract.market(), contract.material())) {
      int delivered =
          matrix.column(
              ColumnKind.CONTRACT,
              c,
              t,
              0,
              due,
              FLOW,
              List.of(new Cost(Account.OUTPUT, option.price(contract.priceYuanPerUnit(), t))));
      matrix.put(row, delivered, 1);
      matrix.put(draft.balance(contract.market(), contract.material(), t), delivered, -1);
      demand(contract.market(), contract.material(), t, contract.unitsPerPeriod());
    }
    if (contract.penaltyYuanPerUnit() != null) {
      int shortfall =
          matrix.column(
              ColumnKind.SHORTFALL,
              c,
              t,
              0,
              due,
              FLOW,
              List.of(new Cost(Account.PENALTY, contract.penaltyYuanPerUnit())));
      matrix.put(row, shortfall, 1);
    }
  }

  private void demand(String market, String material, int t, double units) {
    most.merge(market + "@" + material + "@" + t, units, Double::sum);
  }
}
