package org.agrichain.generate;

import org.agrichain.domain.Site;

/**
 * One copy of a place.
 *
 * @param of the place it is a copy of
 * @param area area, from 0
 * @param number number of the copy in its area, from 0
 * @param site the copy
 */
record Copy(String of, int area, int number, Site site) {

  String id() {
    return site.site();
  }

  /** Identifier of something at the place, such as a line: named after the copy. */
  String rename(String id) {
    return id.startsWith(of) ? this.id() + id.substring(of.length()) : id + suffix();
  }

  /** What tells the copy from all others of its place; nothing for the first. */
  String suffix() {
    return suffix(area, number);
  }

  static String suffix(int area, int number) {
    return (area == 0 ? "" : "-a" + (area + 1)) + (number == 0 ? "" : "-" + (number + 1));
  }
}
