package org.agrichain.plan;

import static org.agrichain.plan.Changed.cell;
import static org.agrichain.plan.Changed.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Material;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.Options;
import org.agrichain.domain.StoreOption;
import org.agrichain.domain.Unit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class PlanCheckerSpeedTest {
  private static final int LOTS = 12_800;
  private static final int STOCKS = 7_500;

  @Test
  void aPlanOfTheSizeOfTheFlagshipIsCheckedWithinTwoSeconds() {
    Dataset dataset = cell(SmallChain.dataset(), "supplies", 0, "lots", LOTS);
    Options options = SmallChain.options();
    Plan plan = SmallPlan.plan();
    List<Object> lots = Changed.rows(plan, "lots");
    for (int i = 4; i <= LOTS; i++) {
      lots.add(with(lots.get(2), "lot", "ewes-1#" + i));
    }
    List<Object> materials = Changed.rows(dataset, "materials");
    List<Object> openings = Changed.rows(dataset, "openingStocks");
    List<Object> stores = Changed.rows(options, "stores");
    List<Object> inventory = Changed.rows(plan, "inventory");
    for (int i = 0; i < STOCKS; i++) {
      String id = "stock-" + i;
      materials.add(
          new Material(
              id, id, null, Unit.KG, 0.001, 0.001, "other", null, "frozen", null, null, null));
      openings.add(new OpeningStock("works", id, 1, 0));
      stores.add(new StoreOption("works", id, "frozen", null, 0, options.stores().get(0).reason()));
      for (int t = 1; t <= 2; t++) {
        inventory.add(
            new InventoryRow("works", id, t, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, new BigDecimal("0.00")));
      }
    }
    dataset = with(with(dataset, "materials", materials), "openingStocks", openings);
    options = with(options, "stores", stores);
    plan = with(with(plan, "lots", lots), "inventory", inventory);
    // Time of the processor, so that whatever else runs on the machine does not count.
    var clock = java.lang.management.ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    List<Violation> found = PlanChecker.check(dataset, options, plan);
    assertThat((clock.getCurrentThreadCpuTime() - start) / 1e9).isLessThan(2);
    // More lots are left with the farm than the figures of the small plan say; nothing else.
    assertThat(found)
        .extracting(Violation::code)
        .containsExactlyInAnyOrder(
            "summary-lots",
            "summary-raw-inputs",
            "summary-raw-inputs",
            "summary-value",
            "value-row",
            "value-row",
            "value-contribution",
            "value-contribution");
  }
}
