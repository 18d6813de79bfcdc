package org.agrichain.benchmark.outside;

import java.io.IOException;
import java.nio.file.Path;
import org.agrichain.domain.Account;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.LimitSpan;
import org.agrichain.domain.RecipeCost;

/**
 * A farm that chooses crops: each takes land and labour month by month. Family labour works at home
 * or is hired out; more can be hired. One year is one period, the labour of each month a material.
 */
final class CropCalendar implements Restatement {
  @Override
  public Dataset of(Path folder, String instance) throws IOException {
    Json farm = Json.of(folder.resolve(instance + ".json"));
    Farm year = new Farm(instance);
    Tables tables = year.tables();
    double land = farm.number("land");
    for (String month : farm.names("t")) {
      String work = "work-" + month;
      String family = "family-" + month;
      double days = farm.number("famlab") * Farm.PIECES;
      year.bought(family, 0, days);
      year.bought("hand-" + month, farm.number("twage"), null);
      tables.goods(work).counted().free().add();
      year.turned("at-home-" + month, family, work, 1);
      year.turned("hired-" + month, "hand-" + month, work, 1);
      year.sold("wage-" + month, farm.number("owage"), days);
      year.turned("away-" + month, family, "wage-" + month, 1);
      tables.atMost("land-" + month, land * Farm.PIECES, LimitSpan.PERIOD, 1, 1);
    }
    for (String crop : farm.names("c")) {
      year.bought("seed-" + crop, 0, null);
      String grow = "grow-" + crop;
      double parts = Farm.parts(farm.column("laborreq", crop));
      year.activity(grow, "seed-" + crop);
      tables.add(new RecipeCost(grow, Account.MATERIALS, farm.number("miscost", crop) / parts));
      year.sold(crop, farm.number("price", crop), null);
      tables.flow(grow, crop, farm.number("yield", crop) / parts);
      for (String month : farm.names("t")) {
        double labour = farm.number("laborreq", month + "." + crop) / parts;
        if (labour > 0) {
          tables.flow(grow, "work-" + month, -labour);
        }
        double area = farm.number("landreq", month + "." + crop) / parts;
        if (area > 0) {
          tables.term("land-" + month, ActivityKind.PROCESS, grow, null, area);
        }
      }
    }
    return tables.dataset();
  }
}
