package org.agrichain.benchmark.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
  @TempDir private Path folder;

  private Figures figures(String text) throws IOException {
    return Figures.of(Files.writeString(folder.resolve("one.txt"), text));
  }

  @Test
  void lineBreaksMeanNothing() throws IOException {
    Figures figures = figures("2 1\n 3.5\n\n 4 ");

    assertThat(figures.count()).isEqualTo(2);
    assertThat(figures.count()).isEqualTo(1);
    assertThat(figures.table(2, 1)).isDeepEqualTo(new double[][] {{3.5}, {4}});
  }

  @Test
  void aFileThatEndsTooSoonIsNamedWithTheReason() throws IOException {
    Figures figures = figures("7");
    figures.number();

    assertThatThrownBy(figures::number)
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("one.txt")
        .hasMessageContaining("ends after 1");
  }

  @Test
  void wordsAndBrokenCountsAreRefused() throws IOException {
    assertThatThrownBy(figures("two")::number).hasMessageContaining("\"two\"");
    assertThatThrownBy(figures("1.5")::count).hasMessageContaining("1.5");
  }
}
