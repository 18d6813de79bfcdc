package org.agrichain.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Supply;

/** Every lot of every supply is taken or declined, as its supply and its option say. */
final class LotCheck {
  private final Facts facts;
  private final Reading reading;
  private final Findings findings;

  LotCheck(Facts facts, Reading reading, Findings findings) {
    this.facts = facts;
    this.reading = reading;
    this.findings = findings;
  }

  /** Each lot by itself. */
  void lots() {
    Map<String, LotRow> rows = new HashMap<>();
    reading.plan.lots().forEach(row -> rows.put(row.lot(), row));
    for (Supply supply : facts.dataset.supplies()) {
      for (int i = 1; i <= supply.lots(); i++) {
        String lot = supply.supply() + "#" + i;
        LotRow row = rows.get(lot);
        if (row == null) {
          findings.add(ViolationCode.LOT_MISSING, "lots " + lot, "no row", "one row");
        } else {
          lot(supply, row);
        }
      }
    }
    for (Reading.Taken taken : reading.taken) {
      LotRow row = taken.row();
      double arriving = taken.option().arrivingUnitsPerLot();
      arrival(row, taken.arrival(), taken.option().entersAs(), arriving);
      reason(row, false);
    }
  }

  private void lot(Supply supply, LotRow row) {
    String where = "lots " + row.lot() + " ";
    findings.equal(ViolationCode.LOT_FACTS, where + "supply", row.supply(), supply.supply());
    findings.equal(ViolationCode.LOT_FACTS, where + "origin", row.origin(), supply.origin());
    findings.equal(ViolationCode.LOT_FACTS, where + "material", row.material(), supply.material());
    findings.equal(
        ViolationCode.LOT_FACTS, where + "ready_period", row.readyPeriod(), supply.period());
    double quantum = facts.quantum(supply.material());
    findings.quantity(
        ViolationCode.LOT_FACTS, where + "units", row.units(), supply.unitsPerLot(), quantum);
    if (row.plant() == null || row.plant().isEmpty()) {
      if (supply.mustTake()) {
        findings.add(ViolationCode.LOT_MUST_TAKE, "lots " + row.lot(), "declined", "taken");
      }
      findings.equal(ViolationCode.LOT_ARRIVAL, where + "delay_periods", row.delayPeriods(), 0);
      arrival(row, null, "", 0);
      reason(row, true);
    }
  }

  private void arrival(LotRow row, Integer period, String entersAs, double arriving) {
    String where = "lots " + row.lot() + " ";
    findings.equal(
        ViolationCode.LOT_ARRIVAL, where + "arrival_period", row.arrivalPeriod(), period);
    findings.equal(ViolationCode.LOT_ARRIVAL, where + "enters_as", row.entersAs(), entersAs);
    double quantum = facts.quantum(facts.supplies.get(row.supply()).material());
    findings.quantity(
        ViolationCode.LOT_ARRIVAL,
        where + "arriving_units",
        row.arrivingUnits(),
        arriving,
        quantum);
    double units = facts.supplies.get(row.supply()).unitsPerLot();
    findings.quantity(
        ViolationCode.LOT_ARRIVAL,
        where + "loss_units",
        row.lossUnits(),
        period == null ? 0 : units - arriving,
        quantum);
  }

  private void reason(LotRow row, boolean wanted) {
    boolean given = row.declinedReason() != null && !row.declinedReason().isBlank();
    if (given != wanted) {
      findings.add(
          ViolationCode.LOT_REASON,
          "lots " + row.lot() + " declined_reason",
          row.declinedReason(),
          wanted ? "a reason" : "");
    }
  }

  /** intake.csv is the sum of the lots. */
  void intake() {
    record Arrived(int lots, double units) {
      Arrived plus(Arrived other) {
        return new Arrived(lots + other.lots, units + other.units);
      }
    }
    Map<String, Arrived> expected = new TreeMap<>();
    Map<String, String> materials = new HashMap<>();
    for (Reading.Taken taken : reading.taken) {
      String material = taken.option().entersAs();
      String key =
          String.join(
              "/", taken.option().site(), "" + taken.arrival(), taken.supply().origin(), material);
      materials.put(key, material);
      expected.merge(key, new Arrived(1, taken.option().arrivingUnitsPerLot()), Arrived::plus);
    }
    for (IntakeRow row : reading.plan.intake()) {
      String key =
          String.join("/", List.of(row.plant(), "" + row.period(), row.origin(), row.material()));
      Arrived arrived = expected.remove(key);
      arrived = arrived == null ? new Arrived(0, 0) : arrived;
      String where = "intake " + key + " ";
      findings.equal(ViolationCode.INTAKE_ROW, where + "lots", row.lots(), arrived.lots());
      double quantum = facts.quantum(row.material());
      findings.quantity(
          ViolationCode.INTAKE_ROW, where + "units", row.units(), arrived.units(), quantum);
    }
    expected.forEach(
        (key, arrived) ->
            findings.add(ViolationCode.INTAKE_ROW, "intake " + key, "no row", arrived.units()));
  }
}
