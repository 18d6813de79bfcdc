package org.agrichain.dataset;

/** Every law that a dataset must obey beyond the form of its cells. */
final class Laws {
  private Laws() {}

  /** Checks all laws whose tables are sound. */
  static void check(Evidence evidence) {
    CalendarLaws.check(evidence);
    PlaceLaws.check(evidence);
    DistanceLaws.check(evidence);
    SupplyLaws.check(evidence);
    RecipeLaws.check(evidence);
    BlendLaws.check(evidence);
    MassLaws.check(evidence);
    CycleLaws.check(evidence);
    LineLaws.check(evidence);
    TraitLaws.check(evidence);
    GradeLaws.check(evidence);
    MarketLaws.check(evidence);
    StockLaws.check(evidence);
    LimitLaws.check(evidence);
    InvestmentLaws.check(evidence);
    PolicyLaws.check(evidence);
    ConversionLaws.check(evidence);
    ResourceLaws.check(evidence);
    GoodsLaws.check(evidence);
    MagnitudeLaws.check(evidence);
  }
}
