package org.agrichain.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.agrichain.comparison.FactorLabel;
import org.agrichain.comparison.TippingRow;
import org.agrichain.dataset.DatasetReader;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Dataset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tipping points read like something that a person would say, in both languages. */
class SweepNamesTest {
  private static final Dataset TINY =
      DatasetReader.read(Path.of("datasets/lamb-tail-tiny")).dataset();
  private static final List<FactorLabel> FACTORS =
      List.of(
          new FactorLabel("oil-price", "Price of tail oil", "羊尾油价格", "yuan/kg", false),
          new FactorLabel("lambs", "Lambs", "羔羊", "", true));

  @ParameterizedTest
  @CsvSource({
    "oil-price, used/tail-oil/cosmetics, appears, "
        + "Price of tail oil above 71 yuan/kg: Refined tail oil goes to “Care products”, "
        + "羊尾油价格高于 71 元/千克：精制羊尾油开始用于“日化护理品”",
    "oil-price, made/bath-oil, disappears, "
        + "Price of tail oil above 71 yuan/kg: Infant bath oil is no longer made, "
        + "羊尾油价格高于 71 元/千克：不再生产婴儿沐浴油",
    "lambs, sold/carcass, rises, "
        + "Lambs above 71 times: Chilled lamb carcass: far more is sold, "
        + "羔羊高于 71 倍：冷鲜羊胴体的销量大增",
    "unnamed, indicator/jobs, falls, "
        + "unnamed above 71: Jobs&#44; full time: drops, unnamed高于 71：全日制就业岗位：骤降"
  })
  void aTippingPointIsASentence(
      String factor, String figure, String kind, String english, String chinese) {
    TippingRow row = new TippingRow(figure, factor, kind, 70, 72, 71, 100);
    assertThat(new SweepNames(TINY, FACTORS, Lang.EN).tip(row))
        .isEqualTo(english.replace("&#44;", ","));
    assertThat(new SweepNames(TINY, FACTORS, Lang.ZH).tip(row)).isEqualTo(chinese);
  }
}
