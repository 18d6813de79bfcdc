package org.agrichain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.agrichain.domain.Objective;

/** The tables of a plan say all that its columns say. */
class PublishedColumnsTest {

  @Property(tries = 40)
  void columnsReadBackAreThoseThatWerePublished(@ForAll @LongRange(min = 1, max = 5000) long seed) {
    RandomChain chain = new RandomChain(seed);
    Network network = Network.of(chain.dataset, chain.options, Objective.VALUE_ADDED);
    Settled settled = new Settled(network, 1e4);

    double[] read = PublishedColumns.of(network, settled.plan());

    double[] published = settled.publication.x();
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.MODE) {
        continue;
      }
      assertThat(read[j]).as(network.columnKind[j] + " " + j).isCloseTo(published[j], within(1e-5));
    }
  }
}
