package org.agrichain.accounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Account;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Money;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.Supply;
import org.agrichain.plan.LotRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ShipmentRow;
import org.agrichain.plan.ValueRow;

/** Finds the transfer prices of a plan, in the order of {@link TransferPrices.Basis}. */
final class Appraisal {
  private final Chain chain;
  private final Plan plan;
  private final Movements movements;
  private final TransferPrices prices = new TransferPrices();
  private final Map<Place, List<ShipmentRow>> sent = new TreeMap<>();

  private Appraisal(Chain chain, Plan plan, Movements movements) {
    this.chain = chain;
    this.plan = plan;
    this.movements = movements;
    for (ShipmentRow row : plan.shipments()) {
      sent.computeIfAbsent(new Place(row.fromSite(), row.material()), key -> new ArrayList<>())
          .add(row);
    }
  }

  static TransferPrices of(Chain chain, Plan plan, RunBook book, Movements movements) {
    Appraisal appraisal = new Appraisal(chain, plan, movements);
    appraisal.lots();
    appraisal.means(
        TransferPrices.Basis.BOUGHT,
        plan.procurement().stream()
            .map(r -> new Sum(new Place(r.site(), r.material()), r.units(), r.yuan()))
            .toList());
    appraisal.means(
        TransferPrices.Basis.MARKET,
        plan.sales().stream()
            .map(r -> new Sum(new Place(r.market(), r.material()), r.units(), r.yuan()))
            .toList());
    appraisal.netProceeds();
    appraisal.elsewhere();
    appraisal.listed();
    new SharedValues(chain, book, movements, appraisal.prices, appraisal.sent).appraise();
    return appraisal.prices;
  }

  private record Sum(Place place, double units, BigDecimal yuan) {}

  private void means(TransferPrices.Basis basis, List<Sum> sums) {
    Map<Place, double[]> totals = new TreeMap<>();
    for (Sum sum : sums) {
      double[] total = totals.computeIfAbsent(sum.place(), key -> new double[2]);
      total[0] += sum.units();
      total[1] += sum.yuan().doubleValue();
    }
    totals.forEach(
        (place, total) -> {
          if (total[0] > 0 && !prices.has(place)) {
            prices.set(place, total[1] / total[0], basis);
          }
        });
  }

  /** What was paid at the farm gate and for bringing the lots in, for each unit that arrives. */
  private void lots() {
    List<Sum> sums = new ArrayList<>();
    Map<List<String>, List<String>> enters = new HashMap<>();
    Map<String, Map<Place, Double>> unitsAt = new HashMap<>();
    for (LotRow lot : plan.lots()) {
      if (Movements.isTaken(lot)) {
        Supply supply = chain.supplies.get(lot.supply());
        BigDecimal paid = Money.yuan(supply.unitsPerLot(), supply.priceYuanPerUnit());
        Place place = new Place(lot.plant(), lot.entersAs());
        sums.add(new Sum(place, lot.arrivingUnits(), paid));
        unitsAt
            .computeIfAbsent(lot.plant() + "/" + lot.material(), key -> new TreeMap<>())
            .merge(place, lot.arrivingUnits(), Double::sum);
      }
    }
    for (ValueRow row : plan.valueAdded()) {
      if (row.stage().equals(Stages.INTAKE)
          && Chain.account(row.account()).kind() == Account.Kind.INTERMEDIATE) {
        Map<Place, Double> places =
            unitsAt.getOrDefault(row.site() + "/" + row.product(), Map.of());
        double all = places.values().stream().mapToDouble(Double::doubleValue).sum();
        places.forEach(
            (place, units) ->
                sums.add(
                    new Sum(place, 0, BigDecimal.valueOf(row.yuan().doubleValue() * units / all))));
      }
    }
    means(TransferPrices.Basis.LOTS, sums);
  }

  private void netProceeds() {
    boolean found = true;
    while (found) {
      List<Sum> sums = new ArrayList<>();
      sent.forEach(
          (place, rows) -> {
            if (!prices.has(place)) {
              for (ShipmentRow row : rows) {
                Place to = new Place(row.toSite(), row.material());
                if (prices.has(to)) {
                  double yuan = row.arrivedUnits() * prices.yuan(to) - row.yuan().doubleValue();
                  sums.add(new Sum(place, row.sentUnits(), BigDecimal.valueOf(yuan)));
                }
              }
            }
          });
      int before = prices.all().size();
      means(TransferPrices.Basis.NET_PROCEEDS, sums);
      found = prices.all().size() > before;
    }
  }

  private void elsewhere() {
    Map<String, double[]> totals = new TreeMap<>();
    prices
        .all()
        .forEach(
            (place, price) -> {
              if (price.basis() == TransferPrices.Basis.NET_PROCEEDS) {
                double units = movements.units(place, Movement.Kind.HAULED_OUT);
                double[] total = totals.computeIfAbsent(place.material(), key -> new double[2]);
                total[0] += units;
                total[1] += units * price.yuanPerUnit().doubleValue();
              }
            });
    for (Place place : movements.byPlace.keySet()) {
      double[] total = totals.get(place.material());
      if (total != null && total[0] > 0 && !prices.has(place)) {
        prices.set(place, total[1] / total[0], TransferPrices.Basis.ELSEWHERE);
      }
    }
  }

  private void listed() {
    Map<String, Double> listed = new TreeMap<>();
    for (SaleTier tier : chain.dataset.sales()) {
      listed.merge(tier.material(), tier.priceYuanPerUnit(), Math::min);
    }
    for (Contract contract : chain.dataset.contracts()) {
      listed.merge(contract.material(), contract.priceYuanPerUnit(), Math::min);
    }
    for (Place place : movements.byPlace.keySet()) {
      Double yuan = listed.get(place.material());
      if (yuan != null && !prices.has(place)) {
        prices.set(place, yuan, TransferPrices.Basis.LISTED);
      }
    }
  }
}
