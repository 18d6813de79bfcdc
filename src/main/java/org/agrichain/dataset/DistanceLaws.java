package org.agrichain.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Distance;
import org.agrichain.domain.Line;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.Site;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.Supply;
import org.agrichain.domain.TransportClass;

/** Goods can reach the places that want them. */
final class DistanceLaws {
  private static final double EARTH_KM = 6371;
  private static final int EXAMPLES = 3;

  private final Evidence evidence;
  private final Dataset data;
  private final Map<String, Site> sites = new HashMap<>();
  private final Map<String, Set<String>> reached = new HashMap<>();

  private DistanceLaws(Evidence evidence) {
    this.evidence = evidence;
    this.data = evidence.dataset();
    data.sites().forEach(site -> sites.put(site.site(), site));
    for (Distance distance : data.distances()) {
      link(distance.fromSite(), distance.toSite());
      link(distance.toSite(), distance.fromSite());
    }
  }

  static void check(Evidence evidence) {
    if (evidence.sound("sites", "distances", "supplies", "lines")) {
      DistanceLaws laws = new DistanceLaws(evidence);
      laws.distances();
      laws.origins();
      laws.plants();
      if (evidence.sound(
          "materials", "transport_classes", "recipes", "recipe_flows", "grades", "sales")) {
        laws.missing();
      }
    }
  }

  private void link(String from, String to) {
    reached.computeIfAbsent(from, s -> new LinkedHashSet<>()).add(to);
  }

  private Set<String> from(String site) {
    return reached.getOrDefault(site, Set.of());
  }

  private void distances() {
    for (Distance distance : data.distances()) {
      if (distance.fromSite().equals(distance.toSite())) {
        evidence.add(Fault.DISTANCE_TO_ITSELF, distance, "to_site", distance.toSite(), "", "");
      }
    }
  }

  private void origins() {
    Set<String> checked = new HashSet<>();
    for (Supply supply : data.supplies()) {
      Site origin = sites.get(supply.origin());
      if (checked.add(supply.origin())
          && is(supply.origin(), SiteKind.ORIGIN)
          && from(supply.origin()).stream().noneMatch(s -> is(s, SiteKind.PLANT))) {
        evidence.add(Fault.ORIGIN_WITHOUT_PLANT, origin, "site", origin.site(), "", "");
      }
    }
  }

  /** A plant may sell through other plants and stores. */
  private void plants() {
    if (data.sites().stream().noneMatch(s -> s.kind() == SiteKind.MARKET)) {
      return;
    }
    Set<String> checked = new HashSet<>();
    for (Line line : data.lines()) {
      if (checked.add(line.site()) && !reachesMarket(line.site())) {
        evidence.add(
            Fault.PLANT_WITHOUT_MARKET, sites.get(line.site()), "site", line.site(), "", "");
      }
    }
  }

  private boolean reachesMarket(String plant) {
    Deque<String> open = new ArrayDeque<>(List.of(plant));
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      String site = open.remove();
      if (is(site, SiteKind.MARKET)) {
        return true;
      }
      if (!is(site, SiteKind.ORIGIN)) {
        from(site).stream().filter(seen::add).forEach(open::add);
      }
    }
    return false;
  }

  private boolean is(String site, SiteKind kind) {
    return sites.get(site).kind() == kind;
  }

  /** One warning names the pairs without a distance between which something wants to move. */
  private void missing() {
    Map<String, Set<String>> sent = new HashMap<>();
    Map<String, Set<String>> wanted = new HashMap<>();
    for (Line line : data.lines()) {
      sent.computeIfAbsent(line.site(), s -> new HashSet<>()).addAll(materials(line, false));
      wanted.computeIfAbsent(line.site(), s -> new HashSet<>()).addAll(materials(line, true));
    }
    for (SaleTier sale : data.sales()) {
      wanted.computeIfAbsent(sale.market(), s -> new HashSet<>()).add(sale.material());
    }
    for (Supply supply : data.supplies()) {
      sent.computeIfAbsent(supply.origin(), s -> new HashSet<>()).add(supply.material());
    }
    Collection<String> pairs = new TreeSet<>();
    sent.forEach(
        (from, materials) ->
            wanted.forEach(
                (to, needs) -> {
                  if (!from.equals(to)
                      && !from(from).contains(to)
                      && materials.stream()
                          .anyMatch(m -> needs.contains(m) && moves(m, from, to))) {
                    pairs.add(from + " - " + to);
                  }
                }));
    if (!pairs.isEmpty() && !data.distances().isEmpty()) {
      String examples = String.join("; ", pairs.stream().limit(EXAMPLES).toList());
      evidence.add(
          Fault.DISTANCES_MISSING,
          data.distances().get(0),
          "",
          String.valueOf(pairs.size()),
          examples,
          "");
    }
  }

  private List<String> materials(Line line, boolean taken) {
    Set<String> recipes = new HashSet<>();
    for (Recipe recipe : data.recipes()) {
      if (recipe.lineType().equals(line.lineType())) {
        recipes.add(recipe.recipe());
      }
    }
    List<String> materials = new ArrayList<>();
    for (RecipeFlow flow : data.recipeFlows()) {
      boolean input = flow.ratePerUnit() == null || flow.ratePerUnit() < 0;
      if (recipes.contains(flow.recipe()) && input == taken) {
        materials.add(flow.material());
        data.grades().stream()
            .filter(grade -> !taken && grade.ungradedMaterial().equals(flow.material()))
            .forEach(grade -> materials.add(grade.gradedMaterial()));
      }
    }
    return materials;
  }

  private boolean moves(String material, String from, String to) {
    String name = evidence.material(material).transportClass();
    for (TransportClass transport : data.transportClasses()) {
      if (transport.transportClass().equals(name)) {
        double km = airKm(sites.get(from), sites.get(to));
        return transport.maxKm() == null || km <= transport.maxKm();
      }
    }
    return false;
  }

  private static double airKm(Site a, Site b) {
    double phiA = Math.toRadians(a.latitudeDeg());
    double phiB = Math.toRadians(b.latitudeDeg());
    double dPhi = phiB - phiA;
    double dLambda = Math.toRadians(b.longitudeDeg() - a.longitudeDeg());
    double h =
        Math.pow(Math.sin(dPhi / 2), 2)
            + Math.cos(phiA) * Math.cos(phiB) * Math.pow(Math.sin(dLambda / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
  }
}
