package org.agrichain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.network.Network;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.LpResult;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovedLimitsTest {
  @ParameterizedTest
  @ValueSource(strings = {"lamb-tail-tiny", "dairy-tiny"})
  void aMovedLimitCostsItsPrice_moveByMove_andIsGivenBack(String id) {
    Dataset dataset = DatasetReader.read(Path.of("datasets", id)).dataset();
    Network network =
        Network.of(dataset, RuleBook.shipped().derive(dataset), Objective.VALUE_ADDED);
    try (LpModel lp = new LpModel(network)) {
      LpResult before = lp.solveFresh();
      List<Integer> priced =
          IntStream.range(0, network.rows)
              .filter(i -> before.dual()[i] > 1e-3)
              .filter(i -> network.rowUpper[i] < Double.MAX_VALUE)
              .limit(5)
              .boxed()
              .toList();
      assertThat(priced).isNotEmpty();
      for (int row : priced) {
        double little = -1e-5 * Math.max(1, Math.abs(network.rowUpper[row]));
        try (MovedLimits limits = new MovedLimits(network, lp)) {
          limits.move(row, little);
          double once = lp.solveAfterBounds().value();
          limits.move(row, little);
          double twice = lp.solveAfterBounds().value();
          assertThat(once).isLessThan(before.value());
          assertThat(twice).isLessThan(once);
        }
        assertThat(lp.solveAfterBounds().value()).isCloseTo(before.value(), within(1e-9));
      }
    }
  }
}
