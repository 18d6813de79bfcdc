package org.agrichain.network;

import java.util.List;
import org.agrichain.domain.Account;
import org.agrichain.domain.ConversionDefinition;
import org.agrichain.domain.ConversionFloor;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.Material;
import org.agrichain.domain.Site;
import org.agrichain.domain.Supply;

/** Least processing conversion rates: rows over the lots that plants take. */
final class ConversionSection {
  private static final double THOUSAND = 1000;

  private final Draft draft;
  private final Dataset dataset;

  ConversionSection(Draft draft) {
    this.draft = draft;
    dataset = draft.catalogue.dataset;
  }

  void add() {
    for (int f = 0; f < dataset.conversionFloors().size(); f++) {
      add(f, dataset.conversionFloors().get(f));
    }
  }

  private void add(int f, ConversionFloor floor) {
    MatrixBuilder matrix = draft.matrix;
    double offered = 0;
    double largest = 0;
    for (Supply supply : dataset.supplies()) {
      double lot = worth(floor, supply);
      offered += lot * supply.lots();
      largest = Math.max(largest, lot);
    }
    double scale = largest == 0 ? 1 : 1 / largest;
    int row =
        matrix.row(RowKind.CONVERSION, f, 0, floor.leastRate() * offered * scale, Double.MAX_VALUE);
    for (int s = 0; s < draft.lotColumns.length; s++) {
      double lot = worth(floor, dataset.supplies().get(s));
      for (int column : draft.lotColumns[s]) {
        IntakeOption option = draft.options.intakes().get(matrix.columnSubject.get(column));
        if (lies(floor, option.site())) {
          matrix.put(row, column, lot * scale);
        }
      }
    }
    if (floor.penaltyYuanPerUnit() != null) {
      int breach =
          matrix.column(
              ColumnKind.BREACH,
              dataset.limits().size() + f,
              draft.catalogue.periods,
              0,
              floor.leastRate() * offered * scale,
              1 / scale,
              List.of(new Cost(Account.PENALTY, floor.penaltyYuanPerUnit())));
      matrix.put(row, breach, 1);
    }
  }

  /** Tonnes or thousand yuan of a lot; 0 when the floor does not count it. */
  private double worth(ConversionFloor floor, Supply supply) {
    Material material = draft.catalogue.materials.get(supply.material());
    boolean counts = Draft.blank(floor.rawGroup()) || floor.rawGroup().equals(material.rawGroup());
    if (!counts || !lies(floor, supply.origin())) {
      return 0;
    }
    double each =
        floor.definition() == ConversionDefinition.WEIGHT
            ? draft.catalogue.massKg(supply.material())
            : supply.priceYuanPerUnit();
    return supply.unitsPerLot() * each / THOUSAND;
  }

  private boolean lies(ConversionFloor floor, String site) {
    Site found = draft.catalogue.sites.get(site);
    return Draft.blank(floor.region()) || floor.region().equals(found.region());
  }
}
