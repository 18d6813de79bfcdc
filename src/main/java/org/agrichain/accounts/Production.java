package org.agrichain.accounts;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agrichain.domain.Account;
import org.agrichain.domain.Money;
import org.agrichain.domain.Supply;
import org.agrichain.plan.DiscardRow;
import org.agrichain.plan.LotRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ProcurementRow;
import org.agrichain.plan.ProductionOrderRow;
import org.agrichain.plan.SaleRow;
import org.agrichain.plan.ShipmentRow;
import org.agrichain.plan.ValueRow;

/**
 * The production approach: output at basic prices less intermediate consumption of every
 * establishment, from what is made and used and from value-added.csv. A store's output is its
 * margin: what it sells for, less what that is worth inside the chain.
 */
final class Production {
  /** Output and intermediate consumption of one establishment. */
  static final class Sheet {
    BigDecimal output = Journal.ZERO;
    BigDecimal intermediate = Journal.ZERO;
  }

  final SortedMap<Establishment, Sheet> sheets = new TreeMap<>();
  private final Chain chain;
  private final GoodsBook goods;
  private final Owners owners;
  private final Freight freight;

  Production(Chain chain, Plan plan, RunBook book, GoodsBook goods, Owners owners) {
    this.chain = chain;
    this.goods = goods;
    this.owners = owners;
    this.freight = new Freight(chain);
    plan.lots().forEach(this::lot);
    book.runs.forEach(this::run);
    for (RunBook.IdleLine idle : book.idle) {
      Establishment line = owners.idle(idle.site(), idle.line());
      idle.costs().forEach((account, yuan) -> uses(line, account, yuan));
    }
    plan.shipments().forEach(this::margin);
    plan.sales().forEach(this::margin);
    plan.procurement().forEach(this::bought);
    plan.discards().forEach(this::wasted);
    plan.valueAdded().forEach(this::booked);
    for (Establishment haulier : freight.hauliers()) {
      gives(haulier, freight.taken(haulier));
    }
    freight.spent().forEach(spent -> uses(spent.haulier(), spent.account(), spent.yuan()));
  }

  private Sheet sheet(Establishment establishment) {
    return sheets.computeIfAbsent(establishment, key -> new Sheet());
  }

  private void gives(Establishment establishment, BigDecimal yuan) {
    Sheet sheet = sheet(establishment);
    sheet.output = sheet.output.add(yuan);
  }

  private void uses(Establishment establishment, BigDecimal yuan) {
    Sheet sheet = sheet(establishment);
    sheet.intermediate = sheet.intermediate.add(yuan);
  }

  private void uses(Establishment establishment, Account account, BigDecimal yuan) {
    if (account.kind() == Account.Kind.INTERMEDIATE) {
      uses(establishment, yuan);
    } else {
      sheet(establishment);
    }
  }

  /** Lots enter the store at their delivered value; what was paid for them is used up. */
  private void lot(LotRow lot) {
    if (Movements.isTaken(lot)) {
      Supply supply = chain.supplies.get(lot.supply());
      BigDecimal price = Money.yuan(supply.unitsPerLot(), supply.priceYuanPerUnit());
      if (chain.herdersInside()) {
        gives(owners.origin(lot.origin()), price);
      }
      Establishment store = owners.store(lot.plant());
      uses(store, price);
      gives(store, goods.in(lot));
    }
  }

  private void run(Run run) {
    Establishment line = owners.line(run.site(), run.line(), run.stage());
    for (ProductionOrderRow row : run.made()) {
      gives(line, goods.in(row));
    }
    for (ProductionOrderRow row : run.used()) {
      uses(line, goods.out(row));
    }
    run.costs().forEach((account, yuan) -> uses(line, account, yuan));
  }

  private void margin(ShipmentRow row) {
    gives(owners.store(row.fromSite()), goods.in(row).subtract(goods.out(row)));
  }

  /** What a sale fetches stands in value-added.csv; here is what the goods are worth. */
  private void margin(SaleRow row) {
    gives(owners.store(row.market()), goods.out(row).negate());
  }

  private void bought(ProcurementRow row) {
    gives(owners.store(row.site()), goods.in(row));
  }

  private void wasted(DiscardRow row) {
    uses(owners.store(row.site()), goods.out(row));
  }

  private void booked(ValueRow row) {
    Account account = Chain.account(row.account());
    switch (row.stage()) {
      case Stages.RAW_SUPPLY -> farm(row, account);
      case Stages.INTAKE, Stages.HAULAGE -> carried(row, account);
      case Stages.MARKET, Stages.PURCHASE, Stages.DISPOSAL, Stages.STORAGE, Stages.INVESTMENT ->
          stored(row, account);
      case Stages.POLICY -> uses(owners.payee(row), account, row.yuan());
      case Stages.LIMIT -> uses(owners.limit(), account, row.yuan());
      default -> {
        // Costs of recipes and lines came with the runs.
      }
    }
  }

  private void farm(ValueRow row, Account account) {
    if (chain.herdersInside()) {
      Establishment origin = owners.origin(row.site());
      if (account == Account.OUTPUT) {
        gives(origin, row.yuan());
      } else {
        uses(origin, account, row.yuan());
      }
    }
  }

  private void carried(ValueRow row, Account account) {
    Establishment store = owners.store(row.site());
    uses(store, account, row.yuan());
    if (account == Account.TRANSPORT && freight.inside(row.product())) {
      freight.take(owners.haulier(row.site()), row.product(), row.yuan());
    }
  }

  private void stored(ValueRow row, Account account) {
    Establishment store = owners.store(row.site());
    if (account == Account.OUTPUT) {
      gives(store, row.yuan());
    } else {
      uses(store, account, row.yuan());
    }
  }
}
