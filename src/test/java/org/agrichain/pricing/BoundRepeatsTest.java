package org.agrichain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.network.Network;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Bounds of counted effort repeat to the last digit where there is something to branch on: a small
 * dataset would not show it.
 */
@Tag("slow")
class BoundRepeatsTest {
  private static final int SOLVES = 4;

  @Test
  void aPeriodOfTheFlagshipHasTheSameBoundEveryTime() {
    Dataset read = DatasetReader.read(Path.of("datasets", "inner-mongolia")).dataset();
    Network network = Network.of(read, RuleBook.shipped().derive(read), Objective.VALUE_ADDED);
    double[] price;
    try (LpModel lp = new LpModel(network, 2)) {
      price = lp.solveFresh().dual();
    }
    Components components = new Components(network, price);
    BoundPart largest = components.part(components.columns.size() - 1);
    List<BoundPart> periods =
        new PeriodBlocks(network, largest, price)
            .blocks.stream()
                .sorted(Comparator.comparingInt((BoundPart part) -> part.columns().length))
                .toList();
    for (int p : new int[] {periods.size() / 3, periods.size() / 2}) {
      double[] bounds =
          IntStream.range(0, SOLVES)
              .mapToDouble(n -> bound(network, periods.get(p), price))
              .toArray();
      assertThat(bounds[0]).isLessThan(periods.get(p).linear(network, price));
      assertThat(DoubleStream.of(bounds).distinct().toArray()).hasSize(1);
    }
  }

  private static double bound(Network network, BoundPart part, double[] price) {
    BoundProblem problem = new BoundProblem(network, part, price, LinkingRows.NONE, Set.of());
    try {
      return problem.solve(Effort.ofNodes(1), 5);
    } finally {
      problem.delete();
    }
  }
}
