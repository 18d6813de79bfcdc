package org.agrichain.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import org.agrichain.comparison.CellResult;
import org.agrichain.plan.PlanFault;
import org.agrichain.rules.RuleFault;
import org.agrichain.scenario.Cell;
import org.agrichain.scenario.Sweep;
import org.apache.spark.SparkFiles;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction2;

/** Plans one cell on an executor. The sweep is unpacked once for all cells of an executor. */
final class CellTask extends AbstractFunction2<TaskContext, Iterator<Cell>, CellResult>
    implements Serializable {
  private static final long serialVersionUID = 1;
  private static final ConcurrentHashMap<String, Sweep> OPEN = new ConcurrentHashMap<>();

  private final Broadcast<SweepPack> pack;

  CellTask(Broadcast<SweepPack> pack) {
    this.pack = pack;
  }

  @Override
  public CellResult apply(TaskContext context, Iterator<Cell> cells) {
    SweepPack packed = pack.value();
    return OPEN.computeIfAbsent(packed.id(), id -> open(packed)).run(cells.next());
  }

  /** Into the working folder of the application, which Spark clears away with it. */
  private static Sweep open(SweepPack packed) {
    try {
      return packed.open(Path.of(SparkFiles.getRootDirectory(), "sweep-" + packed.id()));
    } catch (IOException | RuleFault | PlanFault e) {
      throw new IllegalStateException(e);
    }
  }
}
