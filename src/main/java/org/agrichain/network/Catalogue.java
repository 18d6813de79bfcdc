package org.agrichain.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Investment;
import org.agrichain.domain.Line;
import org.agrichain.domain.LineMode;
import org.agrichain.domain.Material;
import org.agrichain.domain.Period;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.SeasonFactor;
import org.agrichain.domain.Site;
import org.agrichain.domain.Supply;

/** Rows of the dataset found by their identifiers. */
final class Catalogue {
  final Dataset dataset;
  final int periods;
  final Map<String, Material> materials;
  final Map<String, Site> sites;
  final Map<String, Supply> supplies;
  final Map<String, Recipe> recipes;
  final Map<String, Line> lines;
  final Map<String, List<LineMode>> modes = new HashMap<>();
  final Map<String, Integer> materialIndex = new HashMap<>();
  final Map<String, Integer> siteIndex = new HashMap<>();
  private final Map<String, Double> seasonFactor = new HashMap<>();
  private final Map<String, Integer> firstPeriod = new HashMap<>();

  Catalogue(Dataset dataset) {
    this.dataset = dataset;
    periods = dataset.periods().size();
    materials = index(dataset.materials(), Material::material);
    sites = index(dataset.sites(), Site::site);
    supplies = index(dataset.supplies(), Supply::supply);
    recipes = index(dataset.recipes(), Recipe::recipe);
    lines = index(dataset.lines(), Line::line);
    for (LineMode mode : dataset.lineModes()) {
      modes.computeIfAbsent(mode.line(), key -> new ArrayList<>()).add(mode);
    }
    for (Investment investment : dataset.investments()) {
      firstPeriod.put(investment.line(), CapitalCharge.firstPeriod(investment, dataset.periods()));
    }
    for (Material material : dataset.materials()) {
      materialIndex.put(material.material(), materialIndex.size());
    }
    for (Site site : dataset.sites()) {
      siteIndex.put(site.site(), siteIndex.size());
    }
    for (SeasonFactor factor : dataset.seasons()) {
      seasonFactor.put(factor.season() + "@" + factor.period(), factor.factor());
    }
  }

  Period period(int period) {
    return dataset.periods().get(period - 1);
  }

  double season(String season, int period) {
    return season == null || season.isEmpty()
        ? 1
        : seasonFactor.getOrDefault(season + "@" + period, 1.0);
  }

  double massKg(String material) {
    Double mass = materials.get(material).massKgPerUnit();
    return mass == null ? 0 : mass;
  }

  double quantum(String material) {
    return materials.get(material).quantum();
  }

  /** Hours of a mode in a period. */
  double hours(LineMode mode, int period) {
    return mode.hoursPerWorkingDay() * period(period).workingDays();
  }

  /** Hours of the longest mode in a period; none before a candidate line can be built. */
  double mostHours(String line, int period) {
    double most = 0;
    if (period < firstPeriod.getOrDefault(line, 1)) {
      return 0;
    }
    for (LineMode mode : modes.getOrDefault(line, List.of())) {
      most = Math.max(most, hours(mode, period));
    }
    return most;
  }

  private static <T> Map<String, T> index(List<T> rows, Function<T, String> key) {
    Map<String, T> found = new HashMap<>();
    rows.forEach(row -> found.put(key.apply(row), row));
    return found;
  }
}
