package org.agrichain.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Site;
import org.agrichain.plan.IntakeRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.ShipmentRow;

/** Where everything is and what moves between: places and hauls by coordinates. */
final class PlaceMap {
  private final Dataset dataset;
  private final Labels labels;
  private final Phrases phrases;
  private final Sums hauls = new Sums();
  private final Sums freight = new Sums();
  private final Sums in = new Sums();
  private final Sums out = new Sums();

  private PlaceMap(Dataset dataset, Plan plan, Labels labels, Phrases phrases) {
    this.dataset = dataset;
    this.labels = labels;
    this.phrases = phrases;
    Masses masses = new Masses(dataset);
    for (IntakeRow row : plan.intake()) {
      move("lots", row.origin(), row.plant(), masses.tonnes(row.material(), row.units()));
    }
    for (ShipmentRow row : plan.shipments()) {
      double tonnes = masses.tonnes(row.material(), row.sentUnits());
      move("goods", row.fromSite(), row.toSite(), tonnes);
      freight.add(row.yuan(), "goods", row.fromSite(), row.toSite());
    }
  }

  private void move(String kind, String from, String to, double tonnes) {
    hauls.add(tonnes, kind, from, to);
    out.add(tonnes, from);
    in.add(tonnes, to);
  }

  /** The map with its places, then the hauls drawn upon it. */
  static List<Exhibit> of(Dataset dataset, Plan plan, Labels labels, Phrases phrases) {
    PlaceMap map = new PlaceMap(dataset, plan, labels, phrases);
    return List.of(
        new Exhibit(
            "map",
            "map-places",
            "map",
            Map.of("hauls", "map-hauls"),
            List.of(
                Column.id("site"),
                Column.word("place"),
                Column.id("kind"),
                Column.word("what"),
                Column.word("region"),
                new Column("latitude", Column.Kind.DEGREES),
                new Column("longitude", Column.Kind.DEGREES),
                Column.tonnes("tonnes_in"),
                Column.tonnes("tonnes_out")),
            map.places()),
        Exhibit.table(
            "map",
            "map-hauls",
            List.of(
                Column.id("from_site"),
                Column.word("from"),
                Column.id("to_site"),
                Column.word("to"),
                Column.id("kind"),
                Column.word("what"),
                Column.tonnes("tonnes"),
                Column.yuan("freight")),
            map.rows()));
  }

  private List<List<Object>> places() {
    List<List<Object>> rows = new ArrayList<>();
    for (Site site : dataset.sites()) {
      String kind = site.kind().name().toLowerCase(Locale.ROOT);
      rows.add(
          Exhibit.row(
              site.site(),
              labels.site(site.site()),
              kind,
              phrases.say("site." + kind),
              labels.region(site.region()),
              site.latitudeDeg(),
              site.longitudeDeg(),
              in.of(site.site()),
              out.of(site.site())));
    }
    return rows;
  }

  private List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    hauls
        .entries()
        .forEach(
            haul -> {
              String kind = haul.getKey().get(0);
              String from = haul.getKey().get(1);
              String to = haul.getKey().get(2);
              // Freight of lots is booked where they arrive, for all origins together.
              Object yuan = kind.equals("lots") ? null : freight.of(kind, from, to);
              rows.add(
                  Exhibit.row(
                      from,
                      labels.site(from),
                      to,
                      labels.site(to),
                      kind,
                      phrases.say("haul." + kind),
                      haul.getValue(),
                      yuan));
            });
    return rows;
  }
}
