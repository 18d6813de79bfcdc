package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.agrichain.dataset.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep whose analysis this version cannot read is said to be so; its command mends it. */
class OldSweepTest {
  @TempDir private Path folder;

  @Test
  void theReportOfAnOldSweepSaysWhatToDo() throws IOException {
    String tiny = Path.of("datasets", "lamb-tail-tiny").toString();
    String grid = Path.of(tiny, "sweeps", "oil.csv").toString();
    String out = folder.resolve("sweep").toString();
    String[] sweep = {
      "sweep", tiny, "--grid", grid, "--samples", "3", "--steps", "1", "--out", out
    };
    assertThat(Run.of(sweep).exitCode()).isEqualTo(ExitCode.OK);
    Path analysis = folder.resolve("sweep").resolve("analysis.json");
    Files.writeString(analysis, "{\"older\": 1}");

    for (Lang lang : Lang.values()) {
      Run report = Run.in(lang, "report", out);
      assertThat(report.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
      assertThat(report.err()).contains("analysis.json").doesNotContain("Exception");
    }
    assertThat(Run.of(sweep).exitCode()).isEqualTo(ExitCode.OK);
    assertThat(Run.of("report", out).exitCode()).isEqualTo(ExitCode.OK);
  }
}
