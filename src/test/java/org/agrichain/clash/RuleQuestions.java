package org.agrichain.clash;

import java.util.List;

/** Questions of what rules refuse, and of the figures on which they rest. */
final class RuleQuestions {
  private static final String LAMB = "lamb-tail-tiny";
  private static final String SHEEP = "transport_class=live-sheep";

  private RuleQuestions() {}

  static List<Questions> all() {
    return List.of(
        Questions.put("sheep that would travel longer than a row of a table lets them")
            .set("transport_classes", SHEEP, "speed_km_per_hour", "10")
            .set("transport_classes", SHEEP, "max_hours", "")
            .contract("some", "carcass", 2, 2, 900)
            .clash(Kind.CONTRACT, Kind.RULE)
            .on(LAMB),
        Questions.put("sheep that would travel longer than a row of a table lets them in summer")
            .set("periods", "period=1", "month", "5")
            .set("periods", "period=1", "label", "2026-05")
            .set("periods", "period=2", "month", "6")
            .set("periods", "period=2", "label", "2026-06")
            .set("transport_classes", SHEEP, "speed_km_per_hour", "16")
            .contract("some", "carcass", 1, 2, 900)
            .clash(Kind.CONTRACT, Kind.SHELF_LIFE, Kind.RULE)
            .on(LAMB),
        Questions.put("sheep that a row and a figure of the dataset both keep from travelling")
            .set("transport_classes", SHEEP, "speed_km_per_hour", "10")
            .contract("some", "carcass", 2, 2, 900)
            .clash(Kind.CONTRACT, Kind.MAX_HOURS)
            .on(LAMB),
        Questions.put("sheep that would travel further than they may")
            .set("transport_classes", SHEEP, "max_km", "150")
            .contract("some", "carcass", 2, 2, 900)
            .clash(Kind.CONTRACT, Kind.MAX_KM)
            .on(LAMB),
        Questions.put("milk that is too old when it arrives")
            .set("supplies", "", "age_hours", "47.5")
            .add(
                "contracts",
                "contract=milk; market=hohhot-city; material=uht-milk; from_period=2; to_period=2;"
                    + " units_per_period=1000; price_yuan_per_unit=6")
            .clash(Kind.CONTRACT, Kind.SHELF_LIFE)
            .on("dairy-tiny"),
        Questions.put("a line dedicated to something else")
            .add(
                "traits",
                "subject_kind=line; subject=hohhot-cosmetics-1; trait=dedicated; value=meat")
            .contract("baths", "bath-oil", 2, 2, 100)
            .clash(Kind.CONTRACT, Kind.CERTIFICATE, Kind.RULE)
            .on(LAMB),
        Questions.put("children's oil of a fat for soap")
            .add("traits", "subject_kind=material; subject=tail-oil; trait=grade; value=soap")
            .contract("baths", "bath-oil", 2, 2, 100)
            .clash(Kind.CONTRACT, Kind.RULE)
            .on(LAMB),
        Questions.put("a plant in a disease zone")
            .add(
                "zones",
                "zone=z; kind=disease; site=xilinhot-meat; transport_class=live-sheep; from_period=1;"
                    + " to_period=2")
            .contract("some", "carcass", 2, 2, 900)
            .clash(Kind.CONTRACT, Kind.CERTIFICATE, Kind.RULE)
            .on(LAMB),
        Questions.put("lots of quarantine zones and a plant without the certificate")
            .add(
                "zones",
                "zone=a; kind=quarantine; site=east-ujimqin; transport_class=live-sheep;"
                    + " certificate=quarantine; from_period=1; to_period=2")
            .add(
                "zones",
                "zone=b; kind=quarantine; site=sunit-left; transport_class=live-sheep;"
                    + " certificate=quarantine; from_period=1; to_period=2")
            .contract("some", "carcass", 2, 2, 900)
            .clash(Kind.CONTRACT, Kind.CERTIFICATE, Kind.CERTIFICATE)
            .on(LAMB));
  }
}
