package org.agrichain.accounts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.agrichain.domain.Account;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.HaulageCost;
import org.agrichain.domain.Line;
import org.agrichain.domain.LineMode;
import org.agrichain.domain.Material;
import org.agrichain.domain.Perspective;
import org.agrichain.domain.PolicyPayee;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.Region;
import org.agrichain.domain.Site;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.Stage;
import org.agrichain.domain.Supply;

/** The rows of a dataset that accounts look up, by key. */
final class Chain {
  final Dataset dataset;
  final Map<String, Material> materials;
  final Map<String, Site> sites;
  final Map<String, Supply> supplies;
  final Map<String, Recipe> recipes;
  final Map<String, Line> lines;
  final Map<String, Stage> stages;
  final Map<String, Region> regions;
  private final Map<List<Object>, LineMode> modes;
  private final Map<String, List<HaulageCost>> haulage = new HashMap<>();

  Chain(Dataset dataset) {
    this.dataset = dataset;
    materials = index(dataset.materials(), Material::material);
    sites = index(dataset.sites(), Site::site);
    supplies = index(dataset.supplies(), Supply::supply);
    recipes = index(dataset.recipes(), Recipe::recipe);
    lines = index(dataset.lines(), Line::line);
    stages = index(dataset.stages(), Stage::stage);
    regions = index(dataset.regions(), Region::region);
    modes = index(dataset.lineModes(), mode -> List.of(mode.line(), mode.mode()));
    for (HaulageCost cost : dataset.haulageCosts()) {
      haulage.computeIfAbsent(cost.transportClass(), key -> new java.util.ArrayList<>()).add(cost);
    }
  }

  private static <K, V> Map<K, V> index(List<V> rows, Function<V, K> key) {
    Map<K, V> map = new HashMap<>();
    rows.forEach(row -> map.put(key.apply(row), row));
    return map;
  }

  /** True when what a policy pays stands in the books of hauliers. */
  boolean paysHauliers(String policy) {
    return dataset.policies().stream()
        .anyMatch(row -> row.policy().equals(policy) && row.paidTo() == PolicyPayee.HAULIER);
  }

  /** True when herders belong to the chain, false when their lots are bought from outside. */
  boolean herdersInside() {
    return dataset.header().perspective() == Perspective.REGION;
  }

  LineMode mode(String line, int shifts) {
    return modes.get(List.<Object>of(line, shifts));
  }

  /** Region of a site; empty outside all. */
  String region(String site) {
    Site row = sites.get(site);
    return row == null || row.region() == null ? "" : row.region();
  }

  /** Actor of a stage that a recipe names. */
  String actor(String stage) {
    Stage row = stages.get(stage);
    return row == null || row.actor() == null ? Actors.PROCESSOR : row.actor();
  }

  boolean isPlant(String site) {
    return sites.get(site).kind() == SiteKind.PLANT;
  }

  /** Mass in kilograms of a number of units; 0 for what has none. */
  double mass(String material, double units) {
    Double mass = materials.get(material).massKgPerUnit();
    return mass == null ? 0 : mass * units;
  }

  /** Transport class of a material; empty when it has none. */
  String transportClass(String material) {
    String type = materials.get(material).transportClass();
    return type == null ? "" : type;
  }

  /** Cost structure of the hauliers of a class; empty when they count as outside. */
  List<HaulageCost> haulageCosts(String transportClass) {
    return haulage.getOrDefault(transportClass, List.of());
  }

  /** Account with this name in files. */
  static Account account(String id) {
    for (Account account : Account.values()) {
      if (account.id().equals(id)) {
        return account;
      }
    }
    throw new IllegalArgumentException("no account " + id);
  }
}
