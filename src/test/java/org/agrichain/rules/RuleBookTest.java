package org.agrichain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.agrichain.domain.Options;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  static Farm farm() {
    return new Farm()
        .animal("lamb")
        .goods("carcass", "fat", "oil")
        .supply("s", "lamb")
        .recipe("kill", "lamb", -1, "carcass", 20, "fat", 2)
        .recipe("render", "fat", -1, "oil", 0.7)
        .line("hook", "works", "kill")
        .line("pan", "mill", "render")
        .storage("depot", 30)
        .storage("works", 30)
        .sale("town", "carcass")
        .sale("town", "oil");
  }

  @Test
  void derivesEveryKindOfOptionForAPlainChain() {
    Options options = RuleBook.shipped().derive(farm().dataset());

    assertThat(options.intakes()).hasSize(1);
    assertThat(options.processes()).hasSize(2);
    assertThat(options.hauls()).hasSize(9);
    assertThat(options.stores()).hasSize(5);
    assertThat(options.sales()).hasSize(2);
    assertThat(options.refusals()).isEmpty();
  }
}
