package org.agrichain.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.dataset.Lang;
import org.agrichain.tables.Condition;
import org.agrichain.tables.Field;
import org.agrichain.tables.Kind;
import org.agrichain.tables.RuleRow;

/**
 * The blanks of the rule template for one row of a table: patterns of the facts it looks at, in an
 * order in which few are tried, and what it says.
 */
final class RowRule {
  private final RuleRow row;
  private final Subjects subjects;
  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private String periods = "Spans.all()";

  RowRule(RuleRow row) {
    this.row = row;
    subjects = Subjects.of(row.kind());
  }

  /** Values of the template's columns; a blank one drops its line. */
  Map<String, Object> blanks() {
    Map<String, Object> blanks = new LinkedHashMap<>();
    blanks.put("rule", row.id());
    if (row.isTimed()) {
      String time = "RowTime(row == " + Pattern.quoted(row.id()) + ", $time : periods)";
      blanks.put("time", time);
      periods = "$time";
    }
    if (row.kind() == Kind.PROCESS) {
      flow("output", "Output", "", "first", blanks);
      flow("input", "Input", "", "second", blanks);
      flow("animal", "Input", "reference, ", "third", blanks);
    }
    blanks.put("candidate", candidate());
    row.conditions().forEach(this::beside);
    if (!after.isEmpty()) {
      blanks.put("after", String.join("\n  ", after));
    }
    blanks.put("action", action());
    return blanks;
  }

  private boolean looksAt(String subject) {
    return row.conditions().keySet().stream()
        .anyMatch(field -> field.name().equals(subject) || field.name().equals(subject + "-group"));
  }

  /** What the recipe takes or gives, with its traits. */
  private void flow(
      String subject, String fact, String only, String blank, Map<String, Object> blanks) {
    boolean needed = subject.equals("animal") && row.results().containsKey("grade");
    if (!looksAt(subject) && !needed) {
      return;
    }
    String variable = "$" + subject;
    List<String> constraints = new ArrayList<>();
    constraints.add(before.isEmpty() ? "$recipe : recipe" : "recipe == $recipe");
    constraints.add(only + variable + " : material");
    List<String> patterns = new ArrayList<>();
    row.conditions()
        .forEach(
            (field, condition) -> {
              if (field.trait() == null && field.name().equals(subject)) {
                constraints.add(Pattern.word("material", condition));
              } else if (field.name().equals(subject)) {
                patterns.add(Pattern.trait("MATERIAL", variable, field.trait(), condition));
              } else if (field.name().equals(subject + "-group")) {
                patterns.add(group(variable, condition));
              }
            });
    patterns.add(0, fact + "(" + String.join(", ", constraints) + ")");
    before.addAll(patterns);
    shown.add(variable);
    blanks.put(blank, String.join("\n  ", patterns));
  }

  private static String group(String variable, Condition condition) {
    return "Material(material == "
        + variable
        + ", "
        + Pattern.word("productGroup", condition)
        + ")";
  }

  /** The candidate with everything that can be read off it. */
  private String candidate() {
    List<String> constraints = new ArrayList<>(subjects.bindings(!before.isEmpty()));
    row.conditions()
        .forEach(
            (field, condition) -> {
              String property = subjects.property(field);
              if (property != null && field.isFigure()) {
                constraints.add(Pattern.number(property, condition));
              } else if (property != null) {
                constraints.add(Pattern.word(property, condition));
              }
            });
    if (row.kind() == Kind.INTAKE && row.isTimed()) {
      constraints.add("$time contains arrival");
      periods = "Spans.all()";
    }
    return "$candidate : " + subjects.type() + "(" + String.join(", ", constraints) + ")";
  }

  /** Facts beside the candidate. */
  private void beside(Field field, Condition condition) {
    boolean flow =
        row.kind() == Kind.PROCESS && field.name().matches("(output|input|animal)(-group)?");
    if (flow || field.isTime() || subjects.property(field) != null) {
      return;
    }
    String name = field.name().replaceFirst("-(group|region)$", "");
    if (field.name().endsWith("-certificate")) {
      certificate("$" + name.replace("-certificate", ""), condition);
    } else if (field.name().endsWith("-group")) {
      after.add(group("$" + name, condition));
    } else if (field.name().endsWith("-region")) {
      after.add("Site(site == $" + name + ", " + Pattern.word("region", condition) + ")");
    } else if (field.name().equals("age-hours")) {
      String age = Pattern.number("(ageHours + $hours)", condition);
      after.add("Supply(supply == $supply, " + age + ")");
    } else {
      after.add(Pattern.trait(subjects.traitOf(name), "$" + name, field.trait(), condition));
    }
  }

  private void certificate(String holder, Condition condition) {
    boolean held = condition.sign() == Condition.Sign.IS;
    List<List<String>> lists =
        held ? List.of(condition.words()) : condition.words().stream().map(List::of).toList();
    for (List<String> words : lists) {
      String variable = "$held" + after.size();
      Condition one = new Condition(Condition.Sign.IS, words, List.of());
      String pattern =
          (held ? "Held" : "Lacking")
              + "(holder == "
              + holder
              + ", "
              + Pattern.word("certificate", one);
      if (row.kind() == Kind.INTAKE) {
        pattern += ", periods contains $arrival)";
      } else if (row.results().containsKey("cost-factor") || row.results().containsKey("grade")) {
        pattern += ", always)";
      } else {
        pattern += ", " + variable + " : periods)";
        periods = "Spans.both(" + periods + ", " + variable + ")";
      }
      after.add(pattern);
    }
  }

  private String action() {
    List<String> lines = new ArrayList<>();
    String fact = fact();
    if (row.forbids()) {
      lines.add("findings.forbid($candidate, " + periods + ", " + fact + ");");
    }
    if (row.allows()) {
      lines.add("findings.allow($candidate, " + periods + ", " + fact + ");");
    }
    if (row.results().containsKey("grade")) {
      lines.add(
          "findings.propose(new Grading($recipe, $line, $animal, $output, "
              + Pattern.quoted(row.results().get("grade"))
              + ", "
              + row.row()
              + "), "
              + fact
              + ");");
    }
    if (row.figure("yield-factor") != null) {
      String givesWay = row.results().get("gives-way");
      lines.add(
          "findings.scale($candidate, $output, "
              + periods
              + ", "
              + row.figure("yield-factor")
              + ", "
              + (givesWay == null ? "null" : Pattern.quoted(givesWay))
              + ", "
              + fact
              + ");");
    }
    if (row.figure("cost-factor") != null) {
      lines.add(
          "findings.costFactor($candidate, " + row.figure("cost-factor") + ", " + fact + ");");
    }
    if (row.figure("loss") != null) {
      lines.add("findings.lose($candidate, " + row.figure("loss") + ", " + fact + ");");
    }
    if (row.figure("price-factor") != null) {
      lines.add(
          "findings.priceFactor($candidate, "
              + periods
              + ", "
              + row.figure("price-factor")
              + ", "
              + fact
              + ");");
    }
    return String.join("\n  ", lines);
  }

  /** What it rests on: the matching materials, and the row's conditions in words. */
  private String fact() {
    List<String> words = new ArrayList<>();
    row.conditions()
        .forEach((field, condition) -> words.add(field.words(Lang.EN) + " " + condition));
    String text = words.isEmpty() ? row.id() : String.join(", ", words);
    String start = shown.isEmpty() ? "" : String.join(" + \", \" + ", shown) + " + \": \" + ";
    return start + Pattern.quoted(text);
  }
}
