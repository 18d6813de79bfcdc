package org.agrichain.generate;

import java.util.Map;
import java.util.TreeMap;

/**
 * How large a dataset is to be.
 *
 * @param id identifier of the dataset, without the seed
 * @param name name in English
 * @param nameZh name in Chinese; may be null
 * @param plants number of plants, 1 and up
 * @param origins number of origins, 1 and up
 * @param markets number of markets, 1 and up
 * @param areas number of areas beside each other, 1 and up; nothing moves between areas
 * @param reach from each place, a material has a road to so many of the nearest plants and markets
 *     that want it, 1 and up
 * @param products number of sold products; 0: those of the dataset that is scaled
 * @param weekly true: its periods are cut into weeks
 * @param lots size by raw group; a group that is not named keeps amount and lots
 */
public record Size(
    String id,
    String name,
    String nameZh,
    int plants,
    int origins,
    int markets,
    int areas,
    int reach,
    int products,
    boolean weekly,
    Map<String, LotSize> lots) {

  /** Keeps its own copy of the lots. */
  public Size {
    lots = Map.copyOf(lots);
  }

  /** The same with other numbers of places; null keeps a number. */
  public Size withPlaces(
      Integer newPlants, Integer newOrigins, Integer newMarkets, Integer newAreas) {
    return new Size(
        id,
        name,
        nameZh,
        newPlants == null ? plants : newPlants,
        newOrigins == null ? origins : newOrigins,
        newMarkets == null ? markets : newMarkets,
        newAreas == null ? areas : newAreas,
        reach,
        products,
        weekly,
        lots);
  }

  /** The same with roads to another number of takers, other products and periods. */
  public Size with(int newReach, int newProducts, boolean newWeekly) {
    return new Size(
        id, name, nameZh, plants, origins, markets, areas, newReach, newProducts, newWeekly, lots);
  }

  /** The same with another amount or lot size of one raw group. */
  public Size withLots(String rawGroup, LotSize size) {
    Map<String, LotSize> changed = new TreeMap<>(lots);
    changed.put(rawGroup, size);
    return new Size(
        id, name, nameZh, plants, origins, markets, areas, reach, products, weekly, changed);
  }
}
