package org.agrichain.generate;

import org.agrichain.domain.Site;

/** Distances on the earth, the same on every machine. */
final class Globe {
  static final double KM_PER_DEGREE = 111.2;
  private static final double RADIUS_KM = 6371;

  private Globe() {}

  static double airKm(Site a, Site b) {
    double phiA = StrictMath.toRadians(a.latitudeDeg());
    double phiB = StrictMath.toRadians(b.latitudeDeg());
    double north = StrictMath.sin((phiB - phiA) / 2);
    double east = StrictMath.sin(StrictMath.toRadians(b.longitudeDeg() - a.longitudeDeg()) / 2);
    double h = north * north + StrictMath.cos(phiA) * StrictMath.cos(phiB) * east * east;
    return 2 * RADIUS_KM * StrictMath.asin(StrictMath.sqrt(h));
  }
}
