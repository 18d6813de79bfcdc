package org.agrichain.domain;

/**
 * Practical limits on whole lots. A blank column means every one.
 *
 * @param limit identifier
 * @param kind max-plants: at most value plants for one supply; least-lots: a plant that takes from
 *     one supply takes at least value lots (full lorries); receiving-slots: a plant receives at
 *     most value lots of the raw group in a period; contracted-lots: a plant gets at least value
 *     lots from the origin in a period
 * @param origin origin; null when blank
 * @param site plant; null when blank
 * @param rawGroup raw group; null when blank
 * @param material material; null when blank
 * @param period period of arrival; null when blank
 * @param value number of plants or lots
 */
public record AssignmentLimit(
    String limit,
    AssignmentLimitKind kind,
    String origin,
    String site,
    String rawGroup,
    String material,
    Integer period,
    int value) {

  /** True when it counts lots of a supply, in whatever period and at whatever plant. */
  public boolean isOf(Supply supply, String itsRawGroup) {
    return isOrBlank(origin, supply.origin())
        && isOrBlank(rawGroup, itsRawGroup)
        && isOrBlank(material, supply.material());
  }

  private static boolean isOrBlank(String wanted, String found) {
    return wanted == null || wanted.isEmpty() || wanted.equals(found);
  }
}
