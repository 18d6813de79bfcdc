package org.agrichain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.domain.Dataset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever gives the lots is called what the dataset calls them, in every sentence. */
class SupplierNamesTest {
  @ParameterizedTest
  @CsvSource({
    "lamb-tail-tiny, Income of herders per unit, 牧户单位收入",
    "coal-glycol, Income of miners per unit, 煤矿单位收入",
    "liquid-sunshine, Income of owners of wind and solar farms per unit, 风光电站业主单位收入",
    "inner-mongolia, Income of herders and farms per unit, 牧户与养殖场单位收入"
  })
  void theDatasetNamesThem(String id, String english, String chinese) {
    Dataset dataset = DatasetReader.read(Path.of("datasets", id)).dataset();
    assertThat(text(dataset, Locale.ROOT).name("herder-income-per-unit")).isEqualTo(english);
    assertThat(text(dataset, Locale.CHINESE).name("herder-income-per-unit")).isEqualTo(chinese);
    String sentence = text(dataset, Locale.ROOT).definition("final-sales");
    assertThat(sentence).doesNotContain("{").contains(text(dataset, Locale.ROOT).suppliers());
  }

  @ParameterizedTest
  @CsvSource({"en, raw suppliers", "zh, 原料供应方"})
  void withoutANameTheyAreWhoeverSupplies(String lang, String name) {
    IndicatorText text = new IndicatorText(Locale.forLanguageTag(lang));
    assertThat(text.suppliers()).isEqualTo(name);
    assertThat(text.definition("herder-income-per-unit")).contains(name);
  }

  private static IndicatorText text(Dataset dataset, Locale locale) {
    return new AccountNames(dataset, locale).text();
  }
}
