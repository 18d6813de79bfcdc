package org.agrichain.report.page;

import java.util.HashMap;
import java.util.Map;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Material;

/** Tonnes of materials. */
final class Masses {
  private static final double KG_PER_TONNE = 1000;

  private final Map<String, Material> materials = new HashMap<>();

  Masses(Dataset dataset) {
    dataset.materials().forEach(material -> materials.put(material.material(), material));
  }

  /** Tonnes of so many units; 0 for what has no mass. */
  double tonnes(String material, double units) {
    Material found = materials.get(material);
    return found == null || found.massKgPerUnit() == null
        ? 0
        : units * found.massKgPerUnit() / KG_PER_TONNE;
  }

  String productGroup(String material) {
    Material found = materials.get(material);
    return found == null ? material : found.productGroup();
  }

  /** Raw group of a material; null for what is made. */
  String rawGroup(String material) {
    Material found = materials.get(material);
    return found == null ? null : found.rawGroup();
  }
}
