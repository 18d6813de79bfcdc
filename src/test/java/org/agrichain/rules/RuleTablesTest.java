package org.agrichain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.IssueText;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Account;
import org.agrichain.domain.Issue;
import org.agrichain.domain.Options;
import org.agrichain.tables.RuleTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTablesTest {
  private static final Path SHIPPED = Path.of("rules");
  private static final String HEAD = "id,applies to,output,forbid,source\n";

  @TempDir static Path cache;
  @TempDir Path folder;

  @BeforeAll
  static void cacheApart() {
    System.setProperty("agrichain.cache", cache.toString());
  }

  @AfterAll
  static void cacheAsBefore() {
    System.clearProperty("agrichain.cache");
  }

  @Test
  void whatAuthorsExpectOfTheShippedTablesIsSo() {
    RuleBook book = RuleBook.shipped();
    Map<String, List<RuleTest>> byDataset = new LinkedHashMap<>();
    for (RuleTest test : book.tables().tests()) {
      byDataset.computeIfAbsent(test.dataset(), name -> new ArrayList<>()).add(test);
    }
    assertThat(byDataset).isNotEmpty();
    byDataset.forEach(
        (name, tests) ->
            assertThat(book.test(tests, DatasetReader.read(Path.of("datasets", name)).dataset()))
                .allMatch(RuleTestResult::passed));
  }

  @Test
  void atLeastSixtyRowsAreShippedAndEachNamesItsSource() {
    assertThat(RuleBook.shipped().rules().stream().filter(RuleInfo::isRow))
        .hasSizeGreaterThanOrEqualTo(60)
        .allSatisfy(row -> assertThat(row.source()).isNotBlank());
  }

  @Test
  void everyResultDoesWhatItsColumnSays() throws Exception {
    copyShipped();
    table(
        "all.csv",
        """
        id,applies to,class,market,output,material,line-type,km,month,valid from,valid to,allow,forbid,yield factor,cost factor,loss,price factor,source
        no-oil,sale,,town,,oil,,,,,,,yes,,,,,s
        but-in-period-2,sale,,town,,oil,,,2,,,yes,,,,,,s
        dear,sale,,,,oil,,,,,,,,,,,1.5,s
        dearer,sale,,,,oil,,,,,,,,,,,2,s
        heavy,process,,,oil,,render,,,,,,,0.5,3,,,s
        leaky,journey,van,,,,,>= 0,,,,,,,,25%,,s
        carcass,sale,,,,carcass,,,2..3,,,,yes,,,,,"\"\"); System.exit(9); // @{rule}"
        """);
    Farm farm = Farm.chain().cost("render", Account.ENERGY, 2);

    Options options = RuleBook.read(folder).derive(farm.dataset());

    assertThat(options.sales())
        .filteredOn(sale -> sale.material().equals("oil"))
        .singleElement()
        .satisfies(
            sale -> {
              assertThat(sale.price(10, 2)).isEqualTo(30);
              assertThat(sale.periods()).containsExactly(2);
            });
    Look.soldIn("carcass", 1, 4).accept(options);
    assertThat(Look.process(options, "render").costsPerUnit())
        .singleElement()
        .matches(c -> c.yuan() == 6);
    double usual = Look.rate(RuleBook.shipped().derive(farm.dataset()), "render", 1, "oil");
    assertThat(Look.rate(options, "render", 1, "oil")).isEqualTo(usual / 2, Look.EXACT);
    assertThat(options.hauls())
        .filteredOn(haul -> haul.material().equals("oil"))
        .allMatch(haul -> Math.abs(haul.lossFraction() - 0.25) < 1e-9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "id,aplies to,forbid,source~a,process,yes,s | unknown-column | aplies to | applies to",
        "id,applies to,output for-childern,forbid,source~a,process,yes,yes,s | unknown-column | output for-childern | output for-children",
        "编号,适用环结,禁止,依据~a,加工,是,s | unknown-column | 适用环结 | 适用环节",
        "id,applies to,forbid,source~a,proces,yes,s | unknown-value | applies to | process",
        "id,applies to,forbid,source~a,process,yess,s | unknown-value | forbid | yes",
        "id,applies to,season,forbid,source~a,process,sumer,yes,s | unknown-value | season | summer",
        "id,applies to,km,forbid,source~a,journey,<= x,yes,s | bad-condition | km | ",
        "id,applies to,km,forbid,source~a,sale,<= 3,yes,s | column-without-meaning | km | ",
        "id,applies to,yield factor,source~a,process,1.1,s | yield-without-output | yield factor | ",
        "id,applies to,output,yield factor,source~a,process,x,0,s | bad-factor | yield factor | ",
        "id,applies to,forbid,valid from,source~a,process,yes,2026-13-01,s | bad-date | valid from | ",
        "id,applies to,forbid,source~a,process,,s | row-without-result | | ",
        "id,applies to,forbid,source~a,process,yes, | missing-value | source | ",
        "id,applies to,forbid,source~a b,process,yes,s | bad-id | id | ",
        "applies to,forbid,source~process,yes,s | missing-column | id | ",
        "id,applies to,forbid,source~a,process,yes,s~a,process,yes,s | duplicate-key | id | ",
      })
  void aTypoIsShownWithItsCellAndTheNearestWord(
      String text, String code, String column, String nearest) throws Exception {
    table("typo.csv", text.replace("~", "\n"));

    assertThat(faults(false))
        .anySatisfy(
            issue -> {
              assertThat(issue.code()).isEqualTo(code);
              assertThat(issue.file()).isEqualTo(folder + "/typo.csv");
              assertThat(issue.line()).isPositive();
              assertThat(issue.column()).isEqualTo(column == null ? "" : column);
              assertThat(issue.hint()).contains(nearest == null ? "" : nearest);
              assertThat(IssueText.of(issue, Lang.ZH)).isNotEqualTo(IssueText.of(issue, Lang.EN));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "oil\") || System.exit(9) //",
        "oil\"), eval(Runtime.getRuntime() != null) //",
        "$sale",
        "oil\\\" + x",
        "@{rule}",
        "#{1}",
        "=1+1",
        "oil; System.exit(9); (",
      })
  void aCellCanNeverRunCode(String cell) throws Exception {
    String quoted = '"' + cell.replace("\"", "\"\"") + '"';
    for (String head :
        List.of(
            HEAD + "a,process," + quoted + ",yes,s",
            HEAD + quoted + ",process,oil,yes,s",
            "id,applies to,output,grade,source\na,process,oil," + quoted + ",s",
            "id,applies to,output,forbid," + quoted + ",source\na,process,oil,yes,x,s")) {
      table("evil.csv", head);
      assertThat(faults(false)).as(head).isNotEmpty();
    }
  }

  @Test
  void tablesInChineseEncodedByOldExcelSayTheSame() throws Exception {
    String text = "编号,适用环节,产出,禁止,依据\na,加工,oil,是,法规\n";
    Files.write(folder.resolve("gbk.csv"), text.getBytes(Charset.forName("GB18030")));
    RuleFiles chinese = RuleFiles.in(folder);
    Files.delete(folder.resolve("gbk.csv"));
    table("en.csv", HEAD + "a,process,oil,yes,法规\n");

    RuleFiles english = RuleFiles.in(folder);

    assertThat(chinese.tables().issues()).isEmpty();
    assertThat(chinese.tables().rows().get(0).conditions())
        .isEqualTo(english.tables().rows().get(0).conditions());
    assertThat(chinese.tables().rows().get(0).results())
        .isEqualTo(english.tables().rows().get(0).results());
  }

  @Test
  void drlFromOutsideIsReadOnlyWhenTrusted() throws Exception {
    Files.writeString(
        folder.resolve("own.drl"),
        """
        package own
        import org.agrichain.rules.facts.Sale
        global org.agrichain.rules.facts.Findings findings
        // Source: s
        rule "own"
        when
          $sale : Sale()
        then
          findings.forbid($sale, "no");
        end
        """);

    assertThat(faults(false))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("drl-not-trusted");
              assertThat(issue.file()).endsWith("own.drl");
              assertThat(issue.hint()).contains("--trust-drl");
            });
    assertThat(faults(true)).isEmpty();
  }

  @Test
  void aRuleThatLoopsIsStoppedWithItsName() throws Exception {
    Files.writeString(
        folder.resolve("loop.drl"),
        """
        package own
        import org.agrichain.rules.facts.Wanted
        import org.agrichain.rules.facts.Calendar
        global org.agrichain.rules.facts.Findings findings
        rule "start"
        when
          Calendar()
        then
          insert(Integer.valueOf(0));
        end
        rule "round and round"
        when
          $n : Integer()
        then
          delete($n);
          insert(Integer.valueOf($n + 1));
        end
        """);
    RuleBook book = RuleBook.read(folder, true);

    try {
      book.derive(Farm.chain().dataset());
      assertThat(false).as("it stopped by itself").isTrue();
    } catch (RuleLoop loop) {
      assertThat(loop.rule()).isEqualTo("round and round");
      assertThat(loop.issues()).singleElement().matches(i -> i.value().equals("round and round"));
    }
  }

  @Test
  void aRuleThatFailsIsToldByItsName() throws Exception {
    Files.writeString(
        folder.resolve("bad.drl"),
        """
        package own
        import org.agrichain.rules.facts.Calendar
        // Source: none.
        rule "divides by nothing"
        when
          Calendar()
        then
          insert(Integer.valueOf(Integer.parseInt("no number")));
        end
        """);
    RuleBook book = RuleBook.read(folder, true);

    assertThatThrownBy(() -> book.derive(Farm.chain().dataset()))
        .isInstanceOfSatisfying(
            RuleCrash.class,
            crash -> {
              assertThat(crash.rule()).isEqualTo("divides by nothing");
              assertThat(IssueText.of(crash.issues().get(0), Lang.EN))
                  .contains("The rule \"divides by nothing\" failed", "no number", "Hint: ");
              assertThat(IssueText.of(crash.issues().get(0), Lang.ZH))
                  .contains("规则“divides by nothing”运行时失败", "提示：");
            });
  }

  @Test
  void whatIsExpectedIsSaidInTheLanguageOfTheTable() throws Exception {
    table("zh.csv", "编号,适用环节,材质,禁止,依据\na,调运,,是,s\n");
    table("en.csv", "id,applies to,stuff,forbid,source\na,haul,,yes,s\n");
    table("zh-kind.csv", "编号,适用环节,禁止,依据\nb,调云,是,s\n");

    List<Issue> issues = TableFaults.of(folder);

    assertThat(IssueText.of(TableFaults.in(issues, "/zh.csv"), Lang.ZH))
        .contains("编号", "适用环节", "物料")
        .doesNotContain("applies to");
    assertThat(IssueText.of(TableFaults.in(issues, "/en.csv"), Lang.EN))
        .contains("applies to", "material")
        .doesNotContain("适用环节");
    assertThat(IssueText.of(TableFaults.in(issues, "/zh-kind.csv"), Lang.ZH))
        .contains("加工", "调运")
        .doesNotContain("process");
  }

  @Test
  void aFolderWithoutRulesIsSaidInBothLanguages() {
    Issue issue = TableFaults.of(folder).get(0);
    assertThat(issue.code()).isEqualTo("rules-none");
    assertThat(IssueText.of(issue, Lang.EN)).contains("holds no rules", "Hint: ");
    assertThat(IssueText.of(issue, Lang.ZH)).contains("没有规则", "提示：请");
  }

  @Test
  void aRuleThatNeverEndsIsStoppedWithItsName() throws Exception {
    Files.writeString(
        folder.resolve("hang.drl"),
        """
        package own
        import org.agrichain.rules.facts.Calendar
        global org.agrichain.rules.facts.Findings findings
        rule "sits there"
        when
          Calendar()
        then
          long n = 0;
          while (n >= 0) { n = (n + 1) % 1000; Thread.sleep(1); }
        end
        """);
    RuleBook book = RuleBook.read(folder, true);
    RuleLoop loop =
        catchThrowableOfType(RuleLoop.class, () -> book.deriveWithin(Farm.chain().dataset(), 1));
    assertThat(loop.rule()).isEqualTo("sits there");
    assertThat(loop.issues())
        .singleElement()
        .matches(i -> i.code().equals("rule-hangs") && i.limit().equals("1"));
  }

  @Test
  void theCacheServesEqualRulesOnlyAndNeverADamagedFile() throws Exception {
    Path kept = cache.resolve("one");
    System.setProperty("agrichain.cache", kept.toString());
    try {
      table("t.csv", HEAD + "a,process,oil,yes,s\n");
      Files.copy(SHIPPED.resolve("general/operations.drl"), folder.resolve("operations.drl"));
      Farm farm = Farm.chain();
      Options first = RuleBook.read(folder).derive(farm.dataset());
      assertThat(files(kept)).hasSize(1);
      assertThat(RuleBook.read(folder).derive(farm.dataset())).isEqualTo(first);

      table("t.csv", HEAD + "a,process,fat,yes,s\n");
      Options other = RuleBook.read(folder).derive(farm.dataset());
      assertThat(other).isNotEqualTo(first);
      assertThat(files(kept)).hasSize(2);

      for (Path file : files(kept)) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2]++;
        Files.write(file, bytes);
      }
      assertThat(RuleBook.read(folder).derive(farm.dataset())).isEqualTo(other);
    } finally {
      System.setProperty("agrichain.cache", cache.toString());
    }
  }

  private static List<Path> files(Path kept) throws IOException {
    try (Stream<Path> files = Files.walk(kept)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private void table(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<Issue> faults(boolean trustDrl) {
    try {
      RuleBook.read(folder, trustDrl);
      return List.of();
    } catch (RuleFault fault) {
      return fault.issues();
    }
  }

  private void copyShipped() throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".drl")).toList()) {
        Path copy = folder.resolve(SHIPPED.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
