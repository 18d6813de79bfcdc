package org.agrichain.clash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.agrichain.PlanSettings;
import org.agrichain.ValueChainOptimizer;
import org.agrichain.clash.ClashReport.Status;
import org.agrichain.dataset.Change;
import org.agrichain.dataset.DatasetVariants;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Objective;
import org.agrichain.explain.Names;
import org.agrichain.network.Network;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;
import org.agrichain.pricing.Effort;
import org.agrichain.pricing.WholeModel;
import org.agrichain.rules.RuleBook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Laws of clashes and repairs, tried on datasets that are changed, read and solved anew. */
class ClashesTest {
  private static final RuleBook RULES = RuleBook.shipped();

  @TestFactory
  Stream<DynamicTest> aClashIsIrreducibleAndEveryRepairHelps() {
    return Stream.of(Questions.all(), RecipeQuestions.all(), RuleQuestions.all())
        .flatMap(List::stream)
        .map(question -> DynamicTest.dynamicTest(question.name(), () -> holds(question)));
  }

  private static void holds(Questions question) {
    DatasetVariants variants = question.variants();
    ClashReport report =
        new Clashes(variants, null, question.changes(), RULES, ClashSettings.defaults()).find();
    assertThat(report.status()).isEqualTo(Status.CLASH);
    assertThat(report.clashes().stream().map(ClashesTest::kinds).toList())
        .containsExactlyInAnyOrderElementsOf(
            question.expected().stream().map(kinds -> kinds.stream().sorted().toList()).toList());
    assertThat(report.clashes()).allMatch(Clash::irreducible);
    assertThat(report.complete()).isTrue();
    disjoint(report);
    for (Clash clash : report.clashes()) {
      irreducible(question, variants, clash);
      assertThat(clash.members())
          .allMatch(member -> member.refuses().isEmpty() != (member.kind() == Kind.RULE));
    }
    for (String member : report.withoutRepair()) {
      assertThat(isLogic(report, member)).as(member).isTrue();
    }
    assertThat(report.repairs()).isNotEmpty();
    double before = Double.MAX_VALUE;
    for (Repair repair : report.repairs()) {
      assertThat(repair.valueYuan()).isLessThanOrEqualTo(before);
      before = repair.valueYuan();
      helps(question, variants, repair);
    }
  }

  /** True for a rule that is no row of a table, given as {@code clash.position}. */
  private static boolean isLogic(ClashReport report, String at) {
    String[] parts = at.split("\\.");
    Clash clash = report.clashes().get(Integer.parseInt(parts[0]) - 1);
    Member member = clash.members().get(Integer.parseInt(parts[1]));
    return member.kind() == Kind.RULE && member.file().endsWith(".drl");
  }

  private static List<Kind> kinds(Clash clash) {
    return clash.members().stream().map(Member::kind).sorted().toList();
  }

  private static void disjoint(ClashReport report) {
    Set<String> seen = new HashSet<>();
    for (Clash clash : report.clashes()) {
      for (Member member : clash.members()) {
        assertThat(seen.add(member.kind() + member.table() + member.where())).isTrue();
      }
    }
  }

  /** With everything else giving way the members clash; without any one of them they do not. */
  private static void irreducible(Questions question, DatasetVariants variants, Clash clash) {
    assertThat(feasible(question, variants, clash.members())).as("the set").isFalse();
    for (Member member : clash.members()) {
      List<Member> others = new ArrayList<>(clash.members());
      others.remove(member);
      assertThat(feasible(question, variants, others)).as("without " + member).isTrue();
    }
  }

  private static boolean feasible(Questions question, DatasetVariants variants, List<Member> held) {
    List<Change> changes = new ArrayList<>(question.changes());
    Reading base = variants.read(null, changes);
    changes.addAll(Dropped.allBut(base.dataset(), held));
    Reading reading = variants.read(null, changes);
    assertThat(reading.dataset()).as(reading.issues().toString()).isNotNull();
    RuleBook rules = Dropped.rules(RULES, reading.dataset(), held);
    Network network =
        Network.of(reading.dataset(), rules.derive(reading.dataset()), Objective.VALUE_ADDED);
    return new WholeModel(network, null).solve(Effort.ofNodes(10_000), 1).x() != null;
  }

  /** The planner itself finds a plan for the repaired dataset, and the checker passes it. */
  private static void helps(Questions question, DatasetVariants variants, Repair repair) {
    List<Change> changes = new ArrayList<>(question.changes());
    changes.addAll(Edits.changes(repair.edits()));
    Reading reading = variants.read(null, changes);
    RuleBook rules = Edits.rules(RULES, repair.edits());
    PlanSettings normal = PlanSettings.defaults();
    PlanSettings settings =
        new PlanSettings(
            normal.objective(), null, 100, normal.gapPercent(), 1, normal.disabled(), null);
    Plan plan = new ValueChainOptimizer(rules).plan(reading, settings, progress -> {});
    assertThat(plan.summary().valueYuan()).as(repair.toString()).isNotNull();
    assertThat(PlanChecker.check(reading.dataset(), rules.derive(reading.dataset()), plan))
        .isEmpty();
  }

  @Test
  void aDatasetWithAPlanHasNoClash() {
    for (String name : List.of("lamb-tail-tiny", "dairy-tiny")) {
      DatasetVariants variants = DatasetVariants.open(java.nio.file.Path.of("datasets", name));
      ClashReport report = new Clashes(variants, null, RULES, ClashSettings.defaults()).find();
      assertThat(report.status()).isEqualTo(Status.NONE);
      assertThat(report.clashes()).isEmpty();
      assertThat(report.repairs()).isEmpty();
    }
  }

  @Test
  void everyKindHasItsSentenceInBothLanguages() {
    Questions question = Questions.all().get(0);
    Reading reading = question.variants().read(null, question.changes());
    for (Kind kind : Kind.values()) {
      Member member =
          new Member(
              kind,
              "a",
              "b",
              "c",
              1,
              "kg",
              5.0,
              1,
              2,
              "f.csv",
              2,
              "t",
              "w",
              "c",
              3.0,
              List.of("r"));
      ClashReport report =
          new ClashReport(
              "d",
              "",
              "value-added",
              Status.CLASH,
              false,
              List.of(new Clash(1, true, false, List.of(member))),
              List.of(),
              List.of("1.0"),
              7);
      List<String> english = lines(reading, report, Locale.ROOT);
      List<String> chinese = lines(reading, report, Locale.CHINESE);
      assertThat(english).hasSameSizeAs(chinese).noneMatch(chinese::contains);
      assertThat(english.get(2)).startsWith("  f.csv:2  ");
    }
  }

  private static List<String> lines(Reading reading, ClashReport report, Locale locale) {
    return new ClashText(new Names(reading.dataset()), locale).lines(report);
  }
}
