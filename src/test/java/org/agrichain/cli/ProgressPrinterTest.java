package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.agrichain.PlanListener.Progress;
import org.agrichain.dataset.Lang;
import org.junit.jupiter.api.Test;

class ProgressPrinterTest {
  private final StringWriter text = new StringWriter();

  private ProgressPrinter printer(boolean terminal) {
    return new ProgressPrinter(new PrintWriter(text), terminal, Words.in(Lang.EN));
  }

  private static Progress at(double seconds, Double value, Double bound) {
    Double gap = value == null || bound == null ? null : 100 * (bound - value) / Math.abs(bound);
    return new Progress(seconds, "search", value, bound, gap, 3);
  }

  @Test
  void aTerminalSeesOneLineThatIsRewritten() {
    ProgressPrinter printer = printer(true);
    printer.progress(at(1, null, null));
    printer.progress(at(2, 1_500_000.0, 3_000_000.0));
    printer.finish();

    assertThat(text.toString())
        .containsOnlyOnce(System.lineSeparator())
        .endsWith(System.lineSeparator());
    assertThat(text.toString().split("\r")[2])
        .contains("1.500 million yuan", "3.000 million yuan", "50.00 %");
  }

  @Test
  void aShorterLineLeavesNothingOfALongerOne() {
    ProgressPrinter printer = printer(true);
    printer.progress(at(1, 123_456_789_123.0, 123_456_789_123.0));
    printer.progress(at(2, 1.0, 1.0));

    String[] lines = text.toString().split("\r");
    assertThat(lines[2]).hasSameSizeAs(lines[1]);
  }

  @Test
  void aPipeGetsALineAtMostEveryFiveSecondsWithoutNews() {
    ProgressPrinter printer = printer(false);
    for (int tenth = 0; tenth <= 100; tenth++) {
      printer.progress(at(tenth / 10.0, 100.0, 200.0));
    }
    printer.finish();

    assertThat(text.toString()).hasLineCount(3).doesNotContain("\r" + " ");
  }

  @Test
  void aPipeGetsNewsAtOnceButNotAFlood() {
    ProgressPrinter printer = printer(false);
    for (int tenth = 0; tenth <= 20; tenth++) {
      printer.progress(at(tenth / 10.0, 100.0 + 10 * tenth, 1000.0));
    }

    assertThat(text.toString()).hasLineCount(5);
  }

  @Test
  void theLastStateIsAlwaysShown() {
    ProgressPrinter printer = printer(false);
    printer.progress(at(1, 100.0, 200.0));
    printer.progress(at(1.1, 150.0, 200.0));
    printer.finish();

    assertThat(text.toString()).contains("150.00 yuan");
  }

  @Test
  void withoutProgressNothingIsPrinted() {
    printer(true).finish();

    assertThat(text.toString()).isEmpty();
  }
}
