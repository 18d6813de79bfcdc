package org.agrichain.clash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.agrichain.dataset.Change;
import org.agrichain.dataset.DatasetVariants;

/** Small datasets with a few figures changed so that not all of them can hold. */
record Questions(String name, String dataset, List<Change> changes, List<List<Kind>> expected) {
  private static final String LAMB = "lamb-tail-tiny";
  private static final String FILE = "case.csv";

  DatasetVariants variants() {
    return DatasetVariants.open(Path.of("datasets", dataset));
  }

  @Override
  public String toString() {
    return name;
  }

  /** A question being put together. */
  static final class Put {
    private final String name;
    private final List<Change> changes = new ArrayList<>();
    private final List<List<Kind>> expected = new ArrayList<>();

    private Put(String name) {
      this.name = name;
    }

    Put set(String table, String where, String column, String value) {
      changes.add(Change.set(FILE, changes.size() + 1, table, where, column, value));
      return this;
    }

    Put add(String table, String pairs) {
      changes.add(Change.add(FILE, changes.size() + 1, table, pairs));
      return this;
    }

    /** A contract without a penalty. */
    Put contract(String id, String material, int from, int to, int units) {
      return add(
          "contracts",
          "contract=%s; market=beijing; material=%s; from_period=%d; to_period=%d; units_per_period=%d; price_yuan_per_unit=30"
              .formatted(id, material, from, to, units));
    }

    Put clash(Kind... kinds) {
      expected.add(List.of(kinds));
      return this;
    }

    Questions on(String dataset) {
      return new Questions(name, dataset, List.copyOf(changes), List.copyOf(expected));
    }
  }

  static Put put(String name) {
    return new Put(name);
  }

  static List<Questions> all() {
    return List.of(
        put("a contract beyond the hours of the only line")
            .set("supplies", "", "lots", "20")
            .contract("big", "carcass", 2, 2, 9000)
            .clash(Kind.CONTRACT, Kind.LINE_HOURS, Kind.SHELF_LIFE, Kind.CERTIFICATE)
            .on(LAMB),
        put("a contract beyond the lots of its month")
            .contract("big", "carcass", 2, 2, 5000)
            .clash(Kind.CONTRACT, Kind.OFFER, Kind.OFFER, Kind.SHELF_LIFE)
            .on(LAMB),
        put("a line that must not be on for so little")
            .set("line_modes", "line=xilinhot-slaughter-1", "least_use_share", "0.9")
            .contract("small", "carcass", 2, 2, 100)
            .clash(
                Kind.CONTRACT,
                Kind.LEAST_USE,
                Kind.OFFER,
                Kind.OFFER,
                Kind.SHELF_LIFE,
                Kind.CERTIFICATE)
            .on(LAMB),
        put("lots that must be taken by a plant that hardly works")
            .set("supplies", "supply=east-ujimqin-09", "must_take", "yes")
            .set("line_modes", "line=xilinhot-slaughter-1", "hours_per_working_day", "0.5")
            .clash(Kind.MUST_TAKE, Kind.LINE_HOURS, Kind.CERTIFICATE)
            .on(LAMB),
        put("lots promised to two plants that may go to one")
            .set("certificates", "certificate=sheep-slaughter-licence", "holder", "hohhot-care")
            .add(
                "certificates",
                "holder=xilinhot-meat; certificate=sheep-slaughter-licence; from_period=1; to_period=2")
            .set("transport_classes", "transport_class=live-sheep", "max_km", "")
            .add("assignment_limits", "limit=one; kind=max-plants; value=1")
            .add(
                "assignment_limits",
                "limit=here; kind=contracted-lots; site=xilinhot-meat; period=1; value=1")
            .add(
                "assignment_limits",
                "limit=there; kind=contracted-lots; site=hohhot-care; period=1; value=1")
            .clash(Kind.CONTRACTED_LOTS, Kind.CONTRACTED_LOTS, Kind.MAX_PLANTS)
            .on(LAMB),
        put("a lot and a half")
            .contract("odd", "carcass", 1, 1, 2700)
            .add(
                "limits",
                "limit=pens; name=Pens; sense=at-most; amount=150; per=period; from_period=1; to_period=2")
            .add("limit_terms", "limit=pens; term=1; activity=intake; coefficient_per_unit=1")
            .clash(Kind.CONTRACT, Kind.AT_MOST)
            .on(LAMB),
        put("a least campaign beyond what a month may use")
            .set("recipes", "recipe=blend-bath-oil", "least_batch_units", "500")
            .set("line_modes", "line=hohhot-cosmetics-1", "least_use_share", "0")
            .contract("baths", "bath-oil", 2, 2, 100)
            .add(
                "limits",
                "limit=air; name=Air; sense=at-most; amount=300; per=period; from_period=1; to_period=2")
            .add(
                "limit_terms",
                "limit=air; term=1; activity=process; recipe=blend-bath-oil; coefficient_per_unit=1")
            .clash(Kind.CONTRACT, Kind.AT_MOST, Kind.LEAST_BATCH)
            .on(LAMB),
        put("a floor of processing beyond all lots")
            .add(
                "limits",
                "limit=floor; name=Floor; sense=at-least; amount=500; per=plan; from_period=1; to_period=2")
            .add("limit_terms", "limit=floor; term=1; activity=intake; coefficient_per_unit=1")
            .clash(Kind.AT_LEAST, Kind.OFFER, Kind.OFFER, Kind.OFFER)
            .on(LAMB),
        put("more lots that must be taken than a gate receives")
            .set("supplies", "supply=east-ujimqin-09", "must_take", "yes")
            .add("assignment_limits", "limit=gate; kind=receiving-slots; value=1")
            .clash(Kind.MUST_TAKE, Kind.RECEIVING_SLOTS, Kind.CERTIFICATE)
            .on(LAMB),
        put("full lorries to a small gate")
            .add("assignment_limits", "limit=gate; kind=receiving-slots; value=1")
            .add("assignment_limits", "limit=lorry; kind=least-lots; value=2")
            .contract("some", "carcass", 1, 1, 900)
            .clash(Kind.CONTRACT, Kind.RECEIVING_SLOTS, Kind.LEAST_LOTS)
            .on(LAMB),
        put("a stock at the end beyond what all lots give")
            .add("closing_stocks", "site=xilinhot-meat; material=tail-oil; kind=least; units=600")
            .clash(Kind.CLOSING, Kind.OFFER, Kind.OFFER, Kind.OFFER)
            .on(LAMB),
        put("a stock at the start that cannot be used up")
            .set("materials", "material=tail-fat-cosmetic", "discard_cost_yuan_per_unit", "")
            .set("line_modes", "line=xilinhot-rendering-1", "hours_per_working_day", "0.5")
            .set("sales", "material=tail-fat-cosmetic", "max_units_per_period", "10")
            .add(
                "opening_stocks",
                "site=xilinhot-meat; material=tail-fat-cosmetic; units=80; age_hours=0")
            .clash(Kind.DISCARD, Kind.LINE_HOURS, Kind.OPENING, Kind.SALES, Kind.SHELF_LIFE)
            .on(LAMB),
        put("a bath oil with more tail oil than there is")
            .set("recipe_flows", "recipe=blend-bath-oil; material=tail-oil", "least_share", "0.9")
            .set("recipe_flows", "recipe=blend-bath-oil; material=mineral-oil", "most_share", "1")
            .contract("baths", "bath-oil", 1, 1, 600)
            .clash(Kind.CONTRACT, Kind.OFFER, Kind.LEAST_SHARE)
            .on(LAMB),
        put("a bath oil with less mineral oil than it needs")
            .set("supplies", "", "lots", "40")
            .set("supplies", "", "units_per_lot", "10")
            .set("purchases", "purchase=mineral-oil", "max_units_per_period", "50")
            .contract("baths", "bath-oil", 1, 1, 600)
            .clash(Kind.CONTRACT, Kind.LINE_HOURS, Kind.PURCHASES, Kind.CERTIFICATE)
            .on(LAMB),
        put("greaves that must not be thrown away")
            .set("materials", "material=greaves", "discard_cost_yuan_per_unit", "")
            .contract("oil", "tail-oil", 1, 1, 50)
            .clash(Kind.CONTRACT, Kind.DISCARD)
            .on(LAMB),
        put("a conversion floor beyond what gates receive")
            .add(
                "conversion_floors",
                "conversion_floor=all; name=All; definition=weight; least_rate=0.8")
            .add("assignment_limits", "limit=gate; kind=receiving-slots; value=1")
            .clash(Kind.RECEIVING_SLOTS, Kind.CONVERSION, Kind.CERTIFICATE)
            .on(LAMB),
        put("a certificate that has run out")
            .set("certificates", "certificate=children-cosmetics-filing", "from_period", "2")
            .contract("baths", "bath-oil", 1, 1, 100)
            .clash(Kind.CONTRACT, Kind.CERTIFICATE, Kind.CERTIFICATE)
            .on(LAMB),
        put("a certificate that nobody has")
            .set("certificates", "certificate=children-cosmetics-filing", "holder", "hohhot-care")
            .contract("baths", "bath-oil", 2, 2, 100)
            .clash(Kind.CONTRACT, Kind.CERTIFICATE, Kind.CERTIFICATE)
            .on(LAMB),
        put("two clashes that share nothing")
            .set("supplies", "", "lots", "20")
            .contract("big", "carcass", 2, 2, 9000)
            .set("materials", "material=greaves", "discard_cost_yuan_per_unit", "")
            .contract("oil", "tail-oil", 1, 1, 50)
            .clash(Kind.CONTRACT, Kind.DISCARD)
            .clash(Kind.CONTRACT, Kind.LINE_HOURS, Kind.SHELF_LIFE, Kind.CERTIFICATE)
            .on(LAMB));
  }
}
