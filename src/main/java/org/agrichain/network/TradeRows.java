package org.agrichain.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Contract;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.Material;
import org.agrichain.domain.Money;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.Quantum;
import org.agrichain.domain.SaleOption;
import org.agrichain.domain.SaleTier;
import org.agrichain.plan.ContractRow;
import org.agrichain.plan.DiscardRow;
import org.agrichain.plan.ProcurementRow;
import org.agrichain.plan.SaleRow;
import org.agrichain.plan.ShipmentRow;

/** What is bought, hauled, sold, delivered and thrown away. */
final class TradeRows {
  final List<ProcurementRow> procurement = new ArrayList<>();
  final List<ShipmentRow> shipments = new ArrayList<>();
  final List<SaleRow> sales = new ArrayList<>();
  final List<ContractRow> contracts = new ArrayList<>();
  final List<DiscardRow> discards = new ArrayList<>();

  private final Network network;
  private final Publication publication;
  private final Catalogue catalogue;
  private final Map<String, Double> delivered = new HashMap<>();
  private final Map<Places.Key, SaleOption> options = new HashMap<>();

  TradeRows(Network network, Publication publication) {
    this.network = network;
    this.publication = publication;
    catalogue = new Catalogue(network.dataset);
    for (SaleOption option : network.options.sales()) {
      options.put(new Places.Key(option.market(), option.material()), option);
    }
    for (int j = 0; j < network.columns; j++) {
      if (publication.units(j) > 0) {
        column(j, network.columnSubject[j], network.columnPeriod[j], publication.units(j));
      }
    }
    network.dataset.contracts().forEach(this::due);
    sort();
  }

  private void sort() {
    procurement.sort(
        Comparator.comparing(ProcurementRow::purchase)
            .thenComparing(ProcurementRow::site)
            .thenComparing(ProcurementRow::material)
            .thenComparing(ProcurementRow::period));
    shipments.sort(
        Comparator.comparing(ShipmentRow::fromSite)
            .thenComparing(ShipmentRow::toSite)
            .thenComparing(ShipmentRow::material)
            .thenComparing(ShipmentRow::period));
    sales.sort(
        Comparator.comparing(SaleRow::market)
            .thenComparing(SaleRow::material)
            .thenComparing(SaleRow::period)
            .thenComparing(SaleRow::channel));
    contracts.sort(Comparator.comparing(ContractRow::contract).thenComparing(ContractRow::period));
    discards.sort(
        Comparator.comparing(DiscardRow::site)
            .thenComparing(DiscardRow::material)
            .thenComparing(DiscardRow::period));
  }

  private void column(int j, int at, int t, double units) {
    switch (network.columnKind[j]) {
      case PURCHASE -> {
        PurchaseOption option = network.options.purchases().get(at);
        procurement.add(
            new ProcurementRow(
                option.purchase(),
                option.site(),
                option.material(),
                t,
                units,
                Money.yuan(units, option.yuanPerUnit())));
      }
      case HAUL -> haul(network.options.hauls().get(at), t, units);
      case SALE -> {
        SaleTier tier = network.dataset.sales().get(at);
        String channel = "tier " + tier.tier();
        sell(tier.market(), tier.material(), t, channel, units, tier.priceYuanPerUnit());
      }
      case CONTRACT -> {
        Contract row = network.dataset.contracts().get(at);
        String channel = "contract " + row.contract();
        delivered.put(row.contract() + "@" + t, units);
        sell(row.market(), row.material(), t, channel, units, row.priceYuanPerUnit());
      }
      case DISCARD -> {
        Places.Key key = network.places.key(at);
        Material material = catalogue.materials.get(key.material());
        BigDecimal yuan = Money.yuan(units, material.discardCostYuanPerUnit());
        discards.add(new DiscardRow(key.site(), key.material(), t, units, yuan));
      }
      default -> {}
    }
  }

  private void haul(HaulOption option, int t, double sent) {
    double quantum = catalogue.quantum(option.material());
    shipments.add(
        new ShipmentRow(
            option.fromSite(),
            option.toSite(),
            option.material(),
            t,
            sent,
            Quantum.floor(sent * (1 - option.lossFraction()), quantum),
            Money.yuan(sent, option.yuanPerUnit())));
  }

  private void sell(
      String market, String material, int t, String channel, double units, double yuan) {
    double price = options.get(new Places.Key(market, material)).price(yuan, t);
    BigDecimal each = BigDecimal.valueOf(price);
    sales.add(new SaleRow(market, material, t, channel, units, each, Money.yuan(units, price)));
  }

  private void due(Contract row) {
    double quantum = catalogue.quantum(row.material());
    double due = Quantum.floor(row.unitsPerPeriod(), quantum);
    int last = Math.min(row.toPeriod(), network.periods);
    for (int t = row.fromPeriod(); due > 0 && t <= last; t++) {
      double got = delivered.getOrDefault(row.contract() + "@" + t, 0.0);
      double missing = Quantum.nearest(Math.max(0, due - got), quantum);
      double rate = row.penaltyYuanPerUnit() == null ? 0 : row.penaltyYuanPerUnit();
      contracts.add(
          new ContractRow(
              row.contract(),
              row.market(),
              row.material(),
              t,
              due,
              got,
              missing,
              Money.yuan(missing, rate)));
    }
  }
}
