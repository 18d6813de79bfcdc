package org.agrichain.network;

import java.util.concurrent.TimeUnit;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.domain.Options;
import org.agrichain.generate.Sample;
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
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to build the network of a dataset from its options. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class NetworkBuildingBenchmark {
  @Param({"small", "mid"})
  public String preset;

  private Dataset dataset;
  private Options options;

  @Setup(Level.Trial)
  public void open() {
    dataset = Sample.of(preset);
    options = RuleBook.shipped().derive(dataset);
  }

  @Benchmark
  public Network buildNetwork() {
    return Network.of(dataset, options, Objective.VALUE_ADDED);
  }
}
