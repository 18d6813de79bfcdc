package org.agrichain.benchmark.outside;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.agrichain.domain.*;

/**
 * Herds that plants may slaughter, at what each lot earns at each plant, usually a loss: only
 * policies make it pay.
 *
 * @param lots lots of each herd
 * @param heads heads of a lot
 * @param earns yuan that a lot of a herd earns at a plant
 */
record Herds(int[] lots, int heads, double[][] earns) {
  static Herds of(Random random, int herds, int plants, int heads, double mostLossPerHead) {
    double[][] earns = new double[herds][plants];
    for (double[] herd : earns) {
      Arrays.setAll(herd, p -> -Math.rint(heads * random.nextDouble() * mostLossPerHead));
    }
    return new Herds(random.ints(herds, 2, 7).toArray(), heads, earns);
  }

  int plants() {
    return earns[0].length;
  }

  /** Tables without a policy; plants are p0, p1, ... and the recipe is called slaughter. */
  Tables tables() {
    Tables tables = new Tables("herds");
    tables.add(new Period(1, "year", 1, 365, 365));
    tables.site("steppe", SiteKind.ORIGIN);
    tables.goods("sheep").raw("sheep").add();
    tables.goods("meat").free().add();
    tables.recipe("slaughter", Tables.LINE_TYPE, "sheep");
    tables.flow("slaughter", "meat", 1);
    for (int p = 0; p < plants(); p++) {
      tables.site("p" + p, SiteKind.PLANT);
      tables.distance("steppe", "p" + p, 0);
      tables.line("line" + p, "p" + p, Tables.LINE_TYPE, Tables.TONNE, 1);
    }
    for (int s = 0; s < lots.length; s++) {
      String herd = "herd" + s;
      tables.add(new Supply(herd, "steppe", "sheep", 1, lots[s], heads, 0, 0, 0, false, 0, 0, 0));
      for (int p = 0; p < plants(); p++) {
        tables.add(new IntakeTerm(herd, "p" + p, Account.SERVICES, -earns[s][p], null, 0));
      }
    }
    return tables;
  }

  /** Best of every way to share the lots out, with what policies pay for heads at each plant. */
  double best(ToDoubleFunction<int[]> paidForHeads) {
    return best(0, 0, new int[plants()], paidForHeads);
  }

  private double best(int herd, double earned, int[] taken, ToDoubleFunction<int[]> paid) {
    if (herd == lots.length) {
      return earned + paid.applyAsDouble(Arrays.stream(taken).map(n -> n * heads).toArray());
    }
    return place(herd, 0, lots[herd], earned, taken, paid);
  }

  private double place(
      int herd, int plant, int left, double earned, int[] taken, ToDoubleFunction<int[]> paid) {
    if (plant == plants()) {
      return best(herd + 1, earned, taken, paid);
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int n = 0; n <= left; n++) {
      taken[plant] += n;
      double more = earned + n * earns[herd][plant];
      best = Math.max(best, place(herd, plant + 1, left - n, more, taken, paid));
      taken[plant] -= n;
    }
    return best;
  }
}
