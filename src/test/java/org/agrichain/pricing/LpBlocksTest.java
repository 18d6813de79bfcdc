package org.agrichain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.network.Network;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LpBlocksTest {
  private static Network network(String dataset) {
    Dataset read = DatasetReader.read(Path.of("datasets", dataset)).dataset();
    return Network.of(read, RuleBook.shipped().derive(read), Objective.OPERATING_SURPLUS);
  }

  private static void assertThatNoRowIsShared(Network network, LpBlocks blocks) {
    for (int j = 0; j < network.columns; j++) {
      for (int k = network.columnStart[j]; k < network.columnStart[j + 1]; k++) {
        assertThat(blocks.ofRow[network.entryRow[k]]).isEqualTo(blocks.ofColumn[j]);
      }
    }
    assertThat(blocks.columns.stream().flatMapToInt(Arrays::stream).sorted().toArray())
        .isEqualTo(java.util.stream.IntStream.range(0, network.columns).toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lamb-tail-tiny", "dairy-tiny", "policies-tiny"})
  void blocks_shareNoRow_andHoldEveryColumnOnce(String dataset) {
    Network network = network(dataset);
    assertThatNoRowIsShared(network, new LpBlocks(network, 0));
    assertThat(new LpBlocks(network, Integer.MAX_VALUE).columns).hasSize(1);
  }

  @Test
  void flagship_fallsApartIntoSheepAndMilk() {
    Network network = network("inner-mongolia");
    LpBlocks blocks = new LpBlocks(network, LpBlocks.LEAST_COLUMNS);
    assertThatNoRowIsShared(network, blocks);
    assertThat(blocks.columns.stream().filter(block -> block.length >= LpBlocks.LEAST_COLUMNS))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lamb-tail-tiny", "dairy-tiny", "policies-tiny"})
  void aProgrammeInBlocks_hasTheValueOfTheWhole_howeverItsBoundsChange(String dataset) {
    Network network = network(dataset);
    Random random = new Random(11);
    try (LpModel whole = new LpModel(network, 1, Integer.MAX_VALUE);
        LpModel apart = new LpModel(network, 2, 0)) {
      double[] prices = new double[network.rows];
      Arrays.fill(prices, 500);
      for (int turn = 0; turn < 30; turn++) {
        LpResult one = turn == 0 ? whole.solveFresh() : whole.solveAfterBounds();
        LpResult other = turn == 0 ? apart.solveFresh() : apart.solveAfterBounds();
        assertThat(other.status()).as("turn %d of seed 11", turn).isEqualTo(one.status());
        if (one.status() == LpResult.Status.OPTIMAL) {
          double near = 1e-6 * Math.max(1, Math.abs(one.value()));
          assertThat(other.value())
              .as("turn %d of seed 11", turn)
              .isCloseTo(one.value(), within(near));
          assertThat(other.penalty()).isCloseTo(one.penalty(), within(1e-3));
          if (turn < 10) {
            // Without breaches: weak duality holds for the prices of the blocks together.
            double loose = SafeBound.of(network, other.dual());
            assertThat(loose).isGreaterThanOrEqualTo(other.value() - near);
          }
        }
        if (turn == 9) {
          whole.breaches(true, prices);
          apart.breaches(true, prices);
        }
        int column = random.nextInt(network.columns);
        double most = network.upper[column] * random.nextDouble();
        whole.bounds(column, Math.min(network.lower[column], most), most);
        apart.bounds(column, Math.min(network.lower[column], most), most);
      }
    }
  }
}
