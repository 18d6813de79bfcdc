package org.agrichain.accounts;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Distance;
import org.agrichain.domain.Resource;
import org.agrichain.domain.ResourceActivity;
import org.agrichain.domain.ResourceKind;
import org.agrichain.domain.ResourceUse;

/** What one unit of each activity uses, and how far apart places are. */
final class ResourceBook {
  private record Subject(ResourceActivity activity, String id) {}

  private final Map<Subject, Map<ResourceKind, Double>> perUnit = new HashMap<>();
  private final Map<List<String>, Double> km = new HashMap<>();

  ResourceBook(Dataset dataset) {
    Map<String, Resource> resources = new HashMap<>();
    dataset.resources().forEach(each -> resources.put(each.resource(), each));
    for (ResourceUse use : dataset.resourceUses()) {
      Resource resource = resources.get(use.resource());
      Map<ResourceKind, Double> sums =
          perUnit.computeIfAbsent(
              new Subject(use.activity(), use.subject()), key -> new EnumMap<>(ResourceKind.class));
      double own = use.amountPerUnit() * resource.amountPerUnit();
      sums.merge(resource.kind(), own, Double::sum);
      double co2e = use.amountPerUnit() * resource.co2eKgPerUnit();
      sums.merge(ResourceKind.EMISSION, co2e, Double::sum);
    }
    for (Distance way : dataset.distances()) {
      km.put(List.of(way.fromSite(), way.toSite()), way.roadKm());
    }
    for (Distance way : dataset.distances()) {
      km.putIfAbsent(List.of(way.toSite(), way.fromSite()), way.roadKm());
    }
  }

  /** Use of one unit: MJ, m3, jobs or kg CO2e; 0 where nothing is known. */
  double perUnit(ResourceActivity activity, String subject, ResourceKind kind) {
    return perUnit.getOrDefault(new Subject(activity, subject), Map.of()).getOrDefault(kind, 0.0);
  }

  /** Road between two places; 0 where none is known. */
  double km(String from, String to) {
    return km.getOrDefault(List.of(from, to), 0.0);
  }
}
