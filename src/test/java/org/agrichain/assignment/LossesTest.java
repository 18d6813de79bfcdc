package org.agrichain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.network.Network;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.LpResult;
import org.agrichain.pricing.SafeBound;
import org.agrichain.pricing.Settlement;
import org.agrichain.pricing.WholePlan;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LossesTest {
  @ParameterizedTest
  @ValueSource(strings = {"lamb-tail-tiny", "dairy-tiny"})
  void losses_addUpToTheGapOfThePlan_andOfThePlanOfNothing(String dataset) {
    Dataset read = DatasetReader.read(Path.of("datasets", dataset)).dataset();
    Network network =
        Network.of(read, RuleBook.shipped().derive(read), Objective.OPERATING_SURPLUS);
    try (LpModel lp = new LpModel(network)) {
      LpResult relaxed = lp.solveFresh();
      double bound = SafeBound.of(network, relaxed.dual());
      Losses none = new Losses(network, relaxed.dual(), relaxed.x());
      assertThat(none.all()).isCloseTo(bound - relaxed.value(), within(1e-3));

      WholePlan nothing = new Settlement(network, lp).settle(new double[network.columns]);
      Losses losses = new Losses(network, relaxed.dual(), nothing.x());
      double gap = bound - network.value(nothing.x());
      assertThat(losses.all()).isCloseTo(gap, within(1e-6 * Math.abs(bound)));
      int[] all = new int[network.columns];
      Arrays.setAll(all, j -> j);
      assertThat(losses.of(all)).isPositive().isLessThanOrEqualTo(losses.all() + 1e-9);
      assertThat(losses.of(new int[0])).isZero();
    }
  }
}
