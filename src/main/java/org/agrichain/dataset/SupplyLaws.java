package org.agrichain.dataset;

import java.util.HashSet;
import java.util.Set;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Material;
import org.agrichain.domain.Quantum;
import org.agrichain.domain.RawGroup;
import org.agrichain.domain.Supply;

/** Lots hold something, count in a raw group, and quantities are whole quanta. */
final class SupplyLaws {
  private final Evidence evidence;

  private SupplyLaws(Evidence evidence) {
    this.evidence = evidence;
  }

  static void check(Evidence evidence) {
    if (evidence.sound("materials", "raw_groups", "supplies")) {
      SupplyLaws laws = new SupplyLaws(evidence);
      laws.groups();
      laws.lots();
      laws.quanta();
    }
  }

  private void groups() {
    Dataset data = evidence.dataset();
    Set<String> warned = new HashSet<>();
    for (Supply supply : data.supplies()) {
      Material material = evidence.material(supply.material());
      if (material.rawGroup() == null && warned.add(material.material())) {
        evidence.add(
            Fault.LOT_WITHOUT_RAW_GROUP, material, "raw_group", material.material(), "", "");
      }
    }
    for (Material material : data.materials()) {
      for (RawGroup group : data.rawGroups()) {
        if (group.rawGroup().equals(material.rawGroup()) && group.unit() != material.unit()) {
          String limit = Canonical.word(group.unit());
          String value = Canonical.word(material.unit());
          evidence.add(Fault.RAW_GROUP_UNIT, material, "raw_group", value, limit, "");
        }
      }
    }
  }

  private void lots() {
    for (Supply supply : evidence.dataset().supplies()) {
      if (supply.lots() > 0 && supply.unitsPerLot() == 0) {
        evidence.add(Fault.LOT_WITHOUT_UNITS, supply, "units_per_lot", "0", "", "");
      }
    }
  }

  private void quanta() {
    Dataset data = evidence.dataset();
    data.supplies().forEach(r -> whole(r, "units_per_lot", r.material(), r.unitsPerLot()));
    if (evidence.sound("opening_stocks")) {
      data.openingStocks().forEach(r -> whole(r, "units", r.material(), r.units()));
    }
    if (evidence.sound("closing_stocks")) {
      data.closingStocks().forEach(r -> whole(r, "units", r.material(), r.units()));
    }
    if (evidence.sound("contracts")) {
      data.contracts().forEach(r -> whole(r, "units_per_period", r.material(), r.unitsPerPeriod()));
    }
  }

  private void whole(Object row, String column, String material, double units) {
    double quantum = evidence.material(material).quantum();
    if (!Quantum.isMultiple(units, quantum)) {
      String limit = Numbers.plain(quantum);
      evidence.add(Fault.NOT_MULTIPLE_OF_QUANTUM, row, column, Numbers.plain(units), limit, "");
    }
  }
}
