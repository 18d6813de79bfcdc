package org.agrichain.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.agrichain.plan.ViolationCode;
import org.junit.jupiter.api.Test;

class PlanFolderPageTest {
  @Test
  void thePageListsEveryViolationInOrderAndNoOther() throws IOException {
    String table =
        Files.readString(Path.of("src/docs/plan-folder.md")).split("\\| violation \\| meaning")[1];
    assertThat(table.lines().filter(line -> line.startsWith("| `")).map(line -> line.split("`")[1]))
        .containsExactlyElementsOf(
            Arrays.stream(ViolationCode.values()).map(ViolationCode::id).toList());
  }
}
