package org.agrichain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agrichain.domain.Issue;
import org.agrichain.report.PlanWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanReaderTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void writeAGoodPlan() {
    folder = temp.resolve("out");
    PlanWriter.write(SmallPlan.plan(), SmallChain.dataset(), folder);
  }

  @Test
  void aMissingFolderIsOneIssue() {
    folder = temp.resolve("nowhere");
    assertThat(codes()).containsExactly("plan-folder-missing");
  }

  @Test
  void everyMissingFileIsNamed() throws IOException {
    Files.delete(folder.resolve("plan.json"));
    Files.delete(folder.resolve("sales.csv"));
    assertThat(issues()).extracting(Issue::code).containsOnly("plan-file-missing");
    assertThat(issues())
        .extracting(issue -> Path.of(issue.file()).getFileName().toString())
        .containsExactly("plan.json", "sales.csv");
  }

  @Test
  void aPlanMadeBeforeSearchesWereRecordedIsRead() throws Exception {
    Files.delete(folder.resolve("progress.csv"));
    assertThat(PlanReader.read(folder)).isEqualTo(SmallPlan.plan().withProgress(List.of()));
  }

  @Test
  void aPlanMadeBeforeFailuresWereCountedIsRead() throws Exception {
    Path file = folder.resolve("plan.json");
    String text = Files.readString(file);
    String older =
        text.replaceAll("\\s*\"lp(Failures|Unanswered)\" : 0,", "")
            .replaceAll("(?s),\\s*\"conditioning\" : \\{[^}]*}", "");
    assertThat(older).doesNotContain("lpFailures", "conditioning").isNotEqualTo(text);
    Files.writeString(file, older);
    Plan expected = SmallPlan.plan();
    PlanSummary.SolverCounts counts = expected.summary().solver();
    for (String later : new String[] {"lpFailures", "lpUnanswered", "conditioning"}) {
      counts = Changed.with(counts, later, null);
    }
    assertThat(PlanReader.read(folder))
        .isEqualTo(expected.withSummary(Changed.with(expected.summary(), "solver", counts)));
  }

  @Test
  void aPlanOfAnotherFormatIsRefused() throws IOException {
    edit("plan.json", PlanJson.FORMAT, "agrichain-plan/99");
    assertThat(codes()).containsExactly("plan-format");
  }

  @Test
  void aFieldThatIsMissingInPlanJsonIsAnIssue() throws IOException {
    edit("plan.json", "\"status\" : \"FEASIBLE\",", "");
    assertThat(codes()).containsExactly("plan-json");
  }

  @Test
  void brokenJsonIsAnIssueWithItsLine() throws IOException {
    edit("plan.json", "\"status\" : \"FEASIBLE\",", "\"status\" : FEASIBLE,");
    assertThat(issues().get(0).code()).isEqualTo("plan-json");
    assertThat(issues().get(0).line()).isGreaterThan(1);
  }

  @Test
  void anotherHeadingIsRefused() throws IOException {
    edit("sales.csv", "channel", "canal");
    assertThat(codes()).containsExactly("plan-column");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Files.writeString(folder.resolve("sales.csv"), "");
    assertThat(codes()).containsExactly("plan-column");
  }

  @Test
  void aWordForANumberIsAnIssueWithLineAndColumn() throws IOException {
    edit("discards.csv", "works,fat,2,2,", "works,fat,2,two,");
    assertThat(issues()).hasSize(1);
    Issue issue = issues().get(0);
    assertThat(issue.code()).isEqualTo("plan-cell");
    assertThat(issue.line()).isEqualTo(3);
    assertThat(issue.column()).isEqualTo("units");
    assertThat(issue.value()).isEqualTo("two");
  }

  @Test
  void aRowWithTooFewCellsIsAnIssue() throws IOException {
    edit("discards.csv", "works,fat,2,2,0.40", "works,fat,2");
    assertThat(codes()).containsExactly("plan-row");
  }

  @Test
  void bytesThatAreNoTextAreAnIssue() throws IOException {
    Files.write(folder.resolve("sales.csv"), new byte[] {(byte) 0xC4, (byte) 0xDA, 1});
    assertThat(codes()).containsExactly("plan-file-unreadable");
  }

  @Test
  void junkInAllRowsIsCutShort() throws IOException {
    String heading = Files.readAllLines(folder.resolve("sales.csv")).get(0);
    Files.writeString(folder.resolve("sales.csv"), heading + "\n" + "junk\n".repeat(5000));
    assertThat(issues()).hasSize(20);
  }

  private void edit(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  private List<String> codes() {
    return issues().stream().map(Issue::code).toList();
  }

  private List<Issue> issues() {
    return catchThrowableOfType(PlanFault.class, () -> PlanReader.read(folder)).issues();
  }
}
