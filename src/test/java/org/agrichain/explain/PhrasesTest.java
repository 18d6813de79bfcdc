package org.agrichain.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Both languages have every sentence, with the same blanks. */
class PhrasesTest {
  private static final Path BUNDLES = Path.of("src/main/resources/org/agrichain/explain");
  private static final Pattern BLANK = Pattern.compile("%(\\d+\\$)?-?\\d*([a-z])");

  @Test
  void bothLanguagesHaveTheSameSentencesAndBlanks() throws IOException {
    Map<String, String> english = sentences("messages.properties");
    Map<String, String> chinese = sentences("messages_zh.properties");

    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (key, text) -> assertThat(blanks(chinese.get(key))).as(key).isEqualTo(blanks(text)));
  }

  @Test
  void everyStatusFreedomChangeAndStepHasASentence() throws IOException {
    TreeSet<String> keys = new TreeSet<>(sentences("messages.properties").keySet());
    for (var each : WhyNotAnswer.Status.values()) {
      assertThat(keys).contains("whynot." + each);
    }
    for (var each : WhyNotAnswer.Freedom.values()) {
      assertThat(keys).contains("freedom." + each);
    }
    for (var each : WhyNotAnswer.Change.values()) {
      assertThat(keys).contains("lever." + each);
    }
    for (var each : LotAnswer.Kind.values()) {
      assertThat(keys).contains("lot." + each);
    }
    for (var each : LotAnswer.Basis.values()) {
      assertThat(keys).contains("lot.basis." + each);
    }
  }

  private static Map<String, String> sentences(String file) throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (String line : Files.readAllLines(BUNDLES.resolve(file))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" *= *", 2);
        assertThat(found.put(parts[0], parts[1])).as(line).isNull();
      }
    }
    return found;
  }

  private static TreeSet<String> blanks(String sentence) {
    TreeSet<String> found = new TreeSet<>();
    int[] next = {1};
    BLANK
        .matcher(sentence)
        .results()
        .forEach(
            each -> {
              String position = each.group(1) == null ? next[0]++ + "$" : each.group(1);
              found.add(position + each.group(2));
            });
    return found;
  }
}
