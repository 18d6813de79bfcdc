package org.agrichain.accounts;

import java.util.Comparator;

/**
 * A material at a site.
 *
 * @param site site
 * @param material material
 */
public record Place(String site, String material) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::site).thenComparing(Place::material);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
