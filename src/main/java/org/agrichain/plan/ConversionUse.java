package org.agrichain.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.agrichain.domain.ConversionDefinition;
import org.agrichain.domain.ConversionFloor;
import org.agrichain.domain.Supply;

/**
 * What plants take of the raw lots offered, against a least processing conversion rate.
 *
 * @param floor floor
 * @param taken tonnes or thousand yuan that plants take
 * @param least tonnes or thousand yuan that they must take
 */
record ConversionUse(ConversionFloor floor, double taken, double least) {

  /** What is missing, to six decimals, so that noise is no breach. */
  double breach() {
    return BigDecimal.valueOf(Math.max(0, least - taken))
        .setScale(6, RoundingMode.HALF_UP)
        .doubleValue();
  }

  boolean isBroken() {
    return breach() > 1e-6 * Math.max(1, least);
  }

  static List<ConversionUse> of(Facts facts, Reading reading) {
    List<ConversionUse> uses = new ArrayList<>();
    for (ConversionFloor floor : facts.dataset.conversionFloors()) {
      double offered = 0;
      for (Supply supply : facts.dataset.supplies()) {
        offered += supply.lots() * counts(facts, floor, supply);
      }
      double taken = 0;
      for (Reading.Taken lot : reading.taken) {
        if (inRegion(facts, floor, lot.option().site())) {
          taken += counts(facts, floor, lot.supply());
        }
      }
      uses.add(new ConversionUse(floor, taken, floor.leastRate() * offered));
    }
    return uses;
  }

  private static double counts(Facts facts, ConversionFloor floor, Supply supply) {
    String group = facts.material(supply.material()).rawGroup();
    if (floor.rawGroup() != null && !floor.rawGroup().equals(group)
        || !inRegion(facts, floor, supply.origin())) {
      return 0;
    }
    return floor.definition() == ConversionDefinition.WEIGHT
        ? facts.mass(supply.material(), supply.unitsPerLot()) / 1000
        : supply.priceYuanPerUnit() * supply.unitsPerLot() / 1000;
  }

  private static boolean inRegion(Facts facts, ConversionFloor floor, String site) {
    return floor.region() == null || floor.region().equals(facts.sites.get(site).region());
  }

  /** The definition and the figures, for people. */
  String text() {
    double rate = least == 0 ? 1 : taken / least * floor.leastRate();
    String by = floor.definition() == ConversionDefinition.WEIGHT ? "weight" : "value";
    return PlanColumn.plain(Math.rint(rate * 1e6) / 1e4) + " % of the raw lots offered, by " + by;
  }
}
