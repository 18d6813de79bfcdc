package org.agrichain.dataset;

import org.agrichain.domain.ConversionFloor;
import org.agrichain.domain.Dataset;

/** Raw lots are offered that a conversion floor can be a share of. */
final class ConversionLaws {
  private ConversionLaws() {}

  static void check(Evidence evidence) {
    if (!evidence.sound("conversion_floors", "supplies", "materials", "sites")) {
      return;
    }
    Dataset data = evidence.dataset();
    for (ConversionFloor floor : data.conversionFloors()) {
      boolean some =
          data.supplies().stream()
              .filter(
                  supply ->
                      floor.rawGroup() == null
                          || floor
                              .rawGroup()
                              .equals(evidence.material(supply.material()).rawGroup()))
              .anyMatch(supply -> floor.region() == null || inRegion(data, floor, supply.origin()));
      if (!some) {
        evidence.add(
            Fault.CONVERSION_FLOOR_OF_NOTHING,
            floor,
            "conversion_floor",
            floor.conversionFloor(),
            "",
            "");
      }
    }
  }

  private static boolean inRegion(Dataset data, ConversionFloor floor, String site) {
    return data.sites().stream()
        .anyMatch(row -> row.site().equals(site) && floor.region().equals(row.region()));
  }
}
