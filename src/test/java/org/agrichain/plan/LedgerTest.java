package org.agrichain.plan;

import static org.agrichain.plan.Changed.cell;
import static org.agrichain.plan.Changed.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.SortedMap;
import org.agrichain.domain.Account;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Perspective;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Plan PLAN = SmallPlan.plan();

  @Test
  void amountsAreThoseWorkedOutByHand() {
    var amounts = amounts(SmallChain.dataset());
    assertThat(amounts).hasSameSizeAs(PLAN.valueAdded());
    for (ValueRow row : PLAN.valueAdded()) {
      Account account = Account.valueOf(row.account().toUpperCase(Locale.ROOT).replace('-', '_'));
      var key = new Ledger.Key(row.product(), row.stage(), row.site(), row.period(), account);
      assertThat(amounts.get(key)).as(key.toString()).isEqualByComparingTo(row.yuan());
    }
  }

  @Test
  void theFirmPaysForTheLotsItTakesAndHasNothingOfThoseItLeaves() {
    Dataset region = SmallChain.dataset();
    Dataset firm = with(region, "header", with(region.header(), "perspective", Perspective.FIRM));
    var amounts = amounts(firm);
    assertThat(amounts.get(farm(Account.RAW_PURCHASES))).isEqualByComparingTo("36020.00");
    assertThat(amounts).doesNotContainKeys(farm(Account.FARM_INPUTS), farm(Account.OUTPUT));
  }

  @Test
  void everyLotIsRoundedByItself() {
    // 20 head at 0.00025 yuan are half a fen: one fen for each of three lots, not 1.5 for all.
    Dataset dataset = cell(SmallChain.dataset(), "supplies", 0, "farmInputYuanPerUnit", 0.00025);
    assertThat(amounts(dataset).get(farm(Account.FARM_INPUTS))).isEqualByComparingTo("0.03");
  }

  @Test
  void aBreachOfASoftLimitCostsItsPenaltyInThePeriodOfTheBreach() {
    Dataset dataset = cell(SmallChain.dataset(), "limits", 1, "amount", 255.5);
    var key = new Ledger.Key("water", "limit", "", 2, Account.PENALTY);
    assertThat(amounts(dataset).get(key)).isEqualByComparingTo("11.25");
    Dataset held = cell(SmallChain.dataset(), "limits", 1, "amount", 260.0);
    assertThat(amounts(held)).doesNotContainKey(key);
  }

  private static Ledger.Key farm(Account account) {
    return new Ledger.Key("ewe", "raw-supply", "farm", 1, account);
  }

  private static SortedMap<Ledger.Key, BigDecimal> amounts(Dataset dataset) {
    return Ledger.amounts(dataset, SmallChain.options(), PLAN);
  }
}
