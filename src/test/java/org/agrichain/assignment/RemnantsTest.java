package org.agrichain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.network.Network;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.Test;

/** Lorries of the flagship take three lots of a supply or none. */
class RemnantsTest {
  private static final int LEAST = 3;

  @Test
  void aDeliveryCountsOverAllPeriods() {
    Dataset read = DatasetReader.read(Path.of("datasets/inner-mongolia")).dataset();
    Network network = Network.of(read, RuleBook.shipped().derive(read), Objective.VALUE_ADDED);
    int[] leastLots = network.whole.leastLots();
    int s = 0;
    while (leastLots[s] != LEAST || twoPeriods(network, s) == null) {
      s++;
    }
    int[] pair = twoPeriods(network, s);
    double[] x = new double[network.columns];
    x[pair[0]] = 2;
    x[pair[1]] = 1;

    assertThat(new Remnants(network).decline(x)).isZero();
    assertThat(x[pair[0]] + x[pair[1]]).isEqualTo(3);

    x[pair[0]] = 1;

    assertThat(new Remnants(network).decline(x)).isEqualTo(2);
    assertThat(Arrays.stream(x).sum()).isZero();
  }

  /** Two columns of a supply to the same plant, null when there are none. */
  private static int[] twoPeriods(Network network, int s) {
    int[] plants = network.whole.lotPlant()[s];
    for (int a = 0; a < plants.length; a++) {
      for (int b = a + 1; b < plants.length; b++) {
        if (plants[a] == plants[b]) {
          return new int[] {network.whole.lotColumns()[s][a], network.whole.lotColumns()[s][b]};
        }
      }
    }
    return null;
  }
}
