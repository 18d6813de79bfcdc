package org.agrichain.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.agrichain.domain.Objective;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalingTest {
  private static Network network(long seed) {
    RandomChain chain = new RandomChain(seed);
    return Network.of(chain.dataset, chain.options, Objective.VALUE_ADDED);
  }

  private static boolean isPowerOfTwo(double factor) {
    return factor > 0 && Math.scalb(1.0, Math.getExponent(factor)) == factor;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void factorsArePowersOfTwo_andBringCoefficientsCloser(long seed) {
    for (Network network :
        new Network[] {
          network(seed), new FineUnits(new RandomChain(seed), 1e10).network(Objective.VALUE_ADDED)
        }) {
      Scaling found = Scaling.of(network);
      double before = Scaling.none(network).coefficients(network).orders();
      assertThat(DoubleStream.concat(Arrays.stream(found.row()), Arrays.stream(found.column())))
          .allMatch(ScalingTest::isPowerOfTwo);
      assertThat(found.coefficients(network).orders()).isLessThan(Math.min(before, 3.5));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void onlyNetworksWithFiguresFarApart_areScaled(long seed) {
    Network near = network(seed);
    assertThat(Scaling.where(near).row()).containsOnly(1);
    assertThat(Scaling.where(near).column()).containsOnly(1);
    Network far = new FineUnits(new RandomChain(seed), 1e10).network(Objective.VALUE_ADDED);
    assertThat(Scaling.none(far).coefficients(far).orders()).isGreaterThan(12);
    assertThat(Scaling.where(far).row()).isEqualTo(Scaling.of(far).row());
    assertThat(Scaling.where(far).column()).isEqualTo(Scaling.of(far).column());
  }
}
