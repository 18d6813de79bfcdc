package org.agrichain.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.domain.Options;
import org.agrichain.network.Network;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.LpResult;
import org.agrichain.rules.RuleBook;
import org.agrichain.rules.RuleInfo;
import org.agrichain.worth.RuleWorth.Effect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule is worth is what a fresh programme of the dataset without it says. */
class RuleValuationTest {
  private static final String FLAGSHIP = "inner-mongolia";

  @TempDir static Path folder;
  private static RuleBook own;

  @BeforeAll
  static void tablesOfOnesOwn() throws Exception {
    System.setProperty("agrichain.cache", folder.resolve("cache").toString());
    copyRules(folder.resolve("own"));
    Files.writeString(
        folder.resolve("own/own-sales.csv"),
        """
        id,applies to,material,market,price factor,forbid,source
        dear-oil,sale,bath-oil,beijing,1.1,,contract
        no-raw-fat,sale,tail-fat-cosmetic,beijing,,yes,contract
        no-cream,sale,cream,hohhot-city,,yes,contract
        """);
    Files.writeString(
        folder.resolve("own/own-processes.csv"),
        """
        id,applies to,recipe,output,yield factor,cost factor,forbid,source
        fatter,process,slaughter-lamb,tail-fat,1.1,,,book
        dearer,process,render-tail-fat,,,2,,book
        as-it-is,process,slaughter-lamb,carcass,1,,,book
        no-churning,process,churn,,,,yes,book
        """);
    Files.writeString(
        folder.resolve("own/own-roads.csv"),
        """
        id,applies to,class,loss,cost factor,source
        rough-road,journey,reefer,0.05,1.5,survey
        """);
    own = RuleBook.read(folder.resolve("own"));
  }

  @AfterAll
  static void cacheAsBefore() {
    System.clearProperty("agrichain.cache");
  }

  @Test
  void everyRuleAndRowOfSmallDatasetsIsWorthWhatAFreshProgrammeSays() {
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    for (String name : List.of("lamb-tail-tiny", "dairy-tiny")) {
      Dataset dataset = dataset(name);
      List<String> all = own.rules().stream().map(RuleInfo::name).toList();
      RuleWorths worths = value(own, dataset, all);

      assertThat(worths.rules())
          .extracting(RuleWorth::rule)
          .containsExactlyInAnyOrderElementsOf(all);
      assertThat(worths.withYuan()).isCloseTo(fresh(own, dataset), within(0.001));
      int idle = 0;
      for (RuleWorth each : worths.rules()) {
        effects.add(each.effect());
        if (each.effect() == Effect.NEVER_FIRES && idle++ % 10 > 0) {
          continue;
        }
        double without = fresh(own.without(each.rule()), dataset);
        assertThat(each.withoutYuan()).as(name + " " + each).isCloseTo(without, within(0.011));
        assertThat(each.worthYuan())
            .as(name + " " + each)
            .isCloseTo(worths.withYuan() - without, within(0.011));
      }
    }
    assertThat(effects)
        .contains(Effect.MATTERS, Effect.NO_VALUE, Effect.NO_OPTION, Effect.NEVER_FIRES);
  }

  @Test
  void whatPassesThroughARowIsCounted() {
    RuleWorths lamb = value(own, dataset("lamb-tail-tiny"), rows("dear-oil", "no-raw-fat"));
    RuleWorths dairy = value(own, dataset("dairy-tiny"), rows("no-cream", "no-churning"));

    RuleWorth oil = of(lamb, "dear-oil");
    assertThat(oil.worthYuan()).isPositive();
    // A tenth of the price of 110 yuan on every kilogram sold in the first tier.
    assertThat(oil.worthYuan()).isLessThanOrEqualTo(oil.tonnesWith() * 1000 * 11 + 0.01);
    assertThat(oil.tonnesWithout()).isPositive();
    for (RuleWorth each : List.of(of(lamb, "no-raw-fat"), of(dairy, "no-cream"))) {
      assertThat(each.tonnesWith()).isZero();
      assertThat(each.worthYuan()).isLessThanOrEqualTo(0);
      assertThat(each.options()).isEqualTo(1);
    }
    assertThat(of(dairy, "no-cream").tonnesWithout()).isPositive();
    assertThat(of(dairy, "no-cream").worthYuan()).isNegative();
  }

  @Test
  void aRowLeftOutIsAsIfItHadNotBeenWritten() throws Exception {
    RuleBook cut = compiledWithout("own", "fatter");
    for (String name : List.of("lamb-tail-tiny", "dairy-tiny")) {
      Dataset dataset = dataset(name);
      assertThat(own.without("fatter").derive(dataset)).isEqualTo(cut.derive(dataset));
      RuleWorth worth = value(own, dataset, rows("fatter")).rules().get(0);
      assertThat(worth.withoutYuan()).isCloseTo(fresh(cut, dataset), within(0.011));
    }
    assertThat(own.without("fatter").rules()).extracting(RuleInfo::name).doesNotContain("fatter");
    assertThat(own.without("fatter").sha256()).isNotEqualTo(own.sha256());
    assertThatThrownBy(() -> own.without("leaner")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rowsOfTheFlagshipAreWorthWhatFreshProgrammesSay() throws Exception {
    Dataset dataset = dataset(FLAGSHIP);
    RuleBook shipped = RuleBook.shipped();
    RuleWorths worths =
        value(
            shipped,
            dataset,
            rows("sterilised-from-raw", "cosmetic-age", "tail-fat-10", "live-summer"));

    copyRules(folder.resolve("shipped"));
    RuleBook cut = compiledWithout("shipped", "sterilised-from-raw");
    Options without = shipped.without("sterilised-from-raw").derive(dataset);
    assertThat(without).isEqualTo(cut.derive(dataset));
    double noise = 1e-8 * worths.withYuan();
    assertThat(of(worths, "sterilised-from-raw").withoutYuan())
        .isCloseTo(fresh(dataset, without), within(noise));
    for (String row : List.of("cosmetic-age", "tail-fat-10")) {
      assertThat(of(worths, row).effect()).isEqualTo(Effect.MATTERS);
      assertThat(of(worths, row).withoutYuan())
          .isCloseTo(fresh(shipped.without(row), dataset), within(noise));
    }
    assertThat(of(worths, "live-summer").effect()).isEqualTo(Effect.NO_OPTION);
    assertThat(of(worths, "sterilised-from-raw").tonnesWith()).isZero();
    assertThat(of(worths, "sterilised-from-raw").tonnesWithout()).isPositive();
  }

  private static List<String> rows(String... names) {
    return List.of(names);
  }

  private static RuleWorth of(RuleWorths worths, String rule) {
    return worths.rules().stream().filter(w -> w.rule().equals(rule)).findFirst().orElseThrow();
  }

  private static RuleWorths value(RuleBook book, Dataset dataset, List<String> names) {
    return new RuleValuation(book, dataset, Objective.VALUE_ADDED).of(names);
  }

  private static Dataset dataset(String name) {
    return DatasetReader.read(Path.of("datasets", name)).dataset();
  }

  private static double fresh(RuleBook book, Dataset dataset) {
    return fresh(dataset, book.derive(dataset));
  }

  private static double fresh(Dataset dataset, Options options) {
    try (LpModel lp = new LpModel(Network.of(dataset, options, Objective.VALUE_ADDED))) {
      LpResult result = lp.solveFresh();
      assertThat(result.status()).isEqualTo(LpResult.Status.OPTIMAL);
      return result.value() * Network.YUAN;
    }
  }

  /** The same files, one line taken out of one of them. */
  private static RuleBook compiledWithout(String name, String row) throws Exception {
    Path cut = folder.resolve(name + "-cut");
    copy(folder.resolve(name), cut);
    int found = 0;
    for (Path file : files(cut)) {
      if (file.toString().endsWith(".csv")) {
        List<String> lines = Files.readAllLines(file);
        found += lines.removeIf(line -> line.startsWith(row + ",")) ? 1 : 0;
        Files.write(file, lines);
      }
    }
    assertThat(found).isEqualTo(1);
    return RuleBook.read(cut);
  }

  private static void copyRules(Path to) throws IOException {
    copy(Path.of("rules"), to);
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }
}
