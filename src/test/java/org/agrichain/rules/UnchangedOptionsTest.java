package org.agrichain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shipped datasets are allowed exactly what they were allowed when every rule was DRL: moving
 * rows into tables changed the reasons and nothing else.
 */
class UnchangedOptionsTest {
  private static final Path RECORDED =
      Path.of("src/test/resources/org/agrichain/rules/options-of-drl-alone.csv");

  static Stream<String> recorded() throws Exception {
    return Files.readAllLines(RECORDED).stream().skip(1);
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void optionsAreThoseOfTheRulesBeforeTheTables(String line) throws Exception {
    String dataset = line.substring(0, line.indexOf(','));

    assertThat(dataset + "," + line(dataset)).isEqualTo(line);
  }

  /** Number of options and refusals, and the hash of all of them without their reasons. */
  static String line(String dataset) throws Exception {
    Options options =
        RuleBook.shipped().derive(DatasetReader.read(Path.of("datasets", dataset)).dataset());
    List<Object> all = new ArrayList<>();
    all.addAll(options.intakes());
    all.addAll(options.processes());
    all.addAll(options.hauls());
    all.addAll(options.stores());
    all.addAll(options.sales());
    all.addAll(options.purchases());
    all.addAll(options.refusals());
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Object each : all) {
      String text =
          each.toString()
              .replaceAll(", reason=Reason\\[.*\\]\\]$", "")
              .replace(", priceFactors={}", "");
      digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return all.size() + "," + HexFormat.of().formatHex(digest.digest());
  }
}
