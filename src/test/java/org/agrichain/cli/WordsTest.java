package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.agrichain.dataset.Lang;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Pattern BLANK = Pattern.compile("%(\\d+\\$)?[^%\\s]*?[a-z]|%%");
  private static final Pattern USED =
      Pattern.compile("words?\\(?\\)?\\s*\\.say\\(\\s*\"([a-z.-]+)\"");

  private final ResourceBundle english = Words.in(Lang.EN).bundle();
  private final ResourceBundle chinese = Words.in(Lang.ZH).bundle();

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertThat(keysOf("messages_zh.properties")).isEqualTo(keysOf("messages.properties"));
  }

  @Test
  void bothLanguagesHaveTheSameBlanks() {
    for (String key : keys(english)) {
      assertThat(blanks(chinese.getString(key))).as(key).isEqualTo(blanks(english.getString(key)));
    }
  }

  @Test
  void chineseIsChinese() {
    for (String key : keys(english)) {
      assertThat(chinese.getString(key)).as(key).containsPattern("\\p{IsHan}|^%[ns]$");
    }
  }

  @Test
  void everySentenceTheProgramSaysExists() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/agrichain/cli"))) {
      for (Path file : files.toList()) {
        Matcher match = USED.matcher(Files.readString(file));
        while (match.find()) {
          used.add(match.group(1));
        }
      }
    }
    assertThat(used).hasSizeGreaterThan(20);
    assertThat(keys(english)).containsAll(used);
  }

  @Test
  void theLanguageIsTheOneAskedForElseThatOfTheDesktop() {
    String[] none = {"check", "x"};
    assertThat(Words.langOf(none, Locale.ENGLISH)).isEqualTo(Lang.EN);
    assertThat(Words.langOf(none, Locale.SIMPLIFIED_CHINESE)).isEqualTo(Lang.ZH);
    assertThat(Words.langOf(new String[] {"--lang", "ZH"}, Locale.ENGLISH)).isEqualTo(Lang.ZH);
    assertThat(Words.langOf(new String[] {"--lang=en"}, Locale.CHINESE)).isEqualTo(Lang.EN);
    assertThat(Words.langOf(new String[] {"--lang"}, Locale.ENGLISH)).isEqualTo(Lang.EN);
  }

  /** What the search reports while it runs has a word, in the lines of progress and in reports. */
  @Test
  void everyPhaseOfTheSearchHasAName() throws IOException {
    Pattern said =
        Pattern.compile("(?:report|keep|offer|offerExact|clock\\.progress)\\([^;]*?\"([a-z-]+)\"");
    TreeSet<String> phases = new TreeSet<>();
    for (String folder :
        List.of("src/main/java/org/agrichain/assignment", "src/main/java/org/agrichain")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          said.matcher(Files.readString(file)).results().forEach(m -> phases.add(m.group(1)));
        }
      }
    }
    assertThat(phases).contains("rules", "search", "first-plan").hasSizeGreaterThan(8);
    for (String bundle : List.of("cli/messages", "report/page/phrases")) {
      for (String lang : List.of("", "_zh")) {
        String file = "src/main/resources/org/agrichain/" + bundle + lang + ".properties";
        String text = Files.readString(Path.of(file));
        phases.forEach(phase -> assertThat(text).contains("phase." + phase + " = "));
      }
    }
  }

  @Test
  void anUnknownWordIsShownAsItIs() {
    assertThat(Words.in(Lang.ZH).name("phase", "juggling")).isEqualTo("juggling");
  }

  private static List<String> keys(ResourceBundle bundle) {
    TreeSet<String> keys = new TreeSet<>();
    for (Enumeration<String> all = bundle.getKeys(); all.hasMoreElements(); ) {
      keys.add(all.nextElement());
    }
    return List.copyOf(keys);
  }

  private static TreeSet<String> keysOf(String file) throws IOException {
    TreeSet<String> keys = new TreeSet<>();
    for (String line :
        Files.readAllLines(Path.of("src/main/resources/org/agrichain/cli").resolve(file))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        assertThat(keys.add(line.split(" *= *", 2)[0])).as(line).isTrue();
      }
    }
    return keys;
  }

  private static List<String> blanks(String sentence) {
    return BLANK
        .matcher(sentence)
        .results()
        .map(found -> found.group())
        .map(WordsTest::kind)
        .sorted()
        .toList();
  }

  /** Widths may differ between languages, kinds of value may not. */
  private static String kind(String blank) {
    return blank.replaceFirst("%-?\\d+([a-z.])", "%$1");
  }
}
