package org.agrichain.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Dataset;
import org.junit.jupiter.api.Test;

/** What only a scenario has is called by its name in comparisons, in both languages. */
class ScenarioNamesTest {
  private static final DatasetVariants VARIANTS =
      DatasetVariants.open(Path.of("datasets/policies-tiny"));
  private static final Dataset BASE = VARIANTS.base().dataset();
  private static final List<Dataset> BOTH = List.of(BASE, VARIANTS.read("carbon-price").dataset());

  @Test
  void aPolicyOfAScenarioHasItsName() {
    assertThat(FigureNames.of(BASE, Lang.EN).name("paid", "carbon")).endsWith(": carbon");
    assertThat(FigureNames.of(BOTH, Lang.EN).name("paid", "carbon")).endsWith(": Carbon price");
    assertThat(FigureNames.of(BOTH, Lang.ZH).name("paid", "carbon")).endsWith("碳价");
  }

  @Test
  void theDatasetKeepsItsOwnNames() {
    FigureNames alone = FigureNames.of(BASE, Lang.EN);
    FigureNames both = FigureNames.of(BOTH, Lang.EN);
    BASE.materials()
        .forEach(
            m ->
                assertThat(both.name("made", m.material()))
                    .isEqualTo(alone.name("made", m.material())));
  }
}
