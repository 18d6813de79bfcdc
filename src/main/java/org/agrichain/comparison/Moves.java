package org.agrichain.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Material;
import org.agrichain.plan.ByproductRow;
import org.agrichain.plan.CapacityRow;
import org.agrichain.plan.LotRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.SaleRow;
import org.agrichain.plan.ShipmentRow;

/** What a plan does elsewhere or in another amount than another plan. */
final class Moves {
  private static final double NOTICEABLE = 1e-9;

  /** Key: kind, what, from, to. */
  private final Tally<Key> sums = new Tally<>();

  private final Map<String, String> unitOf = new HashMap<>();

  private Moves(Case base, Case other) {
    for (Case one : List.of(base, other)) {
      for (Material material : one.dataset().materials()) {
        unitOf.put(material.material(), material.unit().symbol());
      }
    }
    add(true, base.plan());
    add(false, other.plan());
  }

  static List<MoveRow> beside(Case base, Case other) {
    Moves moves = new Moves(base, other);
    return moves.sums.keys().stream()
        .map(key -> moves.row(other.id(), key))
        .filter(row -> Math.abs(row.delta()) > NOTICEABLE)
        .sorted(
            java.util.Comparator.comparing(MoveRow::kind)
                .thenComparing(Comparison.largestFirst(MoveRow::delta)))
        .toList();
  }

  private MoveRow row(String scenario, Key key) {
    String unit =
        switch (key.a()) {
          case "lots" -> "lot";
          case "lines" -> "h";
          default -> unitOf.get(key.b());
        };
    return new MoveRow(
        scenario,
        key.a(),
        key.b(),
        key.c(),
        key.d(),
        unit,
        sums.base(key).doubleValue(),
        sums.other(key).doubleValue(),
        sums.delta(key).doubleValue());
  }

  private void add(boolean base, Plan plan) {
    for (LotRow lot : plan.lots()) {
      sums.add(base, new Key("lots", lot.material(), lot.origin(), lot.plant()), 1);
    }
    for (CapacityRow line : plan.capacity()) {
      sums.add(base, new Key("lines", line.line(), line.site(), ""), line.hoursUsed());
    }
    for (ByproductRow made : plan.byproducts()) {
      sums.add(base, new Key("made", made.material(), made.site(), ""), made.madeUnits());
    }
    for (SaleRow sale : plan.sales()) {
      sums.add(base, new Key("sold", sale.material(), "", sale.market()), sale.units());
    }
    for (ShipmentRow haul : plan.shipments()) {
      sums.add(
          base,
          new Key("hauled", haul.material(), haul.fromSite(), haul.toSite()),
          haul.sentUnits());
    }
  }
}
