package org.agrichain.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Line;
import org.agrichain.domain.Region;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.Site;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.Supply;

/** Every copy of every place and region. */
final class Places {
  /** Areas that lie below each other; the next ones lie to the east. */
  private static final int AREAS_DOWN = 4;

  private static final double DEGREES_DOWN = 12;
  private static final double DEGREES_EAST = 22;

  /** A copy in the same area lies so far from its place. */
  private static final double LEAST_KM = 15;

  private static final double MOST_KM = 80;

  private final Dataset data;
  private final Draw draw;
  private final int areas;
  private final Map<String, List<Copy>> copies = new LinkedHashMap<>();
  private final Map<String, Copy> byId = new LinkedHashMap<>();

  Places(Dataset data, Size size, Draw draw) {
    this.data = data;
    this.draw = draw;
    this.areas = size.areas();
    Map<String, Set<String>> talents = talents();
    List<Site> plants = kind(SiteKind.PLANT);
    List<Site> first = first(plants, talents, List.of(), size.plants());
    copy(plants, first, size.plants());
    List<Site> origins = kind(SiteKind.ORIGIN);
    copy(origins, first(origins, talents, first, size.origins()), size.origins());
    List<Site> markets = kind(SiteKind.MARKET);
    copy(markets, first(markets, talents, first, size.markets()), size.markets());
    List<Site> stores = kind(SiteKind.STORE);
    copy(stores, List.of(), stores.size() * areas);
  }

  private List<Site> kind(SiteKind kind) {
    return data.sites().stream().filter(site -> site.kind() == kind).toList();
  }

  /** What each place can do: lines of a plant, raw materials of an origin, wants of a market. */
  private Map<String, Set<String>> talents() {
    Map<String, Set<String>> talents = new TreeMap<>();
    for (Line line : data.lines()) {
      talents.computeIfAbsent(line.site(), s -> new TreeSet<>()).add(line.lineType());
    }
    for (Supply supply : data.supplies()) {
      talents.computeIfAbsent(supply.origin(), s -> new TreeSet<>()).add(supply.material());
    }
    for (SaleTier sale : data.sales()) {
      talents.computeIfAbsent(sale.market(), s -> new TreeSet<>()).add(sale.material());
    }
    for (Contract contract : data.contracts()) {
      talents.computeIfAbsent(contract.market(), s -> new TreeSet<>()).add(contract.material());
    }
    return talents;
  }

  /** Those that are copied once more than the others in an area that has the most places. */
  private List<Site> first(
      List<Site> from, Map<String, Set<String>> talents, List<Site> near, int wanted) {
    if (from.isEmpty()) {
      return List.of();
    }
    int most = (wanted + areas - 1) / areas;
    return new Choice(draw).of(from, talents, near, most < from.size() ? most : most % from.size());
  }

  private void copy(List<Site> from, List<Site> first, int wanted) {
    for (int area = 0; area < areas && !from.isEmpty(); area++) {
      int here = wanted / areas + (area < wanted % areas ? 1 : 0);
      List<Site> order = new ArrayList<>(first);
      from.stream().filter(site -> !first.contains(site)).forEach(order::add);
      for (int k = 0; k < here; k++) {
        Site place = order.get(k % order.size());
        int number = k / order.size();
        Copy copy = new Copy(place.site(), area, number, site(place, area, number));
        copies.computeIfAbsent(place.site(), id -> new ArrayList<>()).add(copy);
        byId.put(copy.id(), copy);
      }
    }
  }

  private Site site(Site place, int area, int number) {
    String id = place.site() + Copy.suffix(area, number);
    double north = -DEGREES_DOWN * (area % AREAS_DOWN);
    double east = DEGREES_EAST * (area / AREAS_DOWN);
    if (number > 0) {
      double km = LEAST_KM + (MOST_KM - LEAST_KM) * draw.share("km " + id);
      double angle = 2 * StrictMath.PI * draw.share("angle " + id);
      double round = StrictMath.cos(StrictMath.toRadians(place.latitudeDeg()));
      north += km / Globe.KM_PER_DEGREE * StrictMath.sin(angle);
      east += km / Globe.KM_PER_DEGREE * StrictMath.cos(angle) / Math.max(0.1, round);
    }
    double latitude = Math.max(-90, Math.min(90, place.latitudeDeg() + north));
    double longitude = (place.longitudeDeg() + east + 540) % 360 - 180;
    String tag = area == 0 && number == 0 ? "" : " " + (area + 1) + "." + (number + 1);
    return new Site(
        id,
        place.name() + tag,
        place.nameZh() == null ? null : place.nameZh() + tag,
        place.kind(),
        place.region() == null ? null : region(place.region(), area),
        Rounded.to(latitude, 4),
        Rounded.to(longitude, 4));
  }

  static String region(String region, int area) {
    return region + Copy.suffix(area, 0);
  }

  List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    for (int area = 0; area < areas; area++) {
      String tag = area == 0 ? "" : " " + (area + 1);
      for (Region region : data.regions()) {
        regions.add(
            new Region(
                region(region.region(), area),
                region.name() + tag,
                region.nameZh() == null ? null : region.nameZh() + tag));
      }
    }
    return regions;
  }

  int areas() {
    return areas;
  }

  /** Copies of a place; none when it was not chosen. */
  List<Copy> of(String place) {
    return copies.getOrDefault(place, List.of());
  }

  /** One copy, null when there is none. */
  Copy of(String place, int area, int number) {
    return byId.get(place + Copy.suffix(area, number));
  }

  Collection<Copy> all() {
    return byId.values();
  }
}
