package org.agrichain.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Distance;
import org.agrichain.domain.GiName;
import org.agrichain.domain.Grade;
import org.agrichain.domain.Line;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.Site;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.Storage;
import org.agrichain.domain.Supply;

/**
 * Roads from each place to the nearest that want what it has, so that their number grows with the
 * places and not with its square.
 */
final class Roads {
  /** Shorter ways say nothing about how roads wind. */
  private static final double FAR_KM = 50;

  private static final double USUAL_DETOUR = 1.3;

  private final Dataset data;
  private final Places places;
  private final int reach;
  private final Map<String, Set<String>> has = new TreeMap<>();
  private final Map<String, Set<String>> wantedAt = new TreeMap<>();
  private final Map<String, Map<String, Double>> roads = new TreeMap<>();
  private final double detour;

  Roads(Dataset data, Places places, int reach) {
    this.data = data;
    this.places = places;
    this.reach = reach;
    detour = detour();
    haveAndWant();
    Map<Integer, List<Copy>> byArea = new TreeMap<>();
    places.all().forEach(c -> byArea.computeIfAbsent(c.area(), a -> new ArrayList<>()).add(c));
    byArea.values().forEach(this::connect);
  }

  /** Road kilometres for one in the air: the middle one of the roads there are. */
  private double detour() {
    Map<String, Site> sites = new HashMap<>();
    data.sites().forEach(site -> sites.put(site.site(), site));
    double[] ratios =
        data.distances().stream()
            .filter(road -> air(sites, road) >= FAR_KM)
            .mapToDouble(road -> road.roadKm() / air(sites, road))
            .sorted()
            .toArray();
    return ratios.length == 0 ? USUAL_DETOUR : ratios[ratios.length / 2];
  }

  private static double air(Map<String, Site> sites, Distance road) {
    return Globe.airKm(sites.get(road.fromSite()), sites.get(road.toSite()));
  }

  /** Materials each old place has to send, and the old places that want each material. */
  private void haveAndWant() {
    Map<String, Set<String>> types = new HashMap<>();
    for (Line line : data.lines()) {
      types.computeIfAbsent(line.lineType(), type -> new TreeSet<>()).add(line.site());
    }
    Map<String, String> typeOf = new HashMap<>();
    for (Recipe recipe : data.recipes()) {
      typeOf.put(recipe.recipe(), recipe.lineType());
    }
    for (RecipeFlow flow : data.recipeFlows()) {
      for (String site : types.getOrDefault(typeOf.get(flow.recipe()), Set.of())) {
        if (flow.ratePerUnit() == null || flow.ratePerUnit() < 0) {
          want(site, flow.material());
        } else {
          has(site, flow.material());
        }
      }
    }
    for (Supply supply : data.supplies()) {
      has(supply.origin(), supply.material());
    }
    for (OpeningStock stock : data.openingStocks()) {
      has(stock.site(), stock.material());
    }
    for (SaleTier sale : data.sales()) {
      want(sale.market(), sale.material());
    }
    for (Contract contract : data.contracts()) {
      want(contract.market(), contract.material());
    }
    for (Storage storage : data.storages()) {
      store(storage);
    }
    for (GiName name : data.giNames()) {
      alsoHas(name.material(), name.genericMaterial());
    }
    for (Grade grade : data.grades()) {
      alsoHas(grade.ungradedMaterial(), grade.gradedMaterial());
    }
  }

  /** A store of its own takes in and passes on what fits; one at a plant is the plant's. */
  private void store(Storage storage) {
    if (places.of(storage.site()).stream().anyMatch(c -> c.site().kind() == SiteKind.STORE)) {
      data.materials().stream()
          .filter(material -> storage.storageClass().equals(material.storageClass()))
          .forEach(
              material -> {
                has(storage.site(), material.material());
                want(storage.site(), material.material());
              });
    }
  }

  private void has(String site, String material) {
    has.computeIfAbsent(site, s -> new TreeSet<>()).add(material);
  }

  private void want(String site, String material) {
    wantedAt.computeIfAbsent(material, m -> new TreeSet<>()).add(site);
  }

  private void alsoHas(String material, String other) {
    has.values().stream().filter(all -> all.contains(material)).forEach(all -> all.add(other));
  }

  private void connect(List<Copy> area) {
    for (Copy from : area) {
      List<Copy> byDistance = new ArrayList<>(area);
      Map<String, Double> km = new HashMap<>();
      area.forEach(to -> km.put(to.id(), Globe.airKm(from.site(), to.site())));
      byDistance.sort(
          Comparator.<Copy>comparingDouble(to -> km.get(to.id())).thenComparing(Copy::id));
      byDistance.remove(from);
      for (String material : has.getOrDefault(from.of(), Set.of())) {
        Set<String> wanted = wantedAt.getOrDefault(material, Set.of());
        nearest(from, byDistance, wanted, false, reach);
        nearest(from, byDistance, wanted, true, reach);
      }
      Set<String> all = new HashSet<>();
      area.forEach(copy -> all.add(copy.of()));
      nearest(from, byDistance, all, from.site().kind() == SiteKind.PLANT, 1);
    }
  }

  /** Roads to the nearest markets, or to the nearest plants and stores. */
  private void nearest(
      Copy from, List<Copy> byDistance, Set<String> wanted, boolean market, int count) {
    if (from.site().kind() == SiteKind.MARKET || from.site().kind() == SiteKind.ORIGIN && market) {
      return;
    }
    byDistance.stream()
        .filter(to -> to.site().kind() != SiteKind.ORIGIN)
        .filter(to -> market == (to.site().kind() == SiteKind.MARKET))
        .filter(to -> wanted.contains(to.of()))
        .limit(count)
        .forEach(to -> build(from, to));
  }

  private void build(Copy from, Copy to) {
    if (km(to.id(), from.id()) == null) {
      double km = Math.max(1, Math.round(detour * Globe.airKm(from.site(), to.site())));
      roads.computeIfAbsent(from.id(), id -> new TreeMap<>()).put(to.id(), km);
    }
  }

  /** Road kilometres as listed, null when there is no road that way. */
  Double km(String from, String to) {
    return roads.getOrDefault(from, Map.of()).get(to);
  }

  List<Distance> distances() {
    List<Distance> all = new ArrayList<>();
    roads.forEach((from, ways) -> ways.forEach((to, km) -> all.add(new Distance(from, to, km))));
    return all;
  }
}
