package org.agrichain.tables;

import java.util.Locale;
import java.util.Set;

/** What a row of a rule table is about, and which columns mean something for it. */
public enum Kind {
  /** A recipe on a line. */
  PROCESS(
      Set.of("recipe", "output", "output-group", "input", "input-group", "animal", "line"),
      Set.of(
          "line-type",
          "plant",
          "plant-region",
          "plant-certificate",
          "line-certificate",
          "month",
          "season"),
      Set.of("allow", "forbid", "grade", "yield-factor", "gives-way", "cost-factor"),
      true),
  /** A grade of the dataset that an output might be given. */
  GRADING(
      Set.of("recipe", "output", "graded", "animal", "line"),
      Set.of(),
      Set.of("allow", "forbid"),
      false),
  /** Lots of a supply that might go to a plant. */
  INTAKE(
      Set.of("material", "material-group", "class", "origin", "origin-region", "plant"),
      Set.of("plant-region", "km", "hours", "age-hours", "plant-certificate", "month", "season"),
      Set.of("allow", "forbid", "cost-factor"),
      true),
  /** A road for one class of transport. */
  JOURNEY(
      Set.of("class", "origin", "origin-region", "destination", "destination-region"),
      Set.of("km", "hours", "month", "season"),
      Set.of("allow", "forbid", "cost-factor", "loss"),
      true),
  /** A material on a road. */
  HAUL(
      Set.of("material", "material-group", "class", "origin", "origin-region"),
      Set.of("destination", "destination-region", "km", "hours", "month", "season"),
      Set.of("allow", "forbid"),
      true),
  /** A material kept from one period to the next. */
  STORE(
      Set.of("material", "material-group", "storage-class", "plant"),
      Set.of("plant-region"),
      Set.of("allow", "forbid", "cost-factor"),
      false),
  /** A product at a market. */
  SALE(
      Set.of("material", "material-group", "market"),
      Set.of("market-region", "month", "season"),
      Set.of("allow", "forbid", "price-factor"),
      true),
  /** A material bought for a site. */
  PURCHASE(
      Set.of("material", "material-group", "plant"),
      Set.of("plant-region", "month", "season"),
      Set.of("allow", "forbid"),
      true);

  private final Set<String> subjects;
  private final Set<String> others;
  private final Set<String> results;
  private final boolean byPeriod;

  Kind(Set<String> subjects, Set<String> others, Set<String> results, boolean byPeriod) {
    this.subjects = subjects;
    this.others = others;
    this.results = results;
    this.byPeriod = byPeriod;
  }

  /** Word of the dictionary. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True when the column means something for this kind. */
  boolean takes(Field field) {
    return subjects.contains(field.name())
        || field.trait() == null && others.contains(field.name());
  }

  /** True when the result means something for this kind. */
  boolean gives(String result) {
    return results.contains(result);
  }

  /** True when a row may hold in some periods only. */
  boolean byPeriod() {
    return byPeriod;
  }
}
