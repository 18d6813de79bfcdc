package org.agrichain.generate;

import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Dataset;

/** Datasets to measure with. */
public final class Sample {
  private Sample() {}

  /** The flagship inside the jar scaled to a preset, with seed 1. */
  public static Dataset of(String preset) {
    Size size =
        Presets.all().stream().filter(one -> one.id().equals(preset)).findFirst().orElseThrow();
    return Generator.generate(DatasetReader.readShipped("inner-mongolia").dataset(), size, 1);
  }
}
