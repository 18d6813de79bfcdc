package org.agrichain.dataset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the scenarios of a dataset are: in the folders of a folder or on sheets of a workbook. */
interface ScenarioPlace {
  /** Name of the folder that holds scenarios, of the file in each, and of a sheet's first word. */
  String FOLDER = "scenarios";

  String TABLE = "scenario";

  /** Names of all scenarios, sorted. */
  List<String> ids();

  /** File or sheet of a scenario, for messages. */
  String label(String id);

  /** The sheet that says what a scenario is; null, with an issue, when it cannot be read. */
  RawTable sheet(String id, IssueList issues);

  /** Further tables of a scenario. */
  List<RawTable> tables(String id, IssueList issues);

  /** Scenarios on sheets of a workbook that has been read. */
  static ScenarioPlace sheets(String workbook, Map<String, RawTable> sheets) {
    return new ScenarioPlace() {
      @Override
      public List<String> ids() {
        return List.copyOf(new TreeMap<>(sheets).keySet());
      }

      @Override
      public String label(String id) {
        return sheets.containsKey(id) ? sheets.get(id).file() : workbook;
      }

      @Override
      public RawTable sheet(String id, IssueList issues) {
        return sheets.get(id);
      }

      @Override
      public List<RawTable> tables(String id, IssueList issues) {
        return List.of();
      }
    };
  }
}
