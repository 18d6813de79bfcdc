package org.agrichain.benchmark.outside;

import java.util.Collection;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.SiteKind;

/**
 * One farm and one town in one period. Everything counts in thousandths of the published unit and
 * divides a thousand times more, so that a plan in whole quanta is as exact as a published optimum.
 */
final class Farm {
  /** Pieces of one published unit; a piece costs as many yuan as the unit in published money. */
  static final double PIECES = 1000;

  private static final String FARM = "farm";
  private static final String TOWN = "customer";

  /** Pieces of any one activity that the farm could work in the period; never reached. */
  private static final double PLENTY = 1e8;

  private final Tables tables;

  Farm(String id) {
    tables = new Tables(id);
    tables.periods(1, 1);
    tables.site(FARM, SiteKind.PLANT);
    tables.site(TOWN, SiteKind.MARKET);
    tables.distance(FARM, TOWN, 0);
    tables.line(Tables.LINE_TYPE, FARM, Tables.LINE_TYPE, PLENTY, 1);
  }

  Tables tables() {
    return tables;
  }

  /** A material that is bought at a published price, at most so many pieces of it. */
  void bought(String material, double price, Double most) {
    tables.goods(material).counted().add();
    tables.buy(material, FARM, price, most);
  }

  /** A material that is sold at a published price, at most so many pieces of it. */
  void sold(String material, double price, Double most) {
    tables.goods(material).counted().hauled().free().add();
    if (price > 0) {
      tables.add(new SaleTier(TOWN, material, 1, price, most == null ? PLENTY : most, null));
    }
  }

  /** An activity counted in one of its inputs. */
  void activity(String name, String input) {
    tables.add(new Recipe(name, name, null, Tables.LINE_TYPE, "work", 1, 0, 0, 0));
    tables.flow(name, input, -1);
  }

  /** An activity that turns one material into another. */
  void turned(String name, String from, String to, double rate) {
    activity(name, from);
    tables.flow(name, to, rate);
  }

  /**
   * Parts into which one unit of an activity is cut, so that no resource is used at just the rate
   * that marks the input an activity is counted in.
   *
   * @param uses what one unit uses of each resource
   */
  static double parts(Collection<Double> uses) {
    double parts = 1;
    while (uses.contains(parts)) {
      parts *= 2;
    }
    return parts;
  }
}
