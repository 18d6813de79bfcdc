package org.agrichain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.Options;
import org.agrichain.domain.ProcessOption;
import org.agrichain.rules.facts.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would be allowed if nothing were refused, less what is refused, is what is allowed. */
class LiftedTest {
  private static final RuleBook RULES = RuleBook.shipped();

  private static Dataset dataset(String name) {
    return DatasetVariants.open(Path.of("datasets", name)).read(null).dataset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lamb-tail-tiny", "dairy-tiny", "policies-tiny", "coal-glycol"})
  void processesAreThoseOfTheLiftedOnesThatNothingForbids(String name) {
    Dataset dataset = dataset(name);
    Lifted lifted = RULES.lifted(dataset);
    Map<String, SortedSet<Integer>> left = new HashMap<>();
    for (ProcessOption option : lifted.options().processes()) {
      left.put(key(option.recipe(), option.line()), new TreeSet<>(option.periods()));
    }
    for (Ban ban : lifted.bans()) {
      if (ban.candidate() instanceof Operation is) {
        left.get(key(is.recipe(), is.line())).removeAll(ban.periods());
      }
    }
    left.values().removeIf(SortedSet::isEmpty);

    Map<String, SortedSet<Integer>> allowed = new HashMap<>();
    RULES
        .derive(dataset)
        .processes()
        .forEach(option -> allowed.put(key(option.recipe(), option.line()), option.periods()));
    assertThat(left).isEqualTo(allowed).isNotEmpty();
  }

  private static String key(String recipe, String line) {
    return recipe + " on " + line;
  }

  @ParameterizedTest
  @ValueSource(strings = {"lamb-tail-tiny", "dairy-tiny", "policies-tiny", "coal-glycol"})
  void nothingIsLostWhenNothingIsRefused(String name) {
    Dataset dataset = dataset(name);
    Options lifted = RULES.lifted(dataset).options();
    Options allowed = RULES.derive(dataset);

    assertThat(lifted.refusals()).isEmpty();
    assertThat(lifted.intakes())
        .extracting(IntakeOption::supply, IntakeOption::site, IntakeOption::delayPeriods)
        .containsAll(
            allowed.intakes().stream()
                .map(each -> tuple(each.supply(), each.site(), each.delayPeriods()))
                .toList());
    assertThat(lifted.sales().size()).isGreaterThanOrEqualTo(allowed.sales().size());
    assertThat(lifted.stores().size()).isGreaterThanOrEqualTo(allowed.stores().size());
    assertThat(lifted.hauls().size()).isGreaterThanOrEqualTo(allowed.hauls().size());
    assertThat(lifted.purchases().size()).isGreaterThanOrEqualTo(allowed.purchases().size());
  }
}
