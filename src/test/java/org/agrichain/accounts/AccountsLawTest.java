package org.agrichain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.agrichain.domain.Dataset;
import org.agrichain.plan.Changed;
import org.agrichain.plan.InventoryRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.SmallChain;
import org.agrichain.plan.SmallPlan;
import org.junit.jupiter.api.Test;

/** Laws that the accounts of every plan obey, on plans of random small chains. */
class AccountsLawTest {
  private static final List<RandomPlans.Answered> PLANS = RandomPlans.of(80);

  @Test
  void thereAreEnoughPlansThatTheCheckerPasses() {
    assertThat(PLANS).hasSizeGreaterThan(60);
    assertThat(PLANS.stream().filter(each -> !each.dataset().haulageCosts().isEmpty()).count())
        .isGreaterThan(20);
  }

  @Test
  void bothApproachesAgreeToTheFenForEveryGroupOfEveryPlan() {
    for (RandomPlans.Answered each : PLANS) {
      approachesAgree(each.dataset(), each.plan(), each.seed());
    }
    approachesAgree(SmallChain.dataset(), SmallPlan.plan(), 1);
  }

  private static void approachesAgree(Dataset dataset, Plan plan, long seed) {
    Accounts accounts = Accounts.of(dataset, plan);
    for (Level level : Level.values()) {
      accounts
          .by(level)
          .forEach(
              (key, it) -> assertThat(it.agrees()).as(seed + " " + level + " " + key).isTrue());
    }
    Random random = new Random(seed);
    for (int i = 0; i < 5; i++) {
      Set<Establishment> some = new TreeSet<>(accounts.establishments());
      some.removeIf(each -> random.nextBoolean());
      assertThat(accounts.statement(some::contains).agrees()).as("group " + seed).isTrue();
    }
  }

  @Test
  void consolidatedValueAddedIsThatOfThePlanWithHauliersAndStocks() {
    for (RandomPlans.Answered each : PLANS) {
      Accounts accounts = Accounts.of(each.dataset(), each.plan());
      assertThat(accounts.chain().valueAddedConsolidated())
          .isEqualByComparingTo(accounts.reconciliation().valueAddedYuan());
    }
  }

  @Test
  void partsAddUpToTheWholeAtEveryLevel() {
    for (RandomPlans.Answered each : PLANS) {
      Accounts accounts = Accounts.of(each.dataset(), each.plan());
      for (Level level : List.of(Level.REGION, Level.STAGE, Level.ACTOR, Level.REGION_ACTOR)) {
        assertThat(sum(accounts.by(level).values()))
            .isEqualByComparingTo(accounts.chain().valueAdded());
      }
      accounts
          .by(Level.REGION)
          .forEach(
              (region, whole) -> {
                Predicate<Establishment> inside = it -> it.region().equals(region);
                Statement nowhere = accounts.statement(inside.and(it -> it.site().isEmpty()));
                assertThat(sum(accounts.by(Level.SITE, inside).values()).add(nowhere.valueAdded()))
                    .isEqualByComparingTo(whole.valueAdded());
              });
    }
  }

  @Test
  void salesOfTheChainAreItsFinalSalesAndNoneIsCountedTwice() {
    for (RandomPlans.Answered each : PLANS) {
      BigDecimal sold =
          each.plan().valueAdded().stream()
              .filter(row -> row.account().equals("output"))
              .map(row -> row.yuan())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      Accounts accounts = Accounts.of(each.dataset(), each.plan());
      assertThat(accounts.chain().sales()).isEqualByComparingTo(sold);
    }
  }

  @Test
  void linesGoDownToLotsAndLotsUpToTheChainToTheFen() {
    for (RandomPlans.Answered each : PLANS) {
      Accounts accounts = Accounts.of(each.dataset(), each.plan());
      assertThat(accounts.lots()).hasSameSizeAs(each.plan().lots());
      BigDecimal lots =
          accounts.lots().stream()
              .map(LotValue::valueAddedYuan)
              .reduce(accounts.valueWithoutLotYuan(), BigDecimal::add);
      assertThat(lots).isEqualByComparingTo(accounts.chain().valueAdded());
      Map<Establishment, BigDecimal> down = new TreeMap<>();
      Map<Place, BigDecimal> up = new TreeMap<>();
      for (SourceValue source : accounts.sources()) {
        down.merge(source.establishment(), source.yuan(), BigDecimal::add);
        up.merge(source.source(), source.yuan(), BigDecimal::add);
      }
      down.forEach(
          (who, yuan) ->
              assertThat(yuan).isEqualByComparingTo(accounts.statement(who::equals).valueAdded()));
      for (LotValue lot : accounts.lots()) {
        if (!lot.plant().isEmpty()) {
          Place source = new Place(lot.plant(), lot.entersAs());
          up.merge(source, lot.chainYuan().negate(), BigDecimal::add);
        }
      }
      assertThat(up.values()).allMatch(yuan -> yuan.signum() == 0);
    }
  }

  @Test
  void nobodyIsPaidForWhatIsOnlyCarriedOver() {
    for (RandomPlans.Answered each : PLANS) {
      Accounts accounts = Accounts.of(each.dataset(), each.plan());
      BigDecimal changes =
          accounts.by(Level.SITE).values().stream()
              .map(Statement::stockChange)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(accounts.chain().stockChange()).isEqualByComparingTo(changes);
    }
  }

  @Test
  void aPlanThatDoesNotBalanceHasNoAccounts() {
    Plan plan = SmallPlan.plan();
    int row = -1;
    for (int i = 0; i < plan.inventory().size(); i++) {
      InventoryRow stock = plan.inventory().get(i);
      row = stock.period() == 2 && stock.closingUnits() > 0 ? i : row;
    }
    Plan broken = Changed.cell(plan, "inventory", row, "closingUnits", 21.0);
    assertThatThrownBy(() -> Accounts.of(SmallChain.dataset(), broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not balance");
  }

  private static BigDecimal sum(java.util.Collection<Statement> statements) {
    return statements.stream().map(Statement::valueAdded).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
