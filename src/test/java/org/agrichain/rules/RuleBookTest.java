package org.agrichain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agrichain.domain.Flow;
import org.agrichain.domain.Issue;
import org.agrichain.domain.Options;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.SubjectKind;
import org.agrichain.domain.ZoneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {
  private static final Path SHIPPED = Path.of("rules");
  private static final RuleBook BOOK = RuleBook.shipped();

  @TempDir Path folder;

  /** A chain with something of everything. */
  private static Farm rich() {
    return Farm.chain()
        .transport("truck", null, null, 0.001, 0.025, 0.008)
        .transport("van", null, null, 0.001, 0, 0)
        .supply("t", "steppe", "lamb", 2, 2, 18, 0)
        .site("valley", SiteKind.ORIGIN)
        .km("valley", "works", 80)
        .supply("u", "valley", "lamb", 3, 1, 5, 0)
        .goods("best")
        .grade("fat", "best", 1, 12.0, null, null, null)
        .trait("lamb", "age-months", "6")
        .season("fat", "carcass", 3, 1.2)
        .zone(ZoneKind.DISEASE, "steppe", "truck", 2, 2, null)
        .storage("works", 10)
        .storage("depot", 5)
        .contract("oil", 2, 3)
        .purchase("fat", null, null)
        .certificate("mill", "halal", 2, 3)
        .trait("oil", "halal", "yes")
        .trait(SubjectKind.LINE, "hook", "dedicated", "goods");
  }

  @Test
  void derivesEveryKindOfOptionForAPlainChain() {
    Options options = BOOK.derive(Farm.chain().storage("depot", 1).dataset());

    assertThat(options.intakes()).hasSize(1);
    assertThat(options.processes()).hasSize(2);
    assertThat(options.hauls()).hasSize(9);
    assertThat(options.stores()).hasSize(3);
    assertThat(options.sales()).hasSize(2);
    assertThat(options.refusals()).isEmpty();
  }

  @Test
  void orderOfRowsChangesNothing() {
    Options expected = BOOK.derive(rich().dataset());

    assertThat(expected.refusals()).isNotEmpty();
    for (long seed = 1; seed <= 10; seed++) {
      assertThat(BOOK.derive(rich().shuffled(seed).dataset()))
          .as("seed %d", seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void everyOptionAndRefusalNamesItsRules() {
    Options options = BOOK.derive(rich().dataset());

    assertThat(options.intakes()).allMatch(each -> !each.reason().rules().isEmpty());
    assertThat(options.processes()).allMatch(each -> !each.reason().rules().isEmpty());
    assertThat(options.hauls()).allMatch(each -> !each.reason().rules().isEmpty());
    assertThat(options.stores()).allMatch(each -> !each.reason().rules().isEmpty());
    assertThat(options.sales()).allMatch(each -> !each.reason().rules().isEmpty());
    assertThat(options.purchases()).allMatch(each -> !each.reason().rules().isEmpty());
    assertThat(options.refusals())
        .allMatch(each -> !each.reason().rules().isEmpty() && !each.reason().facts().isEmpty());
  }

  @Test
  void anIntakeSaysUnderWhichNameItsLotsEnterAndWhy() {
    Farm farm = Farm.chain().animal("famous").name("famous", "valley", "lamb");
    farm.supplies.clear();

    Options options = BOOK.derive(farm.supply("s", "famous").dataset());

    assertThat(Look.intake(options).reason().rules())
        .contains("protected name is lost from another origin");
    assertThat(Look.intake(options).reason().facts()).contains("famous enters as lamb");
  }

  @Test
  void anIntakeIsNotExplainedByAZoneOfAnotherPeriod() {
    Farm farm = Farm.chain().zone(ZoneKind.DISEASE, "steppe", "truck", 2, 2, null);

    Options options = BOOK.derive(farm.dataset());

    assertThat(Look.intake(options).reason().rules())
        .contains("lots may travel to a plant that takes them")
        .doesNotContain("disease zone lets nothing out");
  }

  @Test
  void outputsGainNoMassThroughSeasonsAndGrades() {
    Options options = BOOK.derive(rich().dataset());

    for (int period = 1; period <= 4; period++) {
      double mass =
          Look.process(options, "kill").flowsIn(period).stream()
              .mapToDouble(flow -> flow.ratePerUnit() * (flow.material().equals("lamb") ? 40 : 1))
              .sum();
      assertThat(mass).isLessThanOrEqualTo(1e-9);
    }
    assertThat(Look.rate(options, "kill", 3, "best")).isEqualTo(2.4, Look.EXACT);
    assertThat(Look.rate(options, "kill", 3, "fat")).isZero();
  }

  @Test
  void referenceComesFirstAndTheHeaviestOutputBeforeTheOthers() {
    Farm farm =
        new Farm()
            .goods("milk", "salt", "cheese", "whey")
            .recipe("curdle", "cheese", 0.1, "salt", -0.01, "whey", 0.9, "milk", -1)
            .line("vat", "works", "curdle");

    assertThat(Look.process(BOOK.derive(farm.dataset()), "curdle").flows())
        .containsExactly(
            Flow.fixed("milk", -1),
            Flow.fixed("salt", -0.01),
            Flow.fixed("whey", 0.9),
            Flow.fixed("cheese", 0.1));
  }

  @Test
  void ingredientsOfABlendKeepTheirShares() {
    Farm farm =
        new Farm()
            .goods("light", "heavy", "mix")
            .recipe("blend", "mix", 1)
            .ingredient("blend", "light", 0.2, null)
            .ingredient("blend", "heavy", null, 0.5)
            .line("tank", "works", "blend");

    assertThat(Look.process(BOOK.derive(farm.dataset()), "blend").flows())
        .containsExactly(
            new Flow("heavy", 0, true, 0, 0.5),
            new Flow("light", 0, true, 0.2, 1),
            Flow.fixed("mix", 1));
  }

  @Test
  void theFolderOfShippedRulesIsTheShippedRuleBook() throws RuleFault {
    RuleBook read = RuleBook.read(SHIPPED);

    assertThat(read.sha256()).isEqualTo(BOOK.sha256()).matches("[0-9a-f]{64}");
    assertThat(read.rules()).isEqualTo(BOOK.rules()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(BOOK.rules().stream().map(RuleInfo::file).distinct().count())
        .isGreaterThanOrEqualTo(6);
  }

  @Test
  void rulesOfOnesOwnAreCompiledAndShippedOnesMayBeChanged() throws RuleFault, IOException {
    copyRules();
    replace("general/operations.drl", "\"line type \"", "\"changed \"");
    Files.writeString(
        folder.resolve("own.drl"),
        """
        package own.rules

        import org.agrichain.rules.facts.Sale

        global org.agrichain.rules.facts.Findings findings

        // The town buys no oil in the first period.
        rule "no oil at first"
        when
          $sale : Sale(material == "oil")
        then
          findings.forbid($sale, 1, 1, "not yet");
        end
        """);
    RuleBook own = RuleBook.read(folder, true);
    Options expected = BOOK.derive(rich().dataset());

    Options options = own.derive(rich().dataset());

    assertThat(own.sha256()).isNotEqualTo(BOOK.sha256());
    assertThat(options.intakes()).isEqualTo(expected.intakes());
    assertThat(Look.process(options, "kill").reason().facts()).contains("changed kill");
    assertThat(options.hauls()).isEqualTo(expected.hauls());
    Look.soldIn("oil", 2, 3, 4).accept(options);
    assertThat(options.firings()).containsEntry("no oil at first", 1);
  }

  @Test
  void faultsOfTheCompilerNameFileAndLine() throws IOException {
    copyRules();
    replace("dairy/milk.drl", "shelfLifeHours != null", "shelfLife != null");
    assertThat(faults())
        .anySatisfy(
            issue -> {
              assertThat(issue.code()).isEqualTo("rule-fault");
              assertThat(issue.file()).isEqualTo(folder + "/dairy/milk.drl");
              assertThat(issue.line()).isEqualTo(lineOf("dairy/milk.drl", "shelfLife != null"));
              assertThat(issue.limit()).contains("shelfLife");
            });
  }

  @Test
  void faultsOfTheParserNameFileAndLine() throws IOException {
    copyRules();
    replace("market/sales.drl", "when\n", "whenever\n");

    assertThat(faults())
        .anySatisfy(
            issue -> {
              assertThat(issue.file()).isEqualTo(folder + "/market/sales.drl");
              assertThat(issue.line()).isEqualTo(lineOf("market/sales.drl", "whenever"));
            });
  }

  @Test
  void faultsInAConsequenceNameFileAndLine() throws IOException {
    Files.writeString(
        folder.resolve("one.drl"),
        """
        package own.rules
        import org.agrichain.rules.facts.Sale
        global org.agrichain.rules.facts.Findings findings
        rule "one"
        when
          $sale : Sale()
        then
          findings.forbids($sale, "never");
        end
        """);

    assertThat(faults())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.file()).isEqualTo(folder + "/one.drl");
              assertThat(issue.line()).isEqualTo(8);
              assertThat(issue.limit()).contains("forbids");
            });
  }

  @Test
  void aFolderWithoutRulesOrNoFolderIsAFault() {
    assertThat(faults()).singleElement().satisfies(issue -> assertThat(issue.hint()).isNotEmpty());
    assertThatThrownBy(() -> RuleBook.read(folder.resolve("missing"), true))
        .isInstanceOf(RuleFault.class);
  }

  @Test
  void nothingIsPrinted() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream catching = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(catching);
    System.setErr(catching);
    try {
      RuleBook.shipped().derive(rich().dataset());
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void rulesKeepToTheHouseStyle() throws IOException {
    for (RuleInfo rule : BOOK.rules()) {
      assertThat(rule.source()).as(rule.name()).isNotBlank();
      if (rule.isRow()) {
        continue;
      }
      List<String> lines = Files.readAllLines(SHIPPED.resolve(rule.file()));
      assertThat(lines.get(rule.line() - 2)).as(rule.name()).startsWith("// Source: ");
      assertThat(lines.get(rule.line() - 3)).as(rule.name()).matches("// [A-Z].*\\.");
      assertThat(String.join("\n", lines)).doesNotContain("salience", "halt(", "System.");
    }
  }

  private List<Issue> faults() {
    try {
      RuleBook.read(folder, true);
      return List.of();
    } catch (RuleFault fault) {
      return fault.issues();
    }
  }

  private void copyRules() throws IOException {
    for (RuleInfo rule : BOOK.rules()) {
      Path copy = folder.resolve(rule.file());
      if (!Files.exists(copy)) {
        Files.createDirectories(copy.getParent());
        Files.copy(SHIPPED.resolve(rule.file()), copy);
      }
    }
  }

  private void replace(String file, String old, String now) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replace(old, now));
  }

  private int lineOf(String file, String words) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(file));
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).contains(words)) {
        return at + 1;
      }
    }
    return 0;
  }
}
