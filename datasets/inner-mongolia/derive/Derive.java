import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Derives the tables of the Inner Mongolia dataset from the small fact tables beside this file.
 *
 * <p>Run with {@code java Derive.java [--seed N] [--facts DIR] [--out DIR]}. Seed 1 gives the
 * committed tables byte for byte; other seeds vary supply, plant sizes, places and prices within a
 * few per cent. Every draw depends on the seed and a name only, so that a new row changes no other.
 */
final class Derive {
  private static final int PERIODS = 12;
  private static final int SHEEP_LOTS = 12_000;
  private static final int HEAD_PER_LOT = 500;
  private static final int MILK_LOTS = 1_520;
  private static final double KG_PER_MILK_LOT = 1_000_000;

  /** Hours a working day, and costs against those of one shift, for one, two and three shifts. */
  private static final double[] HOURS = {7.5, 15, 22.5};

  private static final double[] ENERGY = {1, 1.55, 2};
  private static final double[] SERVICES = {1, 1.45, 1.8};
  private static final double[] WAGES = {1, 2, 3.1};
  private static final double[] DEPRECIATION = {1, 1.9, 2.7};

  private final long seed;
  private final Path facts;
  private final Path out;
  private final Map<String, double[]> places = new TreeMap<>();
  private final Map<String, Integer> sheepCapacityLots = new TreeMap<>();
  private final Map<String, Integer> milkCapacityLots = new TreeMap<>();

  private Derive(long seed, Path facts, Path out) {
    this.seed = seed;
    this.facts = facts;
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    long seed = 1;
    Path folder = Path.of("datasets", "inner-mongolia");
    Path facts = folder.resolve("derive");
    Path out = folder;
    for (int i = 0; i + 1 < args.length; i += 2) {
      switch (args[i]) {
        case "--seed" -> seed = Long.parseLong(args[i + 1]);
        case "--facts" -> facts = Path.of(args[i + 1]);
        case "--out" -> out = Path.of(args[i + 1]);
        default -> throw new IllegalArgumentException("Unknown option " + args[i]);
      }
    }
    new Derive(seed, facts, out).run();
  }

  private void run() throws IOException {
    Files.createDirectories(out);
    for (String table :
        List.of(
            "periods", "regions", "raw_groups", "transport_classes", "grades", "requirements",
            "gi_names", "zones", "yield_seasons", "blend_limits", "purchases", "actors", "stages",
            "product_groups", "haulage_costs", "households", "retail_prices", "resources")) {
      copy("static/" + table + ".csv", table + ".csv");
    }
    dataset();
    seasons();
    sites();
    materials();
    recipes();
    List<String> supplies = supplies();
    lines();
    traits();
    copyCertificates();
    storages();
    sales();
    contracts();
    copy("opening_stocks.csv", "opening_stocks.csv");
    copy("closing_stocks.csv", "closing_stocks.csv");
    distances();
    assignmentLimits();
    limits();
    haulSubsidies(supplies);
    resourceUses();
  }

  // ---- places ----------------------------------------------------------------------------------

  private void dataset() throws IOException {
    Table table = read("static/dataset.csv");
    Map<String, String> row = table.rows.get(0);
    String id = seed == 1 ? row.get("dataset") : row.get("dataset") + "-seed-" + seed;
    List<String> lines = new ArrayList<>();
    lines.add(
        csv(
            id,
            row.get("name"),
            row.get("name_zh"),
            row.get("format_version"),
            row.get("currency"),
            row.get("perspective")));
    write("dataset.csv", String.join(",", table.header), lines);
  }

  private void sites() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> banner : read("banners.csv").rows) {
      lines.add(site(banner, "banner", "origin", banner.get("league"), 0));
    }
    for (Map<String, String> plant : read("plants.csv").rows) {
      lines.add(site(plant, "plant", "plant", plant.get("league"), seed == 1 ? 0 : 0.08));
    }
    for (Map<String, String> market : read("markets.csv").rows) {
      lines.add(site(market, "market", "market", "", 0));
    }
    write("sites.csv", "site,name,name_zh,kind,region,latitude_deg,longitude_deg", lines);
  }

  private String site(
      Map<String, String> row, String key, String kind, String region, double spread) {
    String id = row.get(key);
    double latitude = number(row, "latitude_deg") + spread * draw("latitude " + id);
    double longitude = number(row, "longitude_deg") + spread * draw("longitude " + id);
    places.put(id, new double[] {latitude, longitude});
    return csv(
        id,
        row.get("name"),
        row.get("name_zh"),
        kind,
        region,
        text(latitude, 4),
        text(longitude, 4));
  }

  private void distances() throws IOException {
    List<String> plants = ids("plants.csv", "plant");
    List<String> lines = new ArrayList<>();
    for (String origin : ids("banners.csv", "banner")) {
      for (String plant : plants) {
        lines.add(csv(origin, plant, text(roadKm(origin, plant), 0)));
      }
    }
    for (int i = 0; i < plants.size(); i++) {
      for (int j = i + 1; j < plants.size(); j++) {
        lines.add(csv(plants.get(i), plants.get(j), text(roadKm(plants.get(i), plants.get(j)), 0)));
      }
      for (String market : ids("markets.csv", "market")) {
        lines.add(csv(plants.get(i), market, text(roadKm(plants.get(i), market), 0)));
      }
    }
    write("distances.csv", "from_site,to_site,road_km", lines);
  }

  /** Great-circle distance times 1.25 (facts.md section 6), at least 8 km. */
  private double roadKm(String from, String to) {
    double[] a = places.get(from);
    double[] b = places.get(to);
    double dLat = StrictMath.toRadians(b[0] - a[0]);
    double dLon = StrictMath.toRadians(b[1] - a[1]);
    double half =
        StrictMath.pow(StrictMath.sin(dLat / 2), 2)
            + StrictMath.cos(StrictMath.toRadians(a[0]))
                * StrictMath.cos(StrictMath.toRadians(b[0]))
                * StrictMath.pow(StrictMath.sin(dLon / 2), 2);
    return StrictMath.max(8, 1.25 * 2 * 6371 * StrictMath.asin(StrictMath.sqrt(half)));
  }

  // ---- materials and recipes -------------------------------------------------------------------

  private void materials() throws IOException {
    Table table = read("static/materials.csv");
    List<String> lines = new ArrayList<>();
    for (Map<String, String> row : read("classes.csv").rows) {
      lines.add(
          csv(
              row.get("class"),
              row.get("name"),
              row.get("name_zh"),
              "head",
              "1",
              row.get("live_kg"),
              "live",
              "sheep",
              "",
              "live-sheep",
              "",
              ""));
    }
    for (Map<String, String> row : table.rows) {
      lines.add(csv(row.values().toArray(String[]::new)));
    }
    write("materials.csv", String.join(",", table.header), lines);
  }

  private void recipes() throws IOException {
    List<String> recipes = new ArrayList<>();
    List<String> flows = new ArrayList<>();
    List<String> costs = new ArrayList<>();
    for (Map<String, String> row : read("classes.csv").rows) {
      slaughterRecipe(row, recipes, flows, costs);
    }
    for (Map<String, String> row : read("recipes.csv").rows) {
      recipes.add(
          csv(
              row.get("recipe"),
              row.get("name"),
              row.get("name_zh"),
              row.get("line_type"),
              row.get("stage"),
              row.get("load"),
              row.get("setup_hours"),
              row.get("setup_cost"),
              row.get("least_batch")));
      for (String flow : row.get("flows").split(";")) {
        flows.add(row.get("recipe") + "," + flow(flow));
      }
      for (String cost : row.get("costs").split(";")) {
        costs.add(row.get("recipe") + "," + cost.replace(':', ','));
      }
    }
    write(
        "recipes.csv",
        "recipe,name,name_zh,line_type,stage,line_load_per_unit,setup_hours,setup_cost_yuan,"
            + "least_batch_units",
        recipes);
    write("recipe_flows.csv", "recipe,material,rate_per_unit,least_share,most_share", flows);
    write("recipe_costs.csv", "recipe,account,yuan_per_unit", costs);
  }

  private void slaughterRecipe(
      Map<String, String> row, List<String> recipes, List<String> flows, List<String> costs)
      throws IOException {
    String live = row.get("class");
    String recipe = "slaughter-" + live;
    recipes.add(
        csv(
            recipe,
            "Slaughter: " + row.get("name"),
            "屠宰：" + row.get("name_zh"),
            "slaughter",
            "slaughter",
            row.get("slaughter_load"),
            "0",
            "0",
            "0"));
    Map<String, String> rates = new LinkedHashMap<>();
    rates.put(live, "-1");
    rates.put(row.get("carcass"), row.get("carcass_kg"));
    rates.put("tail-fat", row.get("tail_kg"));
    rates.put("caul-fat", row.get("caul_kg"));
    rates.put("blood", row.get("blood_kg"));
    rates.put("offal-raw", row.get("offal_kg"));
    rates.put("casing-green", "1");
    rates.put("pelt-green", "1");
    rates.forEach(
        (material, rate) -> {
          if (Double.parseDouble(rate) != 0) {
            flows.add(csv(recipe, material, rate, "", ""));
          }
        });
    for (Map<String, String> cost : read("slaughter_costs.csv").rows) {
      double yuan = number(cost, "yuan_per_head") * number(row, "slaughter_load");
      costs.add(csv(recipe, cost.get("account"), text(yuan, 3)));
    }
  }

  /** A flow is "material:rate" or, for an ingredient of a blend, "material:least-most". */
  private static String flow(String flow) {
    String[] parts = flow.split(":");
    String value = parts[1];
    int dash = value.indexOf('-', 1);
    if (dash > 0) {
      return csv(parts[0], "", value.substring(0, dash), value.substring(dash + 1));
    }
    return csv(parts[0], value.startsWith("+") ? value.substring(1) : value, "", "");
  }

  private void seasons() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> row : read("static/seasons.csv").rows) {
      for (int t = 1; t <= PERIODS; t++) {
        lines.add(csv(row.get("season"), String.valueOf(t), row.get(String.valueOf(t))));
      }
    }
    write("seasons.csv", "season,period,factor", lines);
  }

  // ---- supply ----------------------------------------------------------------------------------

  private List<String> supplies() throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    Map<String, Map<String, String>> classes = byKey("classes.csv", "class");
    Map<String, Integer> sheep = share(sheepWeights(), SHEEP_LOTS);
    for (Map.Entry<String, Integer> cell : sheep.entrySet()) {
      if (cell.getValue() == 0) {
        continue;
      }
      String[] key = cell.getKey().split(" ");
      Map<String, String> type = classes.get(key[1]);
      int period = Integer.parseInt(key[2]);
      // Herders sell cheap in the autumn rush and dear in spring (estimate, +/-5 %).
      double season = period >= 8 && period <= 10 ? 0.975 : period >= 3 && period <= 6 ? 1.04 : 1;
      double place = 1 + 0.02 * draw("price " + key[0] + key[1]);
      String id = key[0] + "-" + key[1] + "-" + two(period);
      ids.add(id + " " + key[0]);
      lines.add(
          csv(
              id,
              key[0],
              key[1],
              key[2],
              String.valueOf(cell.getValue()),
              String.valueOf(HEAD_PER_LOT),
              text(number(type, "price_per_head") * season * place, 0),
              type.get("farm_input"),
              text(number(type, "left_worth") * season * place, 0),
              "no",
              waits(period) ? "1" : "0",
              number(type, "age_months") <= 12 ? "16" : "11",
              "0"));
    }
    Map<String, Map<String, String>> milk = byKey("raw_milk.csv", "class");
    for (Map.Entry<String, Integer> cell : share(milkWeights(), MILK_LOTS).entrySet()) {
      if (cell.getValue() == 0) {
        continue;
      }
      String[] key = cell.getKey().split(" ");
      Map<String, String> type = milk.get(key[1]);
      double place = 1 + 0.02 * draw("price " + key[0] + key[1]);
      lines.add(
          csv(
              key[0] + "-" + key[1] + "-" + two(Integer.parseInt(key[2])),
              key[0],
              key[1],
              key[2],
              String.valueOf(cell.getValue()),
              type.get("lot_kg"),
              text(number(type, "price") * place, 2),
              type.get("farm_input"),
              text(number(type, "left_worth") * place, 2),
              "no",
              "0",
              "0",
              type.get("age_hours")));
    }
    write(
        "supplies.csv",
        "supply,origin,material,period,lots,units_per_lot,price_yuan_per_unit,"
            + "farm_input_yuan_per_unit,left_worth_yuan_per_unit,must_take,max_delay_periods,"
            + "delay_cost_yuan_per_unit,age_hours",
        lines);
    return ids;
  }

  /** Only in the rush do lots wait a month at their origin; before the winter they cannot. */
  private static boolean waits(int period) {
    return period >= 7 && period <= 10;
  }

  /** Weights "banner class month" in proportion to the sheep the league sends out. */
  private Map<String, Double> sheepWeights() throws IOException {
    Map<String, Map<String, String>> leagues = byKey("leagues.csv", "league");
    Map<String, Map<String, String>> curves = byKey("month_curves.csv", "curve");
    Map<String, Double> sums = weightsByLeague("sheep_weight");
    Map<String, Double> cells = new LinkedHashMap<>();
    for (Map<String, String> banner : read("banners.csv").rows) {
      Map<String, String> league = leagues.get(banner.get("league"));
      double head =
          number(league, "sheep_offtake_million")
              * (1 - number(league, "goat_share"))
              * weight(banner, "sheep_weight")
              / sums.get(banner.get("league"));
      for (String part : banner.get("classes").split(";")) {
        String[] type = part.split(":");
        for (int t = 1; t <= PERIODS; t++) {
          double month = number(curves.get(league.get("sheep_curve")), String.valueOf(t));
          cells.put(
              banner.get("banner") + " " + type[0] + " " + t,
              head * Double.parseDouble(type[1]) * month);
        }
      }
    }
    return cells;
  }

  private Map<String, Double> milkWeights() throws IOException {
    Map<String, Map<String, String>> leagues = byKey("leagues.csv", "league");
    Map<String, Map<String, String>> curves = byKey("month_curves.csv", "curve");
    Map<String, Double> sums = weightsByLeague("milk_weight");
    Map<String, Double> cells = new LinkedHashMap<>();
    for (Map<String, String> banner : read("banners.csv").rows) {
      if (number(banner, "milk_weight") == 0) {
        continue;
      }
      Map<String, String> league = leagues.get(banner.get("league"));
      double milk =
          number(league, "milk_mt")
              * weight(banner, "milk_weight")
              / sums.get(banner.get("league"));
      double premium = number(banner, "premium_share");
      for (int t = 1; t <= PERIODS; t++) {
        double month = number(curves.get(league.get("milk_curve")), String.valueOf(t));
        cells.put(banner.get("banner") + " raw-milk-standard " + t, milk * (1 - premium) * month);
        cells.put(banner.get("banner") + " raw-milk-premium " + t, milk * premium * month);
      }
    }
    return cells;
  }

  private Map<String, Double> weightsByLeague(String column) throws IOException {
    Map<String, Double> sums = new TreeMap<>();
    for (Map<String, String> banner : read("banners.csv").rows) {
      sums.merge(banner.get("league"), weight(banner, column), Double::sum);
    }
    return sums;
  }

  private double weight(Map<String, String> banner, String column) {
    return number(banner, column) * (1 + 0.15 * draw(column + banner.get("banner")));
  }

  /** Shares out a whole total in proportion to weights, by largest remainder. */
  private static Map<String, Integer> share(Map<String, Double> weights, int total) {
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, Integer> shares = new LinkedHashMap<>();
    Map<String, Double> remainders = new LinkedHashMap<>();
    int given = 0;
    for (Map.Entry<String, Double> cell : weights.entrySet()) {
      double exact = total * cell.getValue() / sum;
      int whole = (int) exact;
      shares.put(cell.getKey(), whole);
      remainders.put(cell.getKey(), exact - whole);
      given += whole;
    }
    Comparator<Map.Entry<String, Double>> order =
        Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey);
    List<String> next =
        remainders.entrySet().stream().sorted(order).map(Map.Entry::getKey).toList();
    for (int i = 0; given < total; i++, given++) {
      shares.merge(next.get(i), 1, Integer::sum);
    }
    return shares;
  }

  // ---- plants ----------------------------------------------------------------------------------

  private void lines() throws IOException {
    Map<String, Map<String, String>> types = byKey("line_types.csv", "line_type");
    List<String> lines = new ArrayList<>();
    List<String> modes = new ArrayList<>();
    for (Map<String, String> plant : read("plants.csv").rows) {
      String site = plant.get("plant");
      double sheep = 0;
      double milk = 0;
      for (String part : plant.get("lines").split(";")) {
        String[] count = part.split("=");
        Map<String, String> type = types.get(count[0]);
        int number = Integer.parseInt(count[1]);
        for (int i = 1; i <= number; i++) {
          String line = site + "-" + count[0] + "-" + i;
          double size = number(plant, "size") * (1 + 0.12 * draw("size " + line));
          double rated = number(type, "rated_per_hour") * size;
          lines.add(
              csv(
                  line,
                  site,
                  count[0],
                  type.get("name") + (number > 1 ? " " + i : ""),
                  type.get("name_zh") + (number > 1 ? " " + i : ""),
                  text(rated, rated > 1000 ? -2 : 0)));
          modes(line, type, size, modes);
          double monthly = rated * HOURS[2] * 25;
          sheep += count[0].equals("slaughter") ? monthly : 0;
          milk += takesMilk(count[0]) ? monthly : 0;
        }
      }
      if (sheep > 0) {
        sheepCapacityLots.put(site, (int) (0.93 * sheep / HEAD_PER_LOT));
      }
      if (milk > 0) {
        milkCapacityLots.put(site, (int) StrictMath.ceil(0.8 * milk / KG_PER_MILK_LOT));
      }
    }
    write("lines.csv", "line,site,line_type,name,name_zh,rated_units_per_hour", lines);
    write(
        "line_modes.csv",
        "line,mode,hours_per_working_day,least_use_share,wages_yuan_per_period,"
            + "energy_yuan_per_period,services_yuan_per_period,depreciation_yuan_per_period",
        modes);
  }

  private static boolean takesMilk(String type) {
    return List.of(
            "uht", "uht-lf", "pasteuriser", "yoghurt", "yoghurt-ambient", "separator", "dryer",
            "cheese", "formula")
        .contains(type);
  }

  /** Bigger lines cost less than in proportion: fixed costs grow with size to the power 0.8. */
  private void modes(String line, Map<String, String> type, double size, List<String> modes) {
    double scale = StrictMath.pow(size, 0.8) * (1 + 0.08 * draw("cost " + line));
    for (int m = 0; m < HOURS.length; m++) {
      modes.add(
          csv(
              line,
              String.valueOf(m + 1),
              text(HOURS[m], 1),
              type.get("least_use_share"),
              text(number(type, "wages") * scale * WAGES[m], -2),
              text(number(type, "energy") * scale * ENERGY[m], -2),
              text(number(type, "services") * scale * SERVICES[m], -2),
              text(number(type, "depreciation") * scale * DEPRECIATION[m], -2)));
    }
  }

  private void traits() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> row : read("classes.csv").rows) {
      String live = row.get("class");
      lines.add(csv("material", live, "species", "sheep"));
      lines.add(csv("material", live, "state", "live"));
      lines.add(csv("material", live, "age-months", row.get("age_months")));
      lines.add(csv("material", live, "breed-type", row.get("breed_type")));
    }
    for (Map<String, String> row : read("static/traits.csv").rows) {
      lines.add(csv(row.values().toArray(String[]::new)));
    }
    Map<String, Map<String, String>> dedicated = byKey("dedicated_lines.csv", "line_type");
    for (Map<String, String> plant : read("plants.csv").rows) {
      for (String part : plant.get("lines").split(";")) {
        String[] count = part.split("=");
        for (int i = 1; i <= Integer.parseInt(count[1]); i++) {
          String line = plant.get("plant") + "-" + count[0] + "-" + i;
          if (count[0].equals("slaughter")) {
            String temperature = plant.get("chill_temperature_c");
            lines.add(csv("line", line, "chill-temperature-c", temperature));
            lines.add(csv("line", line, "hours-to-chill", plant.get("hours_to_chill")));
          }
          if (dedicated.containsKey(count[0])) {
            String group = dedicated.get(count[0]).get("product_group");
            lines.add(csv("line", line, "dedicated", group));
          }
        }
      }
    }
    write("traits.csv", "subject_kind,subject,trait,value", lines);
  }

  private void copyCertificates() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> plant : read("plants.csv").rows) {
      for (String certificate : plant.get("certificates").split(";")) {
        if (!certificate.isEmpty()) {
          lines.add(csv(plant.get("plant"), certificate, "1", String.valueOf(PERIODS)));
        }
      }
    }
    Table held = read("line_certificates.csv");
    held.rows.forEach(row -> lines.add(csv(row.values().toArray(String[]::new))));
    write("certificates.csv", String.join(",", held.header), lines);
  }

  private void storages() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> plant : read("plants.csv").rows) {
      for (Map<String, String> store : read("storage_classes.csv").rows) {
        String group = store.get("plant_group");
        boolean holds =
            group.equals("dairy")
                ? plant.get("certificates").contains("dairy-licence")
                : plant.get("lines").startsWith(group)
                    || group.equals("refining") && plant.get("lines").contains("refining=");
        if (holds) {
          double size = number(plant, "size") * (1 + 0.1 * draw("store " + plant.get("plant")));
          lines.add(
              csv(
                  plant.get("plant"),
                  store.get("storage_class"),
                  text(number(store, "capacity_tonnes") * size, -1),
                  store.get("yuan_per_tonne_period")));
        }
      }
    }
    write("storages.csv", "site,storage_class,capacity_tonnes,yuan_per_tonne_period", lines);
  }

  // ---- markets ---------------------------------------------------------------------------------

  private void sales() throws IOException {
    Map<String, Map<String, String>> markets = byKey("markets.csv", "market");
    List<Map<String, String>> tiers = read("tiers.csv").rows;
    List<String> lines = new ArrayList<>();
    for (Map<String, String> product : read("products.csv").rows) {
      String[] sold = product.get("markets").split(";");
      double sum = 0;
      for (String market : sold) {
        sum += number(markets.get(market), "weight");
      }
      double level = 1 + 0.04 * draw("level " + product.get("product"));
      for (String market : sold) {
        double price =
            number(product, "price")
                * number(markets.get(market), "price_factor")
                * level
                * (1 + 0.015 * draw("price " + product.get("product") + market));
        double units =
            number(product, "units_per_month") * number(markets.get(market), "weight") / sum;
        for (Map<String, String> tier : tiers) {
          if (tier.get("kind").equals(product.get("tiers"))) {
            double most = units * number(tier, "share");
            lines.add(
                csv(
                    market,
                    product.get("product"),
                    tier.get("tier"),
                    text(price * number(tier, "price_factor"), 2),
                    text(most, most > 20_000 ? -3 : most > 1_000 ? -1 : 0),
                    product.get("season")));
          }
        }
      }
    }
    write(
        "sales.csv",
        "market,material,tier,price_yuan_per_unit,max_units_per_period,season",
        lines);
  }

  private void contracts() throws IOException {
    copy("contracts.csv", "contracts.csv");
  }

  // ---- limits ----------------------------------------------------------------------------------

  private void assignmentLimits() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(csv("two-plants-sheep", "max-plants", "", "", "sheep", "", "", "2"));
    lines.add(csv("two-plants-milk", "max-plants", "", "", "raw-milk", "", "", "2"));
    lines.add(csv("full-lorries", "least-lots", "", "", "sheep", "", "", "3"));
    sheepCapacityLots.forEach(
        (site, lots) ->
            lines.add(
                csv(
                    "pens-" + site,
                    "receiving-slots",
                    "",
                    site,
                    "sheep",
                    "",
                    "",
                    String.valueOf(lots))));
    milkCapacityLots.forEach(
        (site, lots) ->
            lines.add(
                csv(
                    "reception-" + site,
                    "receiving-slots",
                    "",
                    site,
                    "raw-milk",
                    "",
                    "",
                    String.valueOf(lots))));
    for (Map<String, String> row : read("contracted_lots.csv").rows) {
      lines.add(
          csv(
              "contracted-" + row.get("origin") + "-" + row.get("site"),
              "contracted-lots",
              row.get("origin"),
              row.get("site"),
              row.get("raw_group"),
              "",
              row.get("period"),
              row.get("value")));
    }
    write("assignment_limits.csv", "limit,kind,origin,site,raw_group,material,period,value", lines);
  }

  private void limits() throws IOException {
    copy("limits.csv", "limits.csv");
    List<String> classes = ids("classes.csv", "class");
    Map<String, Integer> counts = new TreeMap<>();
    List<String> lines = new ArrayList<>();
    for (Map<String, String> row : read("limit_terms.csv").rows) {
      List<String> recipes =
          row.get("recipe").equals("slaughter-*")
              ? classes.stream().map(live -> "slaughter-" + live).toList()
              : List.of(row.get("recipe"));
      for (String recipe : recipes) {
        int term = counts.merge(row.get("limit"), 1, Integer::sum);
        lines.add(
            csv(
                row.get("limit"),
                String.valueOf(term),
                row.get("activity"),
                recipe,
                row.get("site"),
                row.get("region"),
                row.get("coefficient_per_unit")));
      }
    }
    write("limit_terms.csv", "limit,term,activity,recipe,site,region,coefficient_per_unit", lines);
  }

  private void haulSubsidies(List<String> supplies) throws IOException {
    Map<String, Map<String, String>> banners = byKey("banners.csv", "banner");
    List<String> lines = new ArrayList<>();
    for (Map<String, String> row : read("haul_subsidies.csv").rows) {
      double yuan = number(row, "yuan_per_head") * HEAD_PER_LOT;
      for (String supply : supplies) {
        String[] key = supply.split(" ");
        if (banners.get(key[1]).get("league").equals(row.get("league"))) {
          lines.add(csv(key[0], row.get("site"), "subsidy", text(yuan, 0)));
        }
      }
    }
    write("intake_terms.csv", "supply,site,account,yuan_per_lot", lines);
  }

  /** Factors that only the accounts read: what farms, recipes, hauls and bought materials use. */
  private void resourceUses() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> row : read("farm_resources.csv").rows) {
      boolean head = row.get("raw_group").equals("sheep");
      for (Map<String, String> live : read(head ? "classes.csv" : "raw_milk.csv").rows) {
        double kg = head ? number(live, "live_kg") : 1;
        double gases = number(row, "gases_kg_per_kg") * kg;
        String source = row.get("source");
        lines.add(csv("farm", live.get("class"), "farm-gases", text(gases, 1), source));
        lines.add(
            csv("farm", live.get("class"), "farm-water", row.get("water_m3_per_unit"), source));
        lines.add(csv("farm", live.get("class"), "farm-work", row.get("work_jobs_per_unit"), source));
      }
    }
    for (Map<String, String> row : read("recipe_resources.csv").rows) {
      if (row.get("recipe").equals("slaughter")) {
        for (Map<String, String> live : read("classes.csv").rows) {
          recipeUses(lines, row, "slaughter-" + live.get("class"), number(live, "carcass_kg"));
        }
      } else {
        recipeUses(lines, row, row.get("recipe"), 1);
      }
    }
    for (Map<String, String> row : read("haul_resources.csv").rows) {
      String litres = row.get("diesel_l_per_tkm");
      lines.add(csv("haul", row.get("transport_class"), "diesel", litres, row.get("source")));
    }
    for (Map<String, String> row : read("purchase_resources.csv").rows) {
      String kg = row.get("gases_kg_per_kg");
      lines.add(csv("purchase", row.get("material"), "bought-gases", kg, row.get("source")));
    }
    write("resource_uses.csv", "activity,subject,resource,amount_per_unit,source", lines);
  }

  /** Figures stand for a thousand units (a tonne); {@code units} of them make a reference unit. */
  private static void recipeUses(
      List<String> lines, Map<String, String> row, String recipe, double units) {
    String[][] resources = {
      {"heat", "heat_gj"}, {"grid-power", "power_kwh"}, {"plant-water", "water_m3"}
    };
    for (String[] resource : resources) {
      double amount = number(row, resource[1]) * units / 1000;
      if (amount > 0) {
        lines.add(csv("recipe", recipe, resource[0], text(amount, 7), row.get("source")));
      }
    }
  }

  // ---- drawing, reading, writing ---------------------------------------------------------------

  /** A number in -1..1 that depends on the seed and the name only. */
  private double draw(String name) {
    Random random = new Random(seed * 1_000_003L + name.hashCode());
    random.nextDouble();
    return 2 * random.nextDouble() - 1;
  }

  private void copy(String from, String to) throws IOException {
    Files.write(out.resolve(to), Files.readAllBytes(facts.resolve(from)));
  }

  private void write(String file, String header, List<String> lines) throws IOException {
    String text = header + "\n" + String.join("\n", lines) + "\n";
    Files.writeString(out.resolve(file), text, StandardCharsets.UTF_8);
  }

  private List<String> ids(String file, String key) throws IOException {
    return read(file).rows.stream().map(row -> row.get(key)).toList();
  }

  private Map<String, Map<String, String>> byKey(String file, String key) throws IOException {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    read(file).rows.forEach(row -> rows.put(row.get(key), row));
    return rows;
  }

  private Table read(String file) throws IOException {
    List<String> lines = Files.readAllLines(facts.resolve(file), StandardCharsets.UTF_8);
    List<String> header = cells(lines.get(0));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      if (cells.size() != header.size()) {
        throw new IllegalStateException(file + ": " + cells.size() + " cells in " + line);
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return new Table(header, rows);
  }

  private record Table(List<String> header, List<Map<String, String>> rows) {}

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static String csv(String... cells) {
    List<String> quoted = new ArrayList<>();
    for (String cell : cells) {
      quoted.add(cell.indexOf(',') >= 0 ? '"' + cell + '"' : cell);
    }
    return String.join(",", quoted);
  }

  private static double number(Map<String, String> row, String column) {
    String value = row.get(column);
    if (value == null) {
      throw new IllegalStateException("No column " + column + " in " + row);
    }
    return Double.parseDouble(value);
  }

  private static String two(int period) {
    return period < 10 ? "0" + period : String.valueOf(period);
  }

  /** Plain decimal text; negative scales round to tens, hundreds and so on. */
  private static String text(double value, int scale) {
    BigDecimal rounded = new BigDecimal(value).setScale(scale, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
