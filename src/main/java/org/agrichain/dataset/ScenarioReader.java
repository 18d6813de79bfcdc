package org.agrichain.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads scenarios and those they build on. */
final class ScenarioReader {
  private final ScenarioPlace place;
  private final IssueList issues;
  private final Map<String, RawScenario> done = new LinkedHashMap<>();
  private final Set<String> begun = new LinkedHashSet<>();

  ScenarioReader(ScenarioPlace place, IssueList issues) {
    this.place = place;
    this.issues = issues;
  }

  /** The scenario, after those it builds on; what is wrong becomes an issue. */
  List<RawScenario> chain(List<String> ids) {
    ids.forEach(id -> read(id, place.label(""), 0));
    return List.copyOf(done.values());
  }

  private void read(String id, String askedIn, int line) {
    if (done.containsKey(id)) {
      return;
    }
    if (!place.ids().contains(id)) {
      String known = String.join(", ", place.ids());
      String hint = Nearest.hint(id, place.ids());
      issues.add(Fault.UNKNOWN_SCENARIO, askedIn, line, "", id, known, hint);
      return;
    }
    if (!begun.add(id)) {
      String way = String.join(", ", begun);
      issues.add(Fault.SCENARIO_CYCLE, askedIn, line, "", id, way, "");
      return;
    }
    RawTable sheet = place.sheet(id, issues);
    if (sheet != null) {
      BoundTable rows = TableBinder.bind(Schema.current().scenario(), sheet, issues);
      RawScenario scenario = scenario(id, rows);
      done.put(id, scenario);
    }
  }

  private RawScenario scenario(String id, BoundTable rows) {
    Map<Action, String> head = new LinkedHashMap<>();
    List<Change> changes = new ArrayList<>();
    List<String> below = new ArrayList<>();
    for (BoundTable.Row row : rows.rows()) {
      ScenarioRow said = (ScenarioRow) row.record();
      if (!said.action().isHead()) {
        changes.add(new Change(row.file(), row.line(), said));
      } else if (said.value() == null) {
        missing(row.file(), row.line(), rows.heading("value"));
      } else if (said.action() == Action.BUILDS_ON) {
        for (String other : said.value().split("[\\s,;，；]+")) {
          below.add(other);
          read(other, row.file(), row.line());
        }
      } else {
        head.put(said.action(), said.value());
      }
    }
    for (Action needed : List.of(Action.TITLE, Action.SOURCE)) {
      if (!head.containsKey(needed) && !issues.hasErrors(rows.file())) {
        missing(rows.file(), 1, Canonical.word(needed));
      }
    }
    return new RawScenario(
        new Scenario(
            id,
            head.getOrDefault(Action.TITLE, id),
            head.getOrDefault(Action.TITLE_ZH, ""),
            head.getOrDefault(Action.SOURCE, ""),
            List.copyOf(below)),
        rows.file(),
        changes,
        place.tables(id, issues));
  }

  private void missing(String file, int line, String column) {
    issues.add(Fault.MISSING_VALUE, file, line, column, "", Messages.text("limit.filled"), "");
  }

  /** Parts of {@code a+b}: scenarios that hold together. */
  static List<String> together(String text) {
    return Arrays.stream(text.split("\\+")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
