package org.agrichain.clash;

import java.util.List;

/** Questions of what recipes may blend and of how long goods keep. */
final class RecipeQuestions {
  private static final String LAMB = "lamb-tail-tiny";
  private static final String OIL = "recipe=blend-bath-oil; material=tail-oil";
  private static final String MINERAL = "recipe=blend-bath-oil; material=mineral-oil";

  private RecipeQuestions() {}

  static List<Questions> all() {
    return List.of(
        hardness("a blend that is too hard with its least tail oil")
            .set("recipe_flows", MINERAL, "most_share", "1")
            .add("blend_limits", "recipe=blend-bath-oil; trait=hardness; most=5")
            .contract("baths", "bath-oil", 2, 2, 100)
            .clash(Kind.CONTRACT, Kind.LEAST_SHARE, Kind.MOST_TRAIT)
            .on(LAMB),
        hardness("a blend so hard that there is too little tail oil")
            .add("blend_limits", "recipe=blend-bath-oil; trait=hardness; least=36")
            .contract("baths", "bath-oil", 1, 1, 600)
            .clash(Kind.CONTRACT, Kind.OFFER, Kind.LEAST_TRAIT)
            .on(LAMB),
        hardness("a blend that must be hard and soft at once")
            .add("blend_limits", "recipe=blend-bath-oil; trait=hardness; least=30")
            .add("blend_limits", "recipe=blend-bath-oil; trait=softness; least=20")
            .contract("baths", "bath-oil", 2, 2, 100)
            .clash(Kind.CONTRACT, Kind.LEAST_TRAIT, Kind.LEAST_TRAIT)
            .on(LAMB),
        Questions.put("a bath oil with so little mineral oil that tail oil is short")
            .set("recipe_flows", OIL, "least_share", "0")
            .set("recipe_flows", MINERAL, "most_share", "0.1")
            .contract("baths", "bath-oil", 1, 1, 600)
            .clash(Kind.CONTRACT, Kind.OFFER, Kind.MOST_SHARE)
            .on(LAMB),
        hardness("a blend that must be hard with little tail oil")
            .set("recipe_flows", OIL, "most_share", "0.4")
            .add("blend_limits", "recipe=blend-bath-oil; trait=hardness; least=20")
            .contract("baths", "bath-oil", 2, 2, 100)
            .clash(Kind.CONTRACT, Kind.MOST_SHARE, Kind.LEAST_TRAIT)
            .on(LAMB),
        Questions.put("a stock at the end that is older than it keeps")
            .set("materials", "material=tail-oil", "shelf_life_hours", "744")
            .set("supplies", "supply=sunit-left-10", "lots", "0")
            .add("closing_stocks", "site=xilinhot-meat; material=tail-oil; kind=least; units=300")
            .clash(Kind.CLOSING, Kind.OFFER, Kind.OFFER, Kind.SHELF_LIFE, Kind.SHELF_LIFE)
            .on(LAMB),
        Questions.put("milk of the first month that does not keep until the third")
            .add("periods", "period=3; label=2026-03; month=3; days=31; working_days=20")
            .set("certificates", "", "to_period", "3")
            .set("materials", "material=uht-milk", "shelf_life_hours", "800")
            .set("supplies", "supply=tumd-left-02", "lots", "0")
            .add(
                "contracts",
                "contract=late; market=hohhot-city; material=uht-milk; from_period=3; to_period=3;"
                    + " units_per_period=1000; price_yuan_per_unit=6")
            .clash(Kind.CONTRACT, Kind.OFFER, Kind.SHELF_LIFE)
            .on("dairy-tiny"));
  }

  /** Tail oil is hard and mineral oil is not. */
  private static Questions.Put hardness(String name) {
    return Questions.put(name)
        .add("traits", "subject_kind=material; subject=tail-oil; trait=hardness; value=40")
        .add("traits", "subject_kind=material; subject=mineral-oil; trait=hardness; value=0")
        .add("traits", "subject_kind=material; subject=tail-oil; trait=softness; value=0")
        .add("traits", "subject_kind=material; subject=mineral-oil; trait=softness; value=40");
  }
}
