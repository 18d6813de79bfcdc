package org.agrichain.assignment;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.generate.Sample;
import org.agrichain.network.Network;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.Settlement;
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
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** How many moves of one lot the score keeps up with, with the cuts of one settlement in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class ScoreBenchmark {
  @Param({"small", "mid"})
  public String preset;

  private Assignment assignment;
  private AssignmentScore score;
  private Random random;

  @Setup(Level.Trial)
  public void open() {
    Dataset dataset = Sample.of(preset);
    Network network =
        Network.of(dataset, RuleBook.shipped().derive(dataset), Objective.VALUE_ADDED);
    SearchSpace space = new SearchSpace(network);
    assignment = space.empty();
    try (LpModel lp = new LpModel(network)) {
      lp.solveFresh();
      double[] prices = new double[network.rows];
      Arrays.fill(prices, 1000);
      lp.breaches(true, prices);
      Settlement settlement = new Settlement(network, lp);
      space.cuts.add(settlement.settle(space.columns(assignment)).lp());
      space.version++;
    }
    score = new AssignmentScore();
    score.resetWorkingSolution(assignment);
    random = new Random(1);
  }

  /** Moves one lot to another plant, or leaves it, and scores the assignment. */
  @Benchmark
  public HardMediumSoftLongScore moveOneLot() {
    LotEntity lot = assignment.getLots().get(random.nextInt(assignment.getLots().size()));
    score.beforeVariableChanged(lot, "place");
    lot.setPlace(lot.getPlaces().get(random.nextInt(lot.getPlaces().size())));
    score.afterVariableChanged(lot, "place");
    return score.calculateScore();
  }
}
