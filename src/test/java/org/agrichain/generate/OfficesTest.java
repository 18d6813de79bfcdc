package org.agrichain.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.DatasetWriter;
import org.agrichain.dataset.IssueText;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.FirmPlace;
import org.agrichain.domain.Investment;
import org.agrichain.domain.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficesTest {
  @TempDir private Path temp;

  @Test
  void everyCopyOfACandidateLineIsACandidate_andEveryCopyOfAClaimantClaims() {
    Dataset like =
        DatasetReader.read(Path.of("datasets/policies-tiny"), "hinggan-2022+inner-mongolia-2025")
            .dataset();
    Map<String, LotSize> lots = Map.of("sheep", new LotSize(20_000, 500));
    Size size = new Size("made", "Made", null, 3, 4, 2, 1, 2, 0, true, lots);

    Dataset made = Generator.generate(like, size, 7);

    DatasetWriter.writeCsv(made, temp.resolve("made"));
    Reading reading = DatasetReader.read(temp.resolve("made"));
    assertThat(reading.dataset()).as(IssueText.of(reading.issues())).isNotNull();
    assertThat(made.investments())
        .extracting(Investment::line)
        .containsExactlyInAnyOrderElementsOf(
            made.lines().stream()
                .filter(line -> line.lineType().equals("slicing"))
                .map(Line::line)
                .toList());
    assertThat(made.policyClaimants()).hasSize(3);
    assertThat(made.policies()).allMatch(policy -> policy.toPeriod() >= 52);
  }

  @Test
  void copiesOfPlacesOfOneFirmAreOneFirm() {
    Dataset like =
        DatasetReader.read(Path.of("datasets/policies-tiny"), "hinggan-2022-one-firm").dataset();
    Map<String, LotSize> lots = Map.of("sheep", new LotSize(20_000, 500));
    Size size = new Size("made", "Made", null, 6, 4, 2, 1, 2, 0, false, lots);

    Dataset made = Generator.generate(like, size, 7);

    DatasetWriter.writeCsv(made, temp.resolve("made"));
    Reading reading = DatasetReader.read(temp.resolve("made"));
    assertThat(reading.dataset()).as(IssueText.of(reading.issues())).isNotNull();
    Map<String, Long> places =
        made.firms().stream()
            .collect(Collectors.groupingBy(FirmPlace::firm, Collectors.counting()));
    assertThat(places).hasSizeGreaterThan(1).containsEntry("grassland", 2L);
    assertThat(places.values()).allMatch(count -> count <= 2);
  }
}
