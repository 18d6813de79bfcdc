package org.agrichain.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Money;

/** Hauls, purchases, sales, contracts and discards: amounts, limits and money of each row. */
final class TradeCheck {
  private final Facts facts;
  private final Reading reading;
  private final Findings findings;

  TradeCheck(Facts facts, Reading reading, Findings findings) {
    this.facts = facts;
    this.reading = reading;
    this.findings = findings;
  }

  void check() {
    for (Reading.Hauled hauled : reading.hauled) {
      ShipmentRow row = hauled.row();
      String where = Reading.where(row) + " ";
      findings.quantity(
          ViolationCode.HAUL_ARRIVED,
          where + "arrived_units",
          row.arrivedUnits(),
          hauled.arrived(),
          facts.quantum(row.material()));
      findings.money(
          ViolationCode.ROW_MONEY,
          where + "yuan",
          row.yuan(),
          Money.yuan(row.sentUnits(), hauled.option().yuanPerUnit()));
    }
    reading.bought.forEach(this::purchase);
    reading.sold.forEach(this::sale);
    for (DiscardRow row : reading.discarded) {
      double rate = facts.material(row.material()).discardCostYuanPerUnit();
      findings.money(
          ViolationCode.ROW_MONEY,
          Reading.where(row) + " yuan",
          row.yuan(),
          Money.yuan(row.units(), rate));
    }
    contracts();
  }

  private void purchase(Reading.Bought bought) {
    ProcurementRow row = bought.row();
    String where = Reading.where(row);
    Double most = bought.option().maxUnitsPerPeriod();
    if (most != null && row.units() > most + Findings.slack(most, facts.quantum(row.material()))) {
      findings.add(ViolationCode.PURCHASE_LIMIT, where, row.units(), "at most " + most);
    }
    findings.money(
        ViolationCode.ROW_MONEY,
        where + " yuan",
        row.yuan(),
        Money.yuan(row.units(), bought.option().yuanPerUnit()));
  }

  private void sale(Reading.Sold sold) {
    SaleRow row = sold.row();
    String where = Reading.where(row);
    if (sold.tier() != null) {
      double most = facts.tierLimit(sold.tier(), row.period());
      if (row.units() > most + Findings.slack(most, facts.quantum(row.material()))) {
        findings.add(ViolationCode.SALE_LIMIT, where, row.units(), "at most " + most);
      }
    }
    if (row.priceYuanPerUnit() == null || row.priceYuanPerUnit().doubleValue() != sold.price()) {
      findings.add(
          ViolationCode.SALE_PRICE,
          where + " price_yuan_per_unit",
          row.priceYuanPerUnit(),
          sold.price());
    }
    findings.money(
        ViolationCode.ROW_MONEY,
        where + " yuan",
        row.yuan(),
        Money.yuan(row.units(), sold.price()));
  }

  private void contracts() {
    Map<List<Object>, ContractRow> rows = new HashMap<>();
    for (ContractRow row : reading.plan.contracts()) {
      rows.put(List.of(row.contract(), row.period()), row);
    }
    for (Contract contract : facts.dataset.contracts()) {
      for (int period : facts.periods.keySet()) {
        double due = facts.due(contract, period);
        ContractRow row = rows.remove(List.of(contract.contract(), period));
        if (due > 0 || row != null) {
          contract(contract, period, due, row);
        }
      }
    }
  }

  private void contract(Contract contract, int period, double due, ContractRow row) {
    String where = "contracts " + contract.contract() + "/" + period;
    double quantum = facts.quantum(contract.material());
    double delivered = reading.delivered(contract, period);
    double slack = Findings.slack(due, quantum);
    if (delivered > due + slack) {
      findings.add(ViolationCode.CONTRACT_OVER, where, delivered, "at most " + due);
    }
    double shortfall = Math.max(0, due - delivered);
    if (contract.penaltyYuanPerUnit() == null && shortfall > slack) {
      findings.add(ViolationCode.CONTRACT_SHORTFALL, where, delivered, due);
    }
    ViolationCode code = ViolationCode.CONTRACT_ROW;
    if (row == null) {
      findings.add(code, where, "no row", "one row");
      return;
    }
    findings.equal(code, where + " market", row.market(), contract.market());
    findings.equal(code, where + " material", row.material(), contract.material());
    findings.quantity(code, where + " due_units", row.dueUnits(), due, quantum);
    findings.quantity(code, where + " delivered_units", row.deliveredUnits(), delivered, quantum);
    findings.quantity(code, where + " shortfall_units", row.shortfallUnits(), shortfall, quantum);
    double penalty = contract.penaltyYuanPerUnit() == null ? 0 : contract.penaltyYuanPerUnit();
    findings.money(
        ViolationCode.ROW_MONEY,
        where + " penalty_yuan",
        row.penaltyYuan(),
        Money.yuan(shortfall, penalty));
  }
}
