package org.agrichain.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Line;
import org.agrichain.domain.LineMode;
import org.agrichain.domain.Recipe;

/** Lines can run something, for more hours in a higher mode. */
final class LineLaws {
  private final Evidence evidence;

  private LineLaws(Evidence evidence) {
    this.evidence = evidence;
  }

  static void check(Evidence evidence) {
    LineLaws laws = new LineLaws(evidence);
    if (evidence.sound("lines", "line_modes")) {
      laws.modes();
    }
    if (evidence.sound("lines", "recipes")) {
      laws.types();
    }
  }

  private void modes() {
    Dataset data = evidence.dataset();
    Map<String, LineMode> before = new HashMap<>();
    for (LineMode mode : data.lineModes()) {
      LineMode lower = before.put(mode.line(), mode);
      if (lower != null && mode.hoursPerWorkingDay() <= lower.hoursPerWorkingDay()) {
        evidence.add(
            Fault.MODES_DECREASING,
            mode,
            "hours_per_working_day",
            Numbers.plain(mode.hoursPerWorkingDay()),
            Numbers.plain(lower.hoursPerWorkingDay()),
            "");
      }
    }
    for (Line line : data.lines()) {
      if (!before.containsKey(line.line())) {
        evidence.add(Fault.LINE_WITHOUT_MODE, line, "line", line.line(), "", "");
      }
    }
  }

  private void types() {
    Dataset data = evidence.dataset();
    Set<String> ofLines = data.lines().stream().map(Line::lineType).collect(Collectors.toSet());
    Set<String> ofRecipes =
        data.recipes().stream().map(Recipe::lineType).collect(Collectors.toSet());
    Set<String> warned = new HashSet<>();
    for (Line line : data.lines()) {
      String type = line.lineType();
      if (!ofRecipes.contains(type) && warned.add(type)) {
        String hint = Nearest.hint(type, ofRecipes);
        evidence.add(Fault.LINE_WITHOUT_RECIPE, line, "line_type", type, "", hint);
      }
    }
    for (Recipe recipe : data.recipes()) {
      String type = recipe.lineType();
      if (!ofLines.contains(type) && warned.add(type)) {
        String hint = Nearest.hint(type, ofLines);
        evidence.add(Fault.RECIPE_WITHOUT_LINE, recipe, "line_type", type, "", hint);
      }
    }
  }
}
