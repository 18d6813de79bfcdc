package org.agrichain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExactModelTest {
  @Test
  void whatIsReadIsWhatWasWritten(@TempDir Path folder) throws IOException {
    double open = Double.POSITIVE_INFINITY;
    ExactModel model =
        new ExactModel(
            7,
            new double[] {1, -2.5},
            new double[] {0, 1},
            new double[] {4, 9},
            new boolean[] {true, false},
            new double[] {-open, 0, 1},
            new double[] {3, open, 1},
            new int[] {0, 2, 3},
            new int[] {0, 2, 1},
            new double[] {1, -0.1, 1e-7},
            new double[] {2, 3.5});
    Path file = folder.resolve("model.bin");

    model.write(file);

    assertThat(ExactModel.read(file)).usingRecursiveComparison().isEqualTo(model);
  }
}
