package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.agrichain.dataset.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The report in a real browser: everything that can be clicked is clicked, and no script may fail.
 * Skipped where there is no Chromium, unless the environment variable AGRICHAIN_BROWSER is {@code
 * required}. Pictures of what was seen are left in target/report-pictures.
 */
class ReportInBrowserTest {
  /** On its own: a browser tells the page a little later that something was opened. */
  private static final String OPEN_ALL =
      "document.querySelectorAll('summary').forEach(each => each.click());";

  private static final String CLICK_THROUGH =
      """
      const done = [];
      const click = element => {
        element.scrollIntoView({ block: 'center' });
        element.click();
        done.push(element.textContent);
      };
      document.querySelectorAll('nav a').forEach(click);
      document.querySelectorAll('.buttons button:not(.more)').forEach(click);
      document.querySelectorAll('.more:not([hidden])').forEach(click);
      document.querySelectorAll('select').forEach(choice => {
        for (const option of choice.options) {
          choice.value = option.value;
          choice.dispatchEvent(new Event('change'));
          done.push(option.textContent);
        }
      });
      document.querySelectorAll('th button').forEach(head => { click(head); click(head); });
      return done.length;
      """;

  /** Draws every picture, as printing does, and tells which have nothing in them. */
  private static final String EMPTY_PICTURES =
      """
      window.dispatchEvent(new Event('beforeprint'));
      return [...document.querySelectorAll('.picture')]
        .filter(each => each.querySelectorAll('svg path, svg rect').length < 3 && !each.textContent)
        .map(each => each.closest('section').id);
      """;

  private static final String TABLE_LESS =
      """
      return [...document.querySelectorAll('.exhibit')]
        .filter(each => !each.querySelector('table')).map(each => each.id);
      """;

  private static final String FILTERED =
      """
      const box = document.querySelector('#choose') || document.querySelector('.exhibit');
      const input = box.querySelector('input');
      const before = box.querySelectorAll('tbody tr').length;
      input.value = 'zzz no such row';
      input.dispatchEvent(new Event('input'));
      const none = box.querySelectorAll('tbody tr').length;
      input.value = '';
      input.dispatchEvent(new Event('input'));
      return [before, none, box.querySelectorAll('tbody tr').length];
      """;

  /** Sorts the first column of figures of a table down and reads it back. */
  private static final String SORTED_DOWN =
      """
      const box = document.querySelector('#month-sales') || document.querySelector('.exhibit');
      const heads = [...box.querySelectorAll('th')];
      const at = heads.findIndex(head => head.classList.contains('number'));
      const button = heads[at].querySelector('button');
      do button.click(); while (heads[at].getAttribute('aria-sort') !== 'descending');
      return [...box.querySelectorAll('tbody tr')]
        .map(row => Number(row.cells[at].textContent.replace(/,/g, '')));
      """;

  private static final String TOO_WIDE =
      "return document.documentElement.scrollWidth - window.innerWidth;";

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void aReportInEachLanguage() throws IOException {
    Optional<Browser> found = Browser.open(Files.createDirectory(folder.resolve("profile")));
    if (found.isEmpty() && !Browser.required()) {
      Assumptions.abort("No chromium with chromedriver here: the report is not looked at.");
    }
    browser = found.orElseThrow(() -> new AssertionError("chromium or chromedriver is missing"));
    String tiny = Path.of("datasets/lamb-tail-tiny").toString();
    String grid = Path.of(tiny, "sweeps", "oil.csv").toString();
    // Seconds count from the start of this JVM; the plan is proven best long before.
    made("plan", "plan", tiny, "--seconds", "9999");
    made("compare", "compare", tiny, "--steps", "3");
    contest(tiny);
    made("sweep", "sweep", tiny, "--grid", grid, "--samples", "12", "--steps", "3");
  }

  private static void contest(String dataset) throws IOException {
    Path place = folder.resolve("contest");
    String[] command = {
      "benchmark", "flagship", dataset, "--lang", "zh", "--seconds", "1", "--out", place.toString()
    };
    Run made = Run.of(command);
    assertThat(made.exitCode()).as(made.err()).isEqualTo(ExitCode.OK);
    Files.copy(place.resolve("report.html"), folder.resolve("contest-ZH.html"));
  }

  private static void made(String kind, String... command) throws IOException {
    Path place = folder.resolve(kind);
    String[] all = Arrays.copyOf(command, command.length + 2);
    all[command.length] = "--out";
    all[command.length + 1] = place.toString();
    Run made = Run.of(all);
    assertThat(made.exitCode()).as(made.err()).isEqualTo(ExitCode.OK);
    for (Lang lang : Lang.values()) {
      Run reported = Run.of("report", place.toString(), "--lang", lang.name());
      assertThat(reported.exitCode()).as(reported.err()).isEqualTo(ExitCode.OK);
      Files.copy(place.resolve("report.html"), folder.resolve(kind + "-" + lang + ".html"));
    }
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest(name = "{0} {1} px wide, in {2}")
  @CsvSource({
    "plan,1366,EN",
    "plan,1366,ZH",
    "plan,390,EN",
    "plan,390,ZH",
    "compare,1366,EN",
    "compare,390,ZH",
    "contest,390,ZH",
    "sweep,1366,ZH",
    "sweep,390,EN"
  })
  void everythingCanBeClickedAndNothingFails(String kind, int width, Lang lang) throws IOException {
    browser.size(width, 800, width < 700);
    browser.open(folder.resolve(kind + "-" + lang + ".html").toUri().toString());

    assertThat(browser.run("return document.documentElement.dataset.ready")).isNotNull();
    Path seen = Path.of("target/report-pictures", kind + "-" + width + "-" + lang + ".png");
    browser.picture(seen);
    browser.run(OPEN_ALL);
    assertThat((Long) browser.run(CLICK_THROUGH)).isGreaterThan(12);
    assertThat((List<?>) browser.run(EMPTY_PICTURES)).isEmpty();
    assertThat((List<?>) browser.run(TABLE_LESS)).isEmpty();
    assertThat((Long) browser.run(TOO_WIDE)).isLessThanOrEqualTo(0);
    filters();
    sorts();
    assertThat(browser.print()).hasSizeGreaterThan(20_000);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.matches("(file|data|blob):.*"));
  }

  private static void filters() {
    List<?> counts = (List<?>) browser.run(FILTERED);
    assertThat((Long) counts.get(0)).isPositive();
    assertThat(counts.get(1)).isEqualTo(0L);
    assertThat(counts.get(2)).isEqualTo(counts.get(0));
  }

  private static void sorts() {
    List<Double> figures =
        ((List<?>) browser.run(SORTED_DOWN))
            .stream().map(figure -> ((Number) figure).doubleValue()).toList();
    assertThat(figures).isNotEmpty().isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }
}
