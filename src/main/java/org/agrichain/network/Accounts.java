package org.agrichain.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Account;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Flow;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.Line;
import org.agrichain.domain.Money;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.Perspective;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.StoreOption;
import org.agrichain.domain.Supply;
import org.agrichain.plan.PaymentRow;
import org.agrichain.plan.ValueRow;

/** The money of a published plan, from the terms that also make the objective. */
final class Accounts {
  private record Key(String product, String stage, String site, int period, Account account) {}

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::product)
          .thenComparing(Key::stage)
          .thenComparing(Key::site)
          .thenComparing(Key::period)
          .thenComparing(key -> key.account().id());

  private final Network network;
  private final Publication publication;
  private final Catalogue catalogue;
  private final Map<Key, BigDecimal> sums = new TreeMap<>(ORDER);

  private Accounts(Network network, Publication publication) {
    this.network = network;
    this.publication = publication;
    catalogue = new Catalogue(network.dataset);
  }

  static List<ValueRow> of(Network network, Publication publication) {
    Accounts accounts = new Accounts(network, publication);
    accounts.supplies();
    for (int j = 0; j < network.columns; j++) {
      if (publication.units(j) > 0) {
        accounts.column(j, publication.units(j));
      }
    }
    accounts.stockChange();
    accounts.payments();
    return accounts.rows();
  }

  private List<ValueRow> rows() {
    List<ValueRow> rows = new ArrayList<>();
    sums.forEach(
        (key, yuan) -> {
          if (yuan.signum() != 0) {
            double weight = network.goal.weight(key.account());
            BigDecimal part =
                yuan.multiply(BigDecimal.valueOf(weight)).setScale(2, RoundingMode.HALF_UP);
            String account = key.account().id();
            rows.add(
                new ValueRow(
                    key.product(), key.stage(), key.site(), key.period(), account, yuan, part));
          }
        });
    return List.copyOf(rows);
  }

  private void line(
      String product, String stage, String site, int period, Account account, BigDecimal yuan) {
    if (yuan.signum() != 0) {
      sums.merge(new Key(product, stage, site, period, account), yuan, BigDecimal::add);
    }
  }

  private void each(
      List<Cost> terms, double units, String product, String stage, String site, int period) {
    Map<Account, Double> rates = new EnumMap<>(Account.class);
    terms.forEach(term -> rates.merge(term.account(), term.yuan(), Double::sum));
    rates.forEach(
        (account, rate) -> line(product, stage, site, period, account, Money.yuan(units, rate)));
  }

  private void column(int j, double units) {
    int t = network.columnPeriod[j];
    int at = network.columnSubject[j];
    List<Cost> terms = network.terms.get(j);
    switch (network.columnKind[j]) {
      case LOTS -> lots(j, (long) units);
      case MODE -> {
        Line line = network.dataset.lines().get(at);
        each(terms, 1, line.lineType(), "line-time", line.site(), t);
      }
      case PROCESS, CAMPAIGN -> {
        ProcessOption option = network.options.processes().get(at);
        String stage = catalogue.recipes.get(option.recipe()).stage();
        each(terms, units, product(option, t), stage, option.site(), t);
      }
      case HAUL -> {
        HaulOption haul = network.options.hauls().get(at);
        each(terms, units, haul.material(), "haulage", haul.fromSite(), t);
      }
      case STORE -> {
        StoreOption store = network.options.stores().get(at);
        List<Cost> charge =
            terms.stream().filter(term -> term.account() == Account.STORAGE).toList();
        each(charge, units, store.material(), "storage", store.site(), t);
      }
      case PURCHASE -> {
        PurchaseOption purchase = network.options.purchases().get(at);
        each(terms, units, purchase.material(), "purchase", purchase.site(), t);
      }
      case DISCARD -> {
        Places.Key key = network.places.key(at);
        each(terms, units, key.material(), "disposal", key.site(), t);
      }
      case SALE -> {
        var tier = network.dataset.sales().get(at);
        each(terms, units, tier.material(), "market", tier.market(), t);
      }
      case CONTRACT, SHORTFALL -> {
        var contract = network.dataset.contracts().get(at);
        each(terms, units, contract.material(), "market", contract.market(), t);
      }
      case BREACH -> each(terms, units, network.limitName(at), "limit", "", t);
      case BUILD -> {
        Line line = catalogue.lines.get(network.dataset.investments().get(at).line());
        each(terms, units, line.lineType(), "investment", line.site(), t);
      }
      case GRANT -> {
        String scheme = network.dataset.interestSubsidies().get(at).interestSubsidy();
        String site = network.dataset.sites().get(network.columnPart[j]).site();
        each(terms, units, scheme, "investment", site, t);
      }
      case INGREDIENT, TIER, COUNTED, PAYMENT -> {}
    }
  }

  private static String product(ProcessOption option, int t) {
    return option.flowsIn(t).stream()
        .filter(flow -> flow.ratePerUnit() > 0)
        .map(Flow::material)
        .findFirst()
        .orElse(option.recipe());
  }

  /** Lots that are taken: the option's costs first, then intake terms one by one, then the raw. */
  private void lots(int j, long lots) {
    IntakeOption option = network.options.intakes().get(network.columnSubject[j]);
    Supply supply = catalogue.supplies.get(option.supply());
    int t = network.columnPeriod[j];
    List<Cost> terms = network.terms.get(j);
    int own = option.costsPerLot().size();
    Map<Account, Double> rates = new EnumMap<>(Account.class);
    terms.subList(0, own).forEach(term -> rates.merge(term.account(), term.yuan(), Double::sum));
    rates.forEach((account, rate) -> lots(lots, supply, "intake", option.site(), t, account, rate));
    for (Cost term : terms.subList(own, terms.size() - 1)) {
      lots(lots, supply, "intake", option.site(), t, term.account(), term.yuan());
    }
    Cost raw = terms.get(terms.size() - 1);
    if (network.dataset.header().perspective() == Perspective.FIRM) {
      int ready = supply.period();
      lots(lots, supply, "raw-supply", supply.origin(), ready, raw.account(), raw.yuan());
    }
  }

  private void lots(
      long lots, Supply supply, String stage, String site, int t, Account account, double yuan) {
    BigDecimal all = Money.yuan(yuan).multiply(BigDecimal.valueOf(lots));
    line(supply.material(), stage, site, t, account, all);
  }

  private void supplies() {
    if (network.dataset.header().perspective() != Perspective.REGION) {
      return;
    }
    for (int s = 0; s < network.dataset.supplies().size(); s++) {
      Supply supply = network.dataset.supplies().get(s);
      long declined = supply.lots();
      for (int j : network.whole.lotColumns()[s]) {
        declined -= (long) publication.units(j);
      }
      double units = supply.unitsPerLot();
      String place = supply.origin();
      int t = supply.period();
      double farm = units * supply.farmInputYuanPerUnit();
      lots(supply.lots(), supply, "raw-supply", place, t, Account.FARM_INPUTS, farm);
      double left = units * supply.leftWorthYuanPerUnit();
      lots(declined, supply, "raw-supply", place, t, Account.OUTPUT, left);
    }
  }

  private void payments() {
    for (PaymentRow row : PaymentRows.of(network, publication)) {
      Account account =
          row.account().equals(Account.SUBSIDY.id()) ? Account.SUBSIDY : Account.PRODUCTION_TAX;
      line(row.policy(), "policy", row.site(), network.periods, account, row.yuan());
    }
  }

  private void stockChange() {
    Map<Places.Key, Double> change = new java.util.HashMap<>();
    for (OpeningStock stock : network.dataset.openingStocks()) {
      change.merge(new Places.Key(stock.site(), stock.material()), -stock.units(), Double::sum);
    }
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.STORE && network.columnPeriod[j] == network.periods) {
        StoreOption store = network.options.stores().get(network.columnSubject[j]);
        Places.Key key = new Places.Key(store.site(), store.material());
        change.merge(key, publication.units(j), Double::sum);
      }
    }
    for (ClosingStock wanted : network.dataset.closingStocks()) {
      double units = change.getOrDefault(new Places.Key(wanted.site(), wanted.material()), 0.0);
      BigDecimal yuan = Money.yuan(units, wanted.worthYuanPerUnit());
      String place = wanted.site();
      line(wanted.material(), "storage", place, network.periods, Account.STOCK_CHANGE, yuan);
    }
  }
}
