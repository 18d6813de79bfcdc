package org.agrichain.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ApportionedTest {
  @Property
  void wholeSharesAddUpAndEachIsLessThanOneAway(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0.01, max = 1000) Double> weights,
      @ForAll @IntRange(min = 0, max = 100_000) int total) {
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    double[] exact = weights.stream().mapToDouble(weight -> weight / sum * total).toArray();

    int[] whole = Apportioned.whole(exact, total);

    int added = 0;
    for (int k = 0; k < whole.length; k++) {
      assertThat(whole[k] - exact[k]).isBetween(-1.0, 1.0);
      added += whole[k];
    }
    assertThat(added).isEqualTo(total);
  }

  @Property
  void drawsDependOnSeedAndNameAndStayWithinTheUnit(
      @ForAll long seed, @ForAll @Size(max = 40) List<Character> letters) {
    String name = letters.toString();
    double share = new Draw(seed).share(name);

    assertThat(share).isGreaterThanOrEqualTo(0).isLessThan(1);
    assertThat(new Draw(seed).share(name)).isEqualTo(share);
    assertThat(new Draw(seed).share(name + "x")).isNotEqualTo(share);
    assertThat(new Draw(seed + 1).share(name)).isNotEqualTo(share);
  }
}
