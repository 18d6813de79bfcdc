package org.agrichain.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.agrichain.PlanSettings;
import org.agrichain.QuickPlanner;
import org.agrichain.ValueChainOptimizer;
import org.agrichain.comparison.CellResult;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.dataset.Factor;
import org.agrichain.dataset.FactorReader;
import org.agrichain.domain.Objective;
import org.agrichain.plan.Plan;
import org.agrichain.report.PlanWriter;
import org.agrichain.rules.RuleBook;
import org.agrichain.scenario.Cell;
import org.agrichain.scenario.Design;
import org.agrichain.scenario.Sweep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What travels to a cluster plans a cell there as at home; a cluster that is not there is told. */
class SweepPackTest {
  private static final Path TINY = Path.of("datasets/lamb-tail-tiny");
  private static final Path GRID = TINY.resolve("sweeps/oil.csv");

  @TempDir private Path folder;

  @Test
  void aSweepThatTravelledPlansACellUnderAScenarioAsAtHome() throws Exception {
    String scenario = "oil-dear";
    RuleBook rules = RuleBook.read(Path.of("rules"));
    QuickPlanner planner = new QuickPlanner(rules, Objective.OPERATING_SURPLUS, 3, 1);
    DatasetVariants variants = DatasetVariants.open(TINY);
    Plan base = base(rules, variants, scenario);
    PlanWriter.write(base, variants.read(scenario).dataset(), folder.resolve("base"));
    SweepSource source =
        new SweepSource(TINY.toString(), null, scenario, GRID.toString(), "rules", false);

    SweepPack sent = SweepPack.of(source, planner, folder.resolve("base"));
    Sweep there = travelled(sent).open(Files.createDirectory(folder.resolve("there")));

    List<Factor> factors = FactorReader.read(GRID).factors();
    Sweep home = new Sweep(variants, scenario, factors, planner, base);
    Cell cell = Design.factorial(factors).get(7);
    CellResult expected = home.run(cell);
    CellResult found = travelled(there.run(travelled(cell)));
    assertThat(found.planned()).isTrue();
    assertThat(found).usingRecursiveComparison().ignoringFields("seconds").isEqualTo(expected);
  }

  @Test
  void withoutSparkAFaultSaysWhatIsMissing() {
    assertThatThrownBy(() -> SparkSubmission.find(Map.of()))
        .isInstanceOfSatisfying(
            ClusterFault.class,
            fault -> assertThat(fault.kind()).isEqualTo(ClusterFault.Kind.NO_SPARK));
    assertThatThrownBy(() -> SparkSubmission.find(Map.of("SPARK_HOME", folder.toString())))
        .isInstanceOfSatisfying(
            ClusterFault.class,
            fault -> assertThat(fault.kind()).isEqualTo(ClusterFault.Kind.NO_SPARK))
        .hasMessage(folder.toString());
  }

  @Test
  void aProgramThatIsNotPackagedCannotBeSent() throws IOException {
    Files.createDirectory(folder.resolve("jars"));
    assertThatThrownBy(() -> SparkSubmission.find(Map.of("SPARK_HOME", folder.toString())))
        .isInstanceOfSatisfying(
            ClusterFault.class,
            fault -> assertThat(fault.kind()).isEqualTo(ClusterFault.Kind.NO_JAR));
  }

  private static Plan base(RuleBook rules, DatasetVariants variants, String scenario) {
    PlanSettings settings =
        new PlanSettings(
            Objective.OPERATING_SURPLUS,
            null,
            2,
            0.0001,
            1,
            PlanSettings.defaults().disabled(),
            null);
    return new ValueChainOptimizer(rules).plan(variants.read(scenario), settings, progress -> {});
  }

  @SuppressWarnings("unchecked")
  private static <T> T travelled(T thing) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thing);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
