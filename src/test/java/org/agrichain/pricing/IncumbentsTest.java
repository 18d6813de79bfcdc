package org.agrichain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncumbentsTest {
  @TempDir private Path folder;

  @Test
  void theLastCompletePlanCounts() throws IOException {
    Path file = folder.resolve("incumbents.txt");
    Files.writeString(
        file,
        """
        Objective 1
        # Columns 2
        C0 0
        C1 0.5
        Objective 289.6
        # Columns 2
        C0 1
        C1 2.5e-3
        Objective 301.5
        # Columns 2
        C0 7
        """);

    assertThat(Incumbents.last(file)).containsExactly(1, 0.0025);
  }

  @Test
  void withoutAFileThereIsNone() throws IOException {
    assertThat(Incumbents.last(folder.resolve("missing.txt"))).isNull();
  }
}
