package org.agrichain.accounts;

import java.math.BigDecimal;
import org.agrichain.domain.Account;
import org.agrichain.domain.Money;
import org.agrichain.domain.Supply;
import org.agrichain.plan.ContractRow;
import org.agrichain.plan.DiscardRow;
import org.agrichain.plan.InventoryRow;
import org.agrichain.plan.LotRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ProcurementRow;
import org.agrichain.plan.ProductionOrderRow;
import org.agrichain.plan.SaleRow;
import org.agrichain.plan.ShipmentRow;
import org.agrichain.plan.ValueRow;

/**
 * Writes the journal: who pays whom for what, from the tables in which things happen (lots,
 * shipments, sales, purchases, stocks). Only what no such table holds (costs of intake, recipes and
 * limits) is taken from value-added.csv.
 */
final class Bookkeeping {
  private final Chain chain;
  private final Plan plan;
  private final GoodsBook goods;
  private final Owners owners;
  private final Freight freight;
  private final Journal journal = new Journal();

  private Bookkeeping(Chain chain, Plan plan, GoodsBook goods, Owners owners) {
    this.chain = chain;
    this.plan = plan;
    this.goods = goods;
    this.owners = owners;
    this.freight = new Freight(chain);
  }

  static Journal of(
      Chain chain, Plan plan, RunBook book, Movements movements, GoodsBook goods, Owners owners) {
    Bookkeeping books = new Bookkeeping(chain, plan, goods, owners);
    plan.lots().forEach(books::lot);
    book.runs.forEach(books::run);
    book.idle.forEach(books::idle);
    plan.shipments().forEach(books::shipment);
    plan.procurement().forEach(books::purchase);
    plan.sales().forEach(books::sale);
    plan.contracts().forEach(books::contract);
    plan.discards().forEach(books::discard);
    plan.inventory().forEach(books::storage);
    plan.valueAdded().forEach(books::other);
    for (Freight.Spent spent : books.freight.spent()) {
      books.journal.cost(spent.haulier(), spent.account(), spent.yuan());
    }
    for (Place place : movements.byPlace.keySet()) {
      books.journal.stock(owners.store(place.site()), goods.stockChange(place));
    }
    return books.journal;
  }

  private void lot(LotRow lot) {
    Supply supply = chain.supplies.get(lot.supply());
    Establishment herder = chain.herdersInside() ? owners.origin(lot.origin()) : null;
    if (Movements.isTaken(lot)) {
      BigDecimal price = Money.yuan(supply.unitsPerLot(), supply.priceYuanPerUnit());
      journal.pay(owners.store(lot.plant()), herder, price);
    } else if (herder != null) {
      BigDecimal worth = Money.yuan(supply.unitsPerLot(), supply.leftWorthYuanPerUnit());
      journal.pay(null, herder, worth);
    }
    if (herder != null) {
      BigDecimal inputs = Money.yuan(supply.unitsPerLot(), supply.farmInputYuanPerUnit());
      journal.pay(herder, null, inputs);
    }
  }

  private void run(Run run) {
    Establishment line = owners.line(run.site(), run.line(), run.stage());
    Establishment store = owners.store(run.site());
    for (ProductionOrderRow row : run.made()) {
      journal.pay(store, line, goods.in(row));
    }
    for (ProductionOrderRow row : run.used()) {
      journal.pay(line, store, goods.out(row));
    }
    run.costs().forEach((account, yuan) -> journal.cost(line, account, yuan));
  }

  private void idle(RunBook.IdleLine idle) {
    Establishment line = owners.idle(idle.site(), idle.line());
    idle.costs().forEach((account, yuan) -> journal.cost(line, account, yuan));
  }

  private void shipment(ShipmentRow row) {
    Establishment from = owners.store(row.fromSite());
    journal.pay(owners.store(row.toSite()), from, goods.in(row));
    carry(from, row.material(), row.yuan());
  }

  private void carry(Establishment payer, String material, BigDecimal yuan) {
    boolean inside = freight.inside(material);
    Establishment haulier = inside ? owners.haulier(payer.site()) : null;
    journal.pay(payer, haulier, yuan);
    if (inside) {
      freight.take(haulier, material, yuan);
    }
  }

  private void purchase(ProcurementRow row) {
    journal.pay(owners.store(row.site()), null, row.yuan());
  }

  private void sale(SaleRow row) {
    journal.pay(null, owners.store(row.market()), row.yuan());
  }

  private void contract(ContractRow row) {
    journal.pay(owners.store(row.market()), null, row.penaltyYuan());
  }

  private void discard(DiscardRow row) {
    journal.pay(owners.store(row.site()), null, row.yuan());
  }

  private void storage(InventoryRow row) {
    journal.pay(owners.store(row.site()), null, row.storageYuan());
  }

  private void other(ValueRow row) {
    Account account = Chain.account(row.account());
    if (row.stage().equals(Stages.LIMIT)) {
      journal.cost(owners.limit(), account, row.yuan());
    } else if (row.stage().equals(Stages.INVESTMENT)) {
      journal.cost(owners.store(row.site()), account, row.yuan());
    } else if (row.stage().equals(Stages.POLICY)) {
      journal.cost(owners.payee(row), account, row.yuan());
    } else if (row.stage().equals(Stages.INTAKE)) {
      Establishment store = owners.store(row.site());
      if (account == Account.TRANSPORT) {
        carry(store, row.product(), row.yuan());
      } else {
        journal.cost(store, account, row.yuan());
      }
    }
  }
}
