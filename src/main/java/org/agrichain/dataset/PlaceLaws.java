package org.agrichain.dataset;

import java.util.HashMap;
import java.util.Map;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Site;
import org.agrichain.domain.SiteKind;

/** Lots come from origins, lines stand in plants, products are sold at markets. */
final class PlaceLaws {
  private final Evidence evidence;
  private final Map<String, SiteKind> kinds = new HashMap<>();

  private PlaceLaws(Evidence evidence) {
    this.evidence = evidence;
    for (Site site : evidence.dataset().sites()) {
      kinds.put(site.site(), site.kind());
    }
  }

  static void check(Evidence evidence) {
    if (evidence.sound("sites")) {
      new PlaceLaws(evidence).kinds();
    }
  }

  private void kinds() {
    Dataset data = evidence.dataset();
    data.supplies().forEach(row -> is(row, "origin", row.origin(), SiteKind.ORIGIN));
    data.giNames().forEach(row -> is(row, "origin", row.origin(), SiteKind.ORIGIN));
    data.assignmentLimits().forEach(row -> is(row, "origin", row.origin(), SiteKind.ORIGIN));
    data.lines().forEach(row -> is(row, "site", row.site(), SiteKind.PLANT));
    data.intakeTerms().forEach(row -> is(row, "site", row.site(), SiteKind.PLANT));
    data.assignmentLimits().forEach(row -> is(row, "site", row.site(), SiteKind.PLANT));
    data.sales().forEach(row -> is(row, "market", row.market(), SiteKind.MARKET));
    data.contracts().forEach(row -> is(row, "market", row.market(), SiteKind.MARKET));
  }

  private void is(Object row, String column, String site, SiteKind expected) {
    SiteKind kind = site == null ? null : kinds.get(site);
    if (kind != null && kind != expected) {
      evidence.add(
          Fault.WRONG_SITE_KIND,
          row,
          column,
          site,
          Canonical.word(expected),
          Messages.text("hint.site-kind", Canonical.word(kind)));
    }
  }
}
