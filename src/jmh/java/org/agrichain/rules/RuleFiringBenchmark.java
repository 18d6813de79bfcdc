package org.agrichain.rules;

import java.util.concurrent.TimeUnit;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Options;
import org.agrichain.generate.Sample;
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

/** How long the shipped rules take to derive every option of a dataset. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class RuleFiringBenchmark {
  @Param({"small", "mid"})
  public String preset;

  private Dataset dataset;
  private RuleBook rules;

  @Setup(Level.Trial)
  public void open() {
    dataset = Sample.of(preset);
    rules = RuleBook.shipped();
  }

  @Benchmark
  public Options fireRules() {
    return rules.derive(dataset);
  }
}
