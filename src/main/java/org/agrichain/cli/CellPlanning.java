package org.agrichain.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.agrichain.comparison.CellResult;
import org.agrichain.scenario.Cell;

/** Where cells are planned: in this process or on a cluster. */
interface CellPlanning {

  /** Plans cells and keeps each as soon as it is finished. */
  void run(List<Cell> cells, Consumer<CellResult> finished)
      throws IOException, InterruptedException;

  /** Begins no further cell. */
  void cancel();
}
