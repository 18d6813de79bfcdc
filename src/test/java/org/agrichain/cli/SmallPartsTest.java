package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.agrichain.dataset.Lang;
import org.junit.jupiter.api.Test;

class SmallPartsTest {
  private final Figures figures = new Figures(Words.in(Lang.EN));

  @Test
  void moneyIsShownInMillionsOnlyWhenThereAreAny() {
    assertThat(figures.yuan(1234.5)).isEqualTo("1,234.50 yuan");
    assertThat(figures.yuan(new BigDecimal("12345678901.23"))).isEqualTo("12,345.679 million yuan");
    assertThat(figures.yuan(-2_000_000)).isEqualTo("-2.000 million yuan");
    assertThat(figures.yuan(null)).isEqualTo("none");
    assertThat(figures.yuanMore(new BigDecimal("5"))).isEqualTo("+5.00 yuan");
    assertThat(figures.yuanMore(new BigDecimal("-5"))).isEqualTo("-5.00 yuan");
  }

  @Test
  void aSmallGapIsNotShownAsZero() {
    assertThat(figures.percent(1.234)).isEqualTo("1.23 %");
    assertThat(figures.percent(0.0)).isEqualTo("0.00 %");
    assertThat(figures.percent(0.0042)).isEqualTo("0.0042 %");
  }

  @Test
  void quantitiesHaveNoNeedlessDigits() {
    assertThat(figures.units(6_000_000)).isEqualTo("6,000,000");
    assertThat(figures.units(1.5)).isEqualTo("1.500");
  }

  @Test
  void whatIsSuggestedCanBeTypedAsItStands() {
    assertThat(Self.commandLine("target/agrichain.jar plan x", "check", "a b"))
        .isEqualTo("java -jar target/agrichain.jar check \"a b\"");
    assertThat(Self.commandLine("org.agrichain.cli.Main plan", "check", "牧场"))
        .isEqualTo("agrichain check 牧场");
  }

  @Test
  void aPlanLiesBesideItsDatasetAndIsNamedAfterIt() {
    assertThat(new DatasetSource("data/mine").planFolder()).isEqualTo(Path.of("data/mine-plan"));
    assertThat(new DatasetSource("data/mine/").planFolder()).isEqualTo(Path.of("data/mine-plan"));
    assertThat(new DatasetSource("farm.xlsx").planFolder()).isEqualTo(Path.of("farm-plan"));
    assertThat(new DatasetSource("c/a/b/..").planFolder()).isEqualTo(Path.of("c/a-plan"));
    Path here = Path.of("").toAbsolutePath();
    assertThat(new DatasetSource(".").planFolder())
        .isEqualTo(here.resolveSibling(here.getFileName() + "-plan"));
    assertThat(new DatasetSource("shipped:x").planFolder()).isEqualTo(Path.of("x-plan"));
  }

  @Test
  void aPlanRecordsItsDatasetRelativeToItself() {
    DatasetSource source = new DatasetSource("data/mine");
    String recorded = source.recordedIn(Path.of("plans/today"));

    assertThat(recorded).isEqualTo("../../data/mine");
    assertThat(DatasetSource.recorded(recorded, Path.of("plans/today"))).isEqualTo(source);
    assertThat(new DatasetSource("shipped:x").recordedIn(Path.of("p"))).isEqualTo("shipped:x");
    assertThat(new RuleSource(null, false).recordedIn(Path.of("p"))).isEqualTo("shipped");
    assertThat(RuleSource.recorded("shipped", Path.of("p"), false))
        .isEqualTo(new RuleSource(null, false));
    assertThat(RuleSource.recorded("../mine", Path.of("p"), false))
        .isEqualTo(new RuleSource(Path.of("mine"), false));
  }
}
