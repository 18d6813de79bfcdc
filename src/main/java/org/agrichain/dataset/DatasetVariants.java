package org.agrichain.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A dataset and everything that can be made of it by its scenarios and by single changes. The base
 * is read once; each variant is checked as a whole, like any dataset.
 */
public final class DatasetVariants {
  private final ScenarioPlace place;
  private final Map<String, BoundTable> tables;
  private final Reading base;

  private DatasetVariants(ScenarioPlace place, Map<String, BoundTable> tables, Reading base) {
    this.place = place;
    this.tables = tables;
    this.base = base;
  }

  /** Reads a folder of CSV files or one workbook. */
  public static DatasetVariants open(Path source) {
    return DatasetReader.variants(source);
  }

  /** Reads a dataset that is shipped inside the program. */
  public static DatasetVariants openShipped(String id) {
    return DatasetReader.shippedVariants(id);
  }

  static DatasetVariants of(ScenarioPlace place, Map<String, BoundTable> tables, Reading base) {
    return new DatasetVariants(place, tables, base);
  }

  /** The dataset without any scenario. */
  public Reading base() {
    return base;
  }

  /** Names of its scenarios. */
  public List<String> ids() {
    return place.ids();
  }

  /**
   * What a scenario says about itself; scenarios that hold together are joined by {@code +}. Faults
   * are left to {@link #read}.
   */
  public Scenario scenario(String id) {
    if (id == null || id.isEmpty()) {
      return Scenario.BASE;
    }
    List<String> ids = ScenarioReader.together(id);
    List<Scenario> heads =
        new ScenarioReader(place, new IssueList())
            .chain(ids).stream()
                .map(RawScenario::head)
                .filter(head -> ids.contains(head.id()))
                .toList();
    if (heads.size() == 1) {
      return heads.get(0);
    }
    List<String> titles = new ArrayList<>();
    List<String> titlesZh = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    for (Scenario head : heads) {
      titles.add(head.title());
      titlesZh.add(head.title(Lang.ZH));
      sources.add(head.source());
    }
    return new Scenario(
        id,
        heads.isEmpty() ? id : String.join(Scenario.AND, titles),
        String.join(Scenario.AND, titlesZh),
        String.join("; ", sources),
        ids);
  }

  /** The dataset under a scenario; null or empty for the dataset as it stands. */
  public Reading read(String scenario) {
    return read(scenario, List.of());
  }

  /**
   * The dataset under a scenario and further changes, made after those of the scenario.
   *
   * @param scenario scenario, or several joined by {@code +}; null or empty for none
   * @param changes further changes
   * @return the dataset with its warnings, or what is wrong with it; a fault of the base is told
   *     alone
   */
  public Reading read(String scenario, List<Change> changes) {
    return isBase(scenario, changes) ? base : located(scenario, changes).reading();
  }

  /** The dataset under a scenario, with the places of its rows. */
  public RowPlaces.Located locate(String scenario) {
    return locate(scenario, List.of());
  }

  /** The dataset under a scenario and further changes, with the places of its rows. */
  public RowPlaces.Located locate(String scenario, List<Change> changes) {
    return isBase(scenario, changes)
        ? new RowPlaces.Located(base, new RowPlaces(tables))
        : located(scenario, changes);
  }

  private boolean isBase(String scenario, List<Change> changes) {
    boolean none = scenario == null || ScenarioReader.together(scenario).isEmpty();
    return base.dataset() == null || none && changes.isEmpty();
  }

  private RowPlaces.Located located(String scenario, List<Change> changes) {
    List<String> ids = scenario == null ? List.of() : ScenarioReader.together(scenario);
    IssueList issues = new IssueList();
    List<RawScenario> chain = new ScenarioReader(place, issues).chain(ids);
    Overlay overlay = new Overlay(tables, issues);
    if (!issues.hasErrors()) {
      chain.forEach(overlay::apply);
      changes.forEach(overlay::apply);
    }
    return issues.hasErrors()
        ? new RowPlaces.Located(new Reading(null, issues.sorted(), null), new RowPlaces(Map.of()))
        : DatasetReader.ofTables(new HashMap<>(overlay.raw()), place.label(""), issues);
  }
}
