package org.agrichain.pricing;

import java.util.concurrent.TimeUnit;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.generate.Sample;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.rules.RuleBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the linear programme takes to be solved again from its last basis: after prices moved,
 * as in slope scaling, and after decisions were bound, as in a settlement.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 8)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class ResolveBenchmark {
  /** Every so many-th column is changed. */
  private static final int STRIDE = 50;

  @Param({"small", "mid"})
  public String preset;

  private Network network;
  private LpModel lp;
  private boolean changed;

  @Setup(Level.Trial)
  public void open() {
    Dataset dataset = Sample.of(preset);
    network = Network.of(dataset, RuleBook.shipped().derive(dataset), Objective.VALUE_ADDED);
    lp = new LpModel(network);
    lp.solveFresh();
  }

  @TearDown(Level.Trial)
  public void close() {
    lp.close();
  }

  /** Prices of one column in fifty fall by a tenth and, the next time, rise again. */
  @Benchmark
  public LpResult resolveAfterPrices() {
    double factor = changed() ? 0.9 : 1;
    for (int column = 0; column < network.columns; column += STRIDE) {
      lp.price(column, network.objective[column] * factor);
    }
    return lp.solveAfterPrices();
  }

  /** One kind of lots in fifty may go to a plant by half only and, the next time, freely again. */
  @Benchmark
  public LpResult resolveAfterBounds() {
    double factor = changed() ? 0.5 : 1;
    for (int column = 0; column < network.columns; column += STRIDE) {
      if (network.columnKind[column] == ColumnKind.LOTS) {
        lp.bounds(column, network.lower[column], network.upper[column] * factor);
      }
    }
    return lp.solveAfterBounds();
  }

  private boolean changed() {
    changed = !changed;
    return changed;
  }
}
