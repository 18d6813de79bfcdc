package org.agrichain.clash;

/** What a figure of the dataset asks for or forbids. */
public enum Kind {
  /** A contract is due in full. */
  CONTRACT("units_per_period"),
  /** Every lot of a supply must be taken. */
  MUST_TAKE("lots"),
  /** A supply has no more lots. */
  OFFER("lots"),
  /** A line has no more hours. */
  LINE_HOURS("hours_per_working_day"),
  /** A line that is on has a least use. */
  LEAST_USE("least_use_share"),
  /** A campaign has a least batch. */
  LEAST_BATCH("least_batch_units"),
  /** An ingredient has a greatest share of its blend. */
  MOST_SHARE("most_share"),
  /** An ingredient has a least share of its blend. */
  LEAST_SHARE("least_share"),
  /** A property of a blend has a greatest value. */
  MOST_TRAIT("most"),
  /** A property of a blend has a least value. */
  LEAST_TRAIT("least"),
  /** A store has no more room. */
  STORE_ROOM("capacity_tonnes"),
  /** A stock is wanted at the end. */
  CLOSING("units"),
  /** A stock is there at the start, no more and no less. */
  OPENING("units"),
  /** A material keeps no longer. */
  SHELF_LIFE("shelf_life_hours"),
  /** A class of transport travels no further. */
  MAX_KM("max_km"),
  /** A class of transport travels no longer. */
  MAX_HOURS("max_hours"),
  /** Lots of a supply go to no more plants. */
  MAX_PLANTS("value"),
  /** A plant that takes lots of a supply takes no fewer. */
  LEAST_LOTS("value"),
  /** A plant receives no more lots in a period. */
  RECEIVING_SLOTS("value"),
  /** Lots are promised to a plant. */
  CONTRACTED_LOTS("value"),
  /** Plants take at least a share of the lots. */
  CONVERSION("least_rate"),
  /** Any other limit, at most. */
  AT_MOST("amount"),
  /** Any other limit, at least. */
  AT_LEAST("amount"),
  /** A market takes no more at the prices of a tier. */
  SALES("max_units_per_period"),
  /** No more can be bought. */
  PURCHASES("max_units_per_period"),
  /** What a process makes must not be thrown away. */
  DISCARD("discard_cost_yuan_per_unit"),
  /** A site or line does not hold a certificate. */
  CERTIFICATE("certificate"),
  /** A rule, or a row of a rule table, refuses something. */
  RULE("forbid");

  private final String column;

  Kind(String column) {
    this.column = column;
  }

  /** Column of the dataset that holds the figure. */
  public String column() {
    return column;
  }

  /** True for figures that are counted. */
  boolean isCount() {
    return switch (this) {
      case MUST_TAKE, OFFER, MAX_PLANTS, LEAST_LOTS, RECEIVING_SLOTS, CONTRACTED_LOTS -> true;
      default -> false;
    };
  }

  /** True when the figure holds or does not, without anything between. */
  boolean isSwitch() {
    return this == DISCARD || this == CERTIFICATE || this == RULE;
  }

  /** True when what the figure allows is not in proportion to it. */
  boolean isCrooked() {
    return switch (this) {
      case MOST_SHARE, LEAST_SHARE, MOST_TRAIT, LEAST_TRAIT, SHELF_LIFE, MAX_KM, MAX_HOURS -> true;
      default -> false;
    };
  }
}
