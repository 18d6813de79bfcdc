package org.agrichain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.agrichain.domain.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditioningTest {
  private static double coefficient(Network network, Conditioning.Entry at) {
    double found = 0;
    for (int k = network.columnStart[at.column()]; k < network.columnStart[at.column() + 1]; k++) {
      found += network.entryRow[k] == at.row() ? Math.abs(network.entryValue[k]) : 0;
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void extremesAreThoseOfTheMatrix(long seed) {
    Network network = new FineUnits(new RandomChain(seed), 1e10).network(Objective.VALUE_ADDED);
    Conditioning found = Conditioning.of(network);
    double[] sizes = Arrays.stream(network.entryValue).map(Math::abs).sorted().toArray();
    assertThat(found.coefficients()).isEqualTo(new Range(sizes[0], sizes[sizes.length - 1]));
    assertThat(coefficient(network, found.least())).isEqualTo(sizes[0]);
    assertThat(coefficient(network, found.greatest())).isEqualTo(sizes[sizes.length - 1]);
    assertThat(Conditioning.wide(found.coefficients())).isTrue();
    assertThat(found.scaled().orders()).isLessThan(found.coefficients().orders() - 6);
    assertThat(found.worstColumn()).startsWith("PROCESS_").contains("slaughter");
    assertThat(found.prices().most()).isGreaterThan(found.prices().least());
    assertThat(found.toString()).contains("orders");
  }

  @Test
  void theRowIsNamedWhoseOwnCoefficientsLieFarthestApart() {
    RandomChain chain = new RandomChain(4);
    Network network = Network.of(chain.dataset, chain.options, Objective.VALUE_ADDED);
    String widest = "";
    double orders = 0;
    for (int i = 0; i < network.rows; i++) {
      Range range = Range.EMPTY;
      for (int k = 0; k < network.entryRow.length; k++) {
        range = network.entryRow[k] == i ? range.with(network.entryValue[k]) : range;
      }
      widest = range.orders() > orders ? new ColumnNames(network).said(i) : widest;
      orders = Math.max(orders, range.orders());
    }
    assertThat(orders).isPositive();
    assertThat(Conditioning.of(network).worstRow()).isEqualTo(widest);
  }

  @Test
  void aRangeLeavesZerosAndMissingLimitsAside() {
    Range range = Range.of(new double[] {0, -100, Double.MAX_VALUE}, new double[] {0.01, 5});
    assertThat(range).isEqualTo(new Range(0.01, 100));
    assertThat(range.orders()).isCloseTo(4, within(1e-12));
    assertThat(Range.EMPTY.orders()).isZero();
    assertThat(Conditioning.wide(new Range(1e-9, 1))).isFalse();
    assertThat(Conditioning.wide(new Range(1e-9, 2))).isTrue();
  }
}
