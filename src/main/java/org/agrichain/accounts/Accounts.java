package org.agrichain.accounts;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.agrichain.domain.Account;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Money;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.Supply;
import org.agrichain.plan.LotRow;
import org.agrichain.plan.Plan;

/**
 * The value-added accounts of a plan. Every statement is worked out by the production and by the
 * income approach; they agree to the fen at every level of a plan that balances.
 */
public final class Accounts {
  private final TransferPrices prices;
  private final Production production;
  private final Journal journal;
  private final SortedSet<Establishment> establishments;
  private final Reconciliation reconciliation;
  private final LotValues lotValues;
  private final BigDecimal farmOutput;
  private final Footprints footprints;
  private final List<Uplift> uplifts;
  private final List<Indicator> indicators;

  private Accounts(Dataset dataset, Plan plan) {
    Chain chain = new Chain(dataset);
    RunBook book = new RunBook(chain, plan);
    Movements movements = new Movements(chain, book, plan);
    prices = Appraisal.of(chain, plan, book, movements);
    GoodsBook goods = new GoodsBook(movements, prices);
    Owners owners = new Owners(chain, book, goods);
    production = new Production(chain, plan, book, goods, owners);
    journal = Bookkeeping.of(chain, plan, book, movements, goods, owners);
    establishments = new TreeSet<>(journal.establishments());
    establishments.addAll(production.sheets.keySet());
    reconciliation = Reconciliation.of(plan, statement(each -> true), production);
    List<Activity> activities = Activity.of(book, goods, owners);
    Origins origins = new Origins(plan, activities, goods);
    lotValues = new LotValues(chain, plan, origins, owners, production);
    farmOutput = farmOutput(chain, plan);
    footprints = new Footprints(chain, plan, activities);
    uplifts = Uplifts.of(chain, plan, activities);
    indicators = Indicators.of(chain, this, new Intakes(chain, plan, lotValues.lots));
  }

  /**
   * The accounts of a plan.
   *
   * @param dataset the question the plan answers
   * @param plan a plan that holds; one without tables has accounts of zeros
   * @throws IllegalArgumentException when the tables of the plan do not balance, so that the two
   *     approaches differ, or when a recipe has a reserved stage
   */
  public static Accounts of(Dataset dataset, Plan plan) {
    for (Recipe recipe : dataset.recipes()) {
      if (Stages.isReserved(recipe.stage())) {
        throw new IllegalArgumentException("A recipe cannot have the stage " + recipe.stage());
      }
    }
    Accounts accounts = new Accounts(dataset, plan);
    for (Establishment each : accounts.establishments) {
      Statement statement = accounts.statement(each::equals);
      if (!statement.agrees()) {
        throw new IllegalArgumentException(
            "The plan does not balance at " + each + ": " + statement);
      }
    }
    return accounts;
  }

  /** Everybody who has accounts. */
  public SortedSet<Establishment> establishments() {
    return Collections.unmodifiableSortedSet(establishments);
  }

  /** The statement of any group; what its members deliver to each other counts in no sale. */
  public Statement statement(Predicate<Establishment> group) {
    BigDecimal output = Journal.ZERO;
    BigDecimal intermediate = Journal.ZERO;
    for (var entry : production.sheets.entrySet()) {
      if (group.test(entry.getKey())) {
        output = output.add(entry.getValue().output);
        intermediate = intermediate.add(entry.getValue().intermediate);
      }
    }
    Predicate<Establishment> household = each -> each.actor().equals(Actors.HERDER);
    Journal.Ledger all = journal.ledger(group);
    return new Statement(
        output,
        intermediate,
        all.sales(),
        all.purchases(),
        all.of(Account.STOCK_CHANGE),
        all.of(Account.WAGES),
        all.of(Account.PRODUCTION_TAX),
        all.of(Account.SUBSIDY),
        all.of(Account.DEPRECIATION),
        journal.ledger(group.and(household.negate())).surplus(),
        journal.ledger(group.and(household)).surplus(),
        all.of(Account.INTEREST));
  }

  /** Statement of the whole chain: final sales less purchases from outside. */
  public Statement chain() {
    return statement(each -> true);
  }

  /** Statements of every group of a level, by key; what has no key there is left out. */
  public SortedMap<String, Statement> by(Level level) {
    return by(level, each -> true);
  }

  /** Statements of every group of a level inside one group, for going down. */
  public SortedMap<String, Statement> by(Level level, Predicate<Establishment> within) {
    SortedMap<String, Statement> statements = new TreeMap<>();
    for (Establishment each : establishments) {
      String key = level.key(each);
      if (within.test(each) && (!key.isEmpty() || level == Level.REGION)) {
        statements.computeIfAbsent(
            key, k -> statement(e -> within.test(e) && level.key(e).equals(k)));
      }
    }
    return statements;
  }

  private static BigDecimal farmOutput(Chain chain, Plan plan) {
    BigDecimal sum = Journal.ZERO;
    for (LotRow lot : plan.lots()) {
      Supply supply = chain.supplies.get(lot.supply());
      if (Movements.isTaken(lot)) {
        sum = sum.add(Money.yuan(supply.unitsPerLot(), supply.priceYuanPerUnit()));
      } else if (chain.herdersInside()) {
        sum = sum.add(Money.yuan(supply.unitsPerLot(), supply.leftWorthYuanPerUnit()));
      }
    }
    return sum;
  }

  /**
   * What farms give: lots taken at their price and, with herders inside, lots left at their worth.
   */
  public BigDecimal farmOutput() {
    return farmOutput;
  }

  /** Value added of every lot, in the order of the plan. */
  public List<LotValue> lots() {
    return List.copyOf(lotValues.lots);
  }

  /** Value added of every establishment by the lots it comes of; farms left out. */
  public List<SourceValue> sources() {
    return List.copyOf(lotValues.sources);
  }

  /** Value added that comes of no lot: of stock at first, of bought materials alone, of limits. */
  public BigDecimal valueWithoutLotYuan() {
    return lotValues.withoutLot;
  }

  /** Energy, water, work and greenhouse gases by kind of activity; empty without such rows. */
  public List<ResourceTotal> resources() {
    return footprints.totals();
  }

  /** Greenhouse gases of every product sold, joint emissions divided by a rule. */
  public List<Footprint> footprints(Allocation rule) {
    return footprints.products(rule);
  }

  /** What every part of a raw unit fetches, sold raw and worked up. */
  public List<Uplift> uplifts() {
    return uplifts;
  }

  /** Figures for bureaus; those the dataset has no factors for are left out. */
  public List<Indicator> indicators() {
    return indicators;
  }

  /** What materials are worth inside the chain. */
  public TransferPrices prices() {
    return prices;
  }

  /** How value added of the accounts follows from the value added of the plan's own table. */
  public Reconciliation reconciliation() {
    return reconciliation;
  }
}
