package org.agrichain.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each broken folder is mended by moving one figure to the very border of the law. */
class LawsAtTheBorderTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mass-gain|recipe_flows|product,1.04|product,1",
        "mass-gain-of-a-blend|recipe_flows|product,1.1|product,1",
        "mass-gain-in-a-season|seasons|2,1.2|2,1.0625",
        "season-takes-too-much|seasons|2,1.2|2,1.1875",
        "cycle-gains|recipe_flows|carton,0.1|carton,0.083333",
        "shares-above-one|recipe_flows|0.6|0.5",
        "shares-crossed|recipe_flows|0.6,0.3|0.6,0.6",
        "blend-limits-crossed|blend_limits|15|10",
        "recipe-without-reference|recipe_flows|-1.2|-1",
        "stock-too-old|opening_stocks|5000|4320",
        "stock-above-capacity|opening_stocks|3000|2000",
        "price-rises-with-tier|sales|25|20",
        "more-working-days-than-days|periods|29|28",
        "contract-after-the-plan|contracts|1,3|1,2",
        "contract-backwards|contracts|2,1|2,2",
        "figures-far-apart|sales|200000000000|100000000000",
        "grade-without-fallback|grades|36|''",
        "lot-of-half-a-kilogram|supplies|500.5|501",
        "modes-decreasing|line_modes|2,6|2,8.5",
        "month-thirteen|periods|2,13|2,12",
        "negative-price|purchases|-5|0",
        "distances-missing|transport_classes|400|200",
      })
  void figureAtTheBorder_isAllowed(String folder, String table, String broken, String mended)
      throws IOException {
    Path source = Path.of("datasets/broken").resolve(folder);
    try (Stream<Path> files = Files.list(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, temp.resolve(file.getFileName().toString()));
      }
    }
    assertThat(DatasetReader.read(temp).issues()).isNotEmpty();
    Path file = temp.resolve(table + ".csv");
    String text = Files.readString(file);
    assertThat(text).contains(broken);
    Files.writeString(file, text.replace(broken, mended));
    assertThat(IssueText.of(DatasetReader.read(temp).issues())).isEmpty();
  }
}
