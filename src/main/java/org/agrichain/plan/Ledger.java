package org.agrichain.plan;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agrichain.domain.Account;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.IntakeTerm;
import org.agrichain.domain.Investment;
import org.agrichain.domain.Line;
import org.agrichain.domain.LineMode;
import org.agrichain.domain.Money;
import org.agrichain.domain.Options;
import org.agrichain.domain.Perspective;
import org.agrichain.domain.StoreOption;
import org.agrichain.domain.Supply;

/**
 * The money of a plan, worked out line by line from its dataset, its options and what its tables
 * decide; none of its published amounts is read.
 */
public final class Ledger {
  /** What an amount belongs to: one row of value-added.csv. */
  public record Key(String product, String stage, String site, int period, Account account)
      implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return toString().compareTo(other.toString());
    }

    /** The key as readable text. */
    @Override
    public String toString() {
      return String.join("/", product, stage, site, String.valueOf(period), account.id());
    }
  }

  private final Facts facts;
  private final Reading reading;
  private final SortedMap<Key, BigDecimal> amounts = new TreeMap<>();
  private final Map<Key, BigDecimal> sums = new HashMap<>();

  private Ledger(Facts facts, Reading reading) {
    this.facts = facts;
    this.reading = reading;
    raw();
    reading.orders.forEach(this::order);
    reading.capacity.values().forEach(this::mode);
    trade();
    stocks();
    contracts();
    investments();
    policies();
    for (LimitUse.Use use : LimitUse.of(facts, reading)) {
      Double penalty = use.limit().penaltyYuanPerUnit();
      if (penalty != null) {
        String product = use.limit().limit();
        line(
            new Key(product, "limit", "", use.period(), Account.PENALTY),
            Money.yuan(use.breach(), penalty));
      }
    }
    for (ConversionUse use : ConversionUse.of(facts, reading)) {
      Double penalty = use.floor().penaltyYuanPerUnit();
      if (penalty != null) {
        String product = use.floor().conversionFloor();
        line(
            new Key(product, "limit", "", facts.lastPeriod(), Account.PENALTY),
            Money.yuan(use.breach(), penalty));
      }
    }
    amounts.putAll(sums);
  }

  /**
   * Amounts in yuan, positive in the sense of their account, summed over lines that were each
   * rounded to fen; in the order of their keys. Rows that no option allows carry no money.
   */
  public static SortedMap<Key, BigDecimal> amounts(Dataset dataset, Options options, Plan plan) {
    Facts facts = new Facts(dataset, options);
    return of(facts, new Reading(facts, plan, new Findings()));
  }

  static SortedMap<Key, BigDecimal> of(Facts facts, Reading reading) {
    return new Ledger(facts, reading).amounts;
  }

  private void line(Key key, BigDecimal yuan) {
    if (yuan.signum() != 0) {
      sums.merge(key, yuan, BigDecimal::add);
    }
  }

  private void line(
      String product, String stage, String site, int period, Account account, BigDecimal yuan) {
    line(new Key(product, stage, site, period, account), yuan);
  }

  private void raw() {
    boolean region = facts.dataset.header().perspective() == Perspective.REGION;
    for (Supply supply : reading.declined) {
      if (region) {
        atOrigin(supply, Account.FARM_INPUTS, supply.farmInputYuanPerUnit());
        atOrigin(supply, Account.OUTPUT, supply.leftWorthYuanPerUnit());
      }
    }
    Map<List<String>, List<IntakeTerm>> terms = new HashMap<>();
    for (IntakeTerm term : facts.dataset.intakeTerms()) {
      terms
          .computeIfAbsent(List.of(term.supply(), term.site()), k -> new java.util.ArrayList<>())
          .add(term);
    }
    for (Reading.Taken taken : reading.taken) {
      Supply supply = taken.supply();
      if (region) {
        atOrigin(supply, Account.FARM_INPUTS, supply.farmInputYuanPerUnit());
      } else {
        atOrigin(supply, Account.RAW_PURCHASES, supply.priceYuanPerUnit());
      }
      String plant = taken.option().site();
      String material = supply.material();
      byAccount(taken.option().costsPerLot())
          .forEach(
              (account, yuan) ->
                  line(material, "intake", plant, taken.arrival(), account, Money.yuan(yuan)));
      for (IntakeTerm term : terms.getOrDefault(List.of(supply.supply(), plant), List.of())) {
        BigDecimal yuan = Money.yuan(term.yuanPerLot());
        line(material, "intake", plant, taken.arrival(), term.account(), yuan);
      }
    }
  }

  private void atOrigin(Supply supply, Account account, double yuanPerUnit) {
    line(
        supply.material(),
        "raw-supply",
        supply.origin(),
        supply.period(),
        account,
        Money.yuan(supply.unitsPerLot(), yuanPerUnit));
  }

  private static Map<Account, Double> byAccount(List<Cost> costs) {
    Map<Account, Double> sums = new EnumMap<>(Account.class);
    costs.forEach(cost -> sums.merge(cost.account(), cost.yuan(), Double::sum));
    return sums;
  }

  private void order(Order order) {
    String product = order.product();
    String stage = order.recipe().stage();
    String site = order.option().site();
    int period = order.period();
    byAccount(order.option().costsPerUnit())
        .forEach(
            (account, yuan) ->
                line(product, stage, site, period, account, Money.yuan(order.units(), yuan)));
    if (order.isCampaign()) {
      BigDecimal setup = Money.yuan(order.recipe().setupCostYuan());
      line(product, stage, site, period, Account.SERVICES, setup);
    }
  }

  private void mode(CapacityRow row) {
    LineMode mode = facts.mode(row.line(), row.shifts());
    if (mode != null) {
      running(row, Account.WAGES, mode.wagesYuanPerPeriod());
      running(row, Account.ENERGY, mode.energyYuanPerPeriod());
      running(row, Account.SERVICES, mode.servicesYuanPerPeriod());
      running(row, Account.DEPRECIATION, mode.depreciationYuanPerPeriod());
    }
  }

  private void running(CapacityRow row, Account account, double yuan) {
    Line line = facts.lines.get(row.line());
    line(line.lineType(), "line-time", line.site(), row.period(), account, Money.yuan(yuan));
  }

  /** What is built costs like the rent of a leased line; a scheme pays a plant in one line. */
  private void investments() {
    InvestmentFacts investments = new InvestmentFacts(facts, reading);
    int end = facts.lastPeriod();
    for (Investment investment : investments.built) {
      Line line = facts.lines.get(investment.line());
      BigDecimal yuan = Money.yuan(investments.charge(investment));
      line(line.lineType(), "investment", line.site(), end, Account.SERVICES, yuan);
    }
    investments
        .subsidies()
        .forEach(
            (key, yuan) ->
                line(key.get(0), "investment", key.get(1), end, Account.SUBSIDY, Money.yuan(yuan)));
  }

  private void policies() {
    for (PolicyFacts.Payment payment : PolicyFacts.of(facts, reading)) {
      Account account = payment.policy().account();
      String policy = payment.policy().policy();
      line(policy, "policy", payment.site(), facts.lastPeriod(), account, payment.yuan());
    }
  }

  private void trade() {
    for (Reading.Hauled hauled : reading.hauled) {
      ShipmentRow row = hauled.row();
      BigDecimal yuan = Money.yuan(row.sentUnits(), hauled.option().yuanPerUnit());
      line(row.material(), "haulage", row.fromSite(), row.period(), Account.TRANSPORT, yuan);
    }
    for (Reading.Bought bought : reading.bought) {
      ProcurementRow row = bought.row();
      BigDecimal yuan = Money.yuan(row.units(), bought.option().yuanPerUnit());
      line(row.material(), "purchase", row.site(), row.period(), Account.MATERIALS, yuan);
    }
    for (Reading.Sold sold : reading.sold) {
      SaleRow row = sold.row();
      BigDecimal yuan = Money.yuan(row.units(), sold.price());
      line(row.material(), "market", row.market(), row.period(), Account.OUTPUT, yuan);
    }
    for (DiscardRow row : reading.discarded) {
      double cost = facts.material(row.material()).discardCostYuanPerUnit();
      BigDecimal yuan = Money.yuan(row.units(), cost);
      line(row.material(), "disposal", row.site(), row.period(), Account.DISPOSAL, yuan);
    }
  }

  private void stocks() {
    reading.closing.forEach(
        (node, units) -> {
          StoreOption option = facts.store(node.site(), node.material());
          if (option != null) {
            BigDecimal yuan = Money.yuan(units, option.yuanPerUnitPeriod());
            line(node.material(), "storage", node.site(), node.period(), Account.STORAGE, yuan);
          }
        });
    int end = facts.lastPeriod();
    for (ClosingStock wanted : facts.dataset.closingStocks()) {
      double change =
          reading.closing(new Node(wanted.site(), wanted.material(), end))
              - facts.openingUnits(wanted.site(), wanted.material());
      BigDecimal yuan = Money.yuan(change, wanted.worthYuanPerUnit());
      line(wanted.material(), "storage", wanted.site(), end, Account.STOCK_CHANGE, yuan);
    }
  }

  private void contracts() {
    for (Contract contract : facts.dataset.contracts()) {
      if (contract.penaltyYuanPerUnit() == null) {
        continue;
      }
      for (int period : facts.periods.keySet()) {
        double shortfall = facts.due(contract, period) - reading.delivered(contract, period);
        BigDecimal yuan = Money.yuan(Math.max(0, shortfall), contract.penaltyYuanPerUnit());
        line(contract.material(), "market", contract.market(), period, Account.PENALTY, yuan);
      }
    }
  }
}
