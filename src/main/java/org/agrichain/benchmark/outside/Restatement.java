package org.agrichain.benchmark.outside;

import java.io.IOException;
import java.nio.file.Path;
import org.agrichain.domain.Dataset;

/** Restates one published instance as a dataset. */
@FunctionalInterface
interface Restatement {
  /** Yuan for one unit of the published objective, so that fen are fine enough. */
  double YUAN = 1000;

  /**
   * Restates an instance.
   *
   * @param folder folder of the family
   * @param instance name of the instance
   */
  Dataset of(Path folder, String instance) throws IOException;
}
