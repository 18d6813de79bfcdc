package org.agrichain.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agrichain.tables.Field;
import org.agrichain.tables.Kind;

/**
 * How a kind of candidate is looked at.
 *
 * @param type record of the candidate
 * @param bound properties that get a variable, by the name of the column
 * @param plain properties that are only compared, by the name of the column
 */
record Subjects(String type, Map<String, String> bound, Map<String, String> plain) {
  private static final Map<String, String> TRAITS =
      Map.of(
          "material", "MATERIAL",
          "output", "MATERIAL",
          "graded", "MATERIAL",
          "animal", "MATERIAL",
          "line", "LINE",
          "recipe", "RECIPE");

  static Subjects of(Kind kind) {
    return switch (kind) {
      case PROCESS ->
          new Subjects(
              "Operation",
              Map.of("recipe", "recipe", "line", "line", "plant", "site"),
              Map.of("line-type", "lineType"));
      case GRADING ->
          new Subjects(
              "Grading",
              Map.of(
                  "recipe", "recipe",
                  "line", "line",
                  "animal", "reference",
                  "output", "ungraded",
                  "graded", "graded"),
              Map.of());
      case INTAKE ->
          new Subjects(
              "Intake",
              Map.of(
                  "supply", "supply",
                  "material", "material",
                  "origin", "origin",
                  "plant", "site",
                  "arrival", "arrival",
                  "hours", "hours"),
              Map.of("class", "transportClass", "km", "km"));
      case JOURNEY ->
          new Subjects(
              "Journey",
              Map.of("origin", "from", "destination", "to"),
              Map.of("class", "transportClass", "km", "km", "hours", "hours"));
      case HAUL ->
          new Subjects(
              "Haul",
              Map.of("material", "material", "origin", "from", "destination", "to"),
              Map.of("class", "transportClass", "km", "km", "hours", "hours"));
      case STORE ->
          new Subjects(
              "Store",
              Map.of("material", "material", "plant", "site"),
              Map.of("storage-class", "storageClass"));
      case SALE ->
          new Subjects("Sale", Map.of("material", "material", "market", "market"), Map.of());
      case PURCHASE ->
          new Subjects("Buy", Map.of("material", "material", "plant", "site"), Map.of());
    };
  }

  /** Variables of the candidate; with {@code joined}, those that earlier patterns gave are met. */
  List<String> bindings(boolean joined) {
    List<String> bindings = new ArrayList<>();
    bound.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each -> {
              String variable = "$" + each.getKey();
              boolean met = joined && each.getKey().equals("recipe");
              bindings.add(
                  met ? each.getValue() + " == " + variable : variable + " : " + each.getValue());
            });
    return bindings;
  }

  /** Property of the candidate that a column looks at, null when it is another fact. */
  String property(Field field) {
    if (field.trait() != null) {
      return null;
    }
    return bound.getOrDefault(field.name(), plain.get(field.name()));
  }

  /** Kind of subject in the table of traits. */
  String traitOf(String name) {
    return TRAITS.getOrDefault(name, "SITE");
  }
}
