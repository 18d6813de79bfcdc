package org.agrichain.benchmark.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.LimitSpan;

/**
 * A farm with crops and animals in seasons: crops take land, water, labour and draft power and give
 * feed and a yield; animals give draft power or a margin and eat. One year is one period, what a
 * season has of each resource a material; feed of one season can be carried to the other.
 */
final class SeasonalFarm implements Restatement {
  private static final String DRAFT = "draft";
  private static final String PLOUGHING = "ploughing";
  private static final String CREDIT = "credit";

  /** Areas that the published model limits in its text and not in its tables, by model and crop. */
  private static final ResourceBundle AREAS =
      ResourceBundle.getBundle("org.agrichain.benchmark.outside.areas", Locale.ROOT);

  @Override
  public Dataset of(Path folder, String instance) throws IOException {
    Json farm = Json.of(folder.resolve(instance + ".json"));
    Farm year = new Farm(instance);
    Tables tables = year.tables();
    tables.atMost(CREDIT, farm.number("maxcredit"), LimitSpan.PERIOD, 1, 1);
    for (String season : farm.names("t")) {
      addSeason(farm, year, season);
    }
    tables.goods(PLOUGHING).counted().free().add();
    purchase(year, "hired-" + DRAFT, PLOUGHING, farm.number("draftcost"), null);
    for (String crop : farm.names("c")) {
      addCrop(farm, year, crop);
      String key = instance + "." + crop;
      if (AREAS.containsKey(key)) {
        double area = Double.parseDouble(AREAS.getString(key)) * Farm.PIECES;
        tables.atMost("area-" + crop, area, LimitSpan.PERIOD, 1, 1);
        double one = 1 / parts(farm, "cinput", crop);
        tables.term("area-" + crop, ActivityKind.PROCESS, "grow-" + crop, null, one);
      }
    }
    for (String animal : farm.names("h")) {
      addAnimal(farm, year, animal);
    }
    return tables.dataset();
  }

  private static void addSeason(Json farm, Farm year, String season) throws IOException {
    Tables tables = year.tables();
    double land = farm.number("fsize") * Farm.PIECES;
    tables.atMost("land-" + season, land, LimitSpan.PERIOD, 1, 1);
    tables.goods("irrwat-" + season).counted().free().add();
    year.bought("canal-" + season, 0, land * farm.number("waf", season));
    year.turned("let-in-" + season, "canal-" + season, "irrwat-" + season, 1);
    double pumped = farm.number("wpup") * Farm.PIECES;
    purchase(year, "pumped-" + season, "irrwat-" + season, farm.number("watercost"), pumped);
    tables.goods("labor-" + season).counted().free().add();
    year.bought("family-" + season, 0, farm.number("maxflab", season) * Farm.PIECES);
    year.turned("at-home-" + season, "family-" + season, "labor-" + season, 1);
    purchase(year, "hand-" + season, "labor-" + season, farm.number("laborcost"), null);
    tables.goods(DRAFT + "power-" + season).counted().free().add();
    for (String nutrient : farm.names("n")) {
      String feed = nutrient + "-" + season;
      tables.goods(feed).counted().free().add();
      purchase(year, "ration-" + feed, feed, farm.number("rationcost", nutrient), null);
      double kept = farm.number("eff", nutrient);
      for (String other : farm.names("t")) {
        if (kept > 0 && !other.equals(season)) {
          year.turned("carry-" + feed, feed, nutrient + "-" + other, kept);
        }
      }
    }
  }

  /** Something bought that counts in the credit of the year. */
  private static void purchase(
      Farm year, String bought, String becomes, double price, Double most) {
    year.bought(bought, price, most);
    year.turned("use-" + bought, bought, becomes, 1);
    year.tables().term(CREDIT, ActivityKind.PROCESS, "use-" + bought, null, price / Farm.PIECES);
  }

  private static void addCrop(Json farm, Farm year, String crop) throws IOException {
    Tables tables = year.tables();
    String grow = "grow-" + crop;
    year.bought("seed-" + crop, 0, null);
    year.activity(grow, "seed-" + crop);
    String table = "cinput";
    double parts = parts(farm, table, crop);
    for (String season : farm.names("t")) {
      double area = farm.number(table, "landuse." + season + "." + crop) / parts;
      if (area > 0) {
        tables.term("land-" + season, ActivityKind.PROCESS, grow, null, area);
      }
      addFlows(farm, tables, table, season, crop, grow);
    }
    credit(farm, tables, table, crop, grow);
    flow(tables, grow, PLOUGHING, -farm.number("bullockr", crop) / parts);
    double price = farm.number("cprice", crop);
    double yield = -farm.number(table, "yield.annual." + crop) / parts;
    year.sold(crop, price, null);
    flow(tables, grow, crop, yield);
  }

  private static void addAnimal(Json farm, Farm year, String animal) throws IOException {
    Tables tables = year.tables();
    String keep = "keep-" + animal;
    year.bought(animal, 0, null);
    year.activity(keep, animal);
    double parts = parts(farm, "linput", animal);
    for (String season : farm.names("t")) {
      addFlows(farm, tables, "linput", season, animal, keep);
    }
    credit(farm, tables, "linput", animal, keep);
    flow(tables, keep, PLOUGHING, farm.number("bullocka", animal) / parts);
    double margin = farm.number("gmargin", animal);
    if (margin > 0) {
      year.sold("margin-" + animal, margin, null);
      tables.flow(keep, "margin-" + animal, 1 / parts);
    }
  }

  /** What it takes (positive in the file) or gives (negative) of each resource of a season. */
  private static void addFlows(
      Json farm, Tables tables, String table, String season, String subject, String recipe) {
    for (String resource : List.of("irrwat", "labor", DRAFT + "power", "tdn", "protein")) {
      double use = farm.number(table, resource + "." + season + "." + subject);
      use /= parts(farm, table, subject);
      flow(tables, recipe, resource + "-" + season, -use);
    }
  }

  private static void credit(
      Json farm, Tables tables, String table, String subject, String recipe) {
    double need = farm.number(table, CREDIT + ".annual." + subject);
    need /= parts(farm, table, subject);
    if (need > 0) {
      tables.term(CREDIT, ActivityKind.PROCESS, recipe, null, need / Farm.PIECES);
    }
  }

  /** Whatever it uses of anything, ploughing too. */
  private static double parts(Json farm, String table, String subject) {
    List<Double> uses = farm.column(table, subject);
    uses.add(farm.number("bullockr", subject));
    return Farm.parts(uses);
  }

  private static void flow(Tables tables, String recipe, String material, double rate) {
    if (rate != 0) {
      tables.flow(recipe, material, rate);
    }
  }
}
