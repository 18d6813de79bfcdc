package org.agrichain.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agrichain.domain.*;

/**
 * A small chain drawn from a seed: two plants, a town and a port; animals become carcasses, fat and
 * hides, fat becomes oil, oil becomes balm with a bought base, and sausage is a blend.
 */
public final class RandomChain {
  private static final Reason BY_HAND = new Reason(List.of("by hand"), List.of("test"));

  private final Random random;
  private final int periods;
  private final TreeSet<Integer> always = new TreeSet<>();
  private final boolean builds;
  private final RandomPolicies policies;
  public final Dataset dataset;
  public final Options options;

  public RandomChain(long seed) {
    random = new Random(seed);
    builds = seed % 3 == 0;
    policies = new RandomPolicies(seed);
    periods = 1 + random.nextInt(3);
    for (int t = 1; t <= periods; t++) {
      always.add(t);
    }
    List<Supply> supplies = supplies();
    dataset = dataset(supplies);
    options = options(supplies);
  }

  private double draw(double least, double most) {
    return least + (most - least) * random.nextDouble();
  }

  private double draw(double least, double most, int decimals) {
    double scale = Math.pow(10, decimals);
    return Math.rint(draw(least, most) * scale) / scale;
  }

  private List<Supply> supplies() {
    List<Supply> supplies = new ArrayList<>();
    for (int s = 0; s < 4; s++) {
      supplies.add(
          new Supply(
              "s" + s,
              "farm",
              "ewe",
              1 + random.nextInt(periods),
              1 + random.nextInt(6),
              37 + random.nextInt(60),
              draw(700, 900, 2),
              draw(200, 400, 2),
              draw(600, 800, 2),
              false,
              0,
              0,
              0));
    }
    return supplies;
  }

  private Dataset dataset(List<Supply> supplies) {
    List<Period> calendar = new ArrayList<>();
    for (int t = 1; t <= periods; t++) {
      calendar.add(new Period(t, "2026-0" + t, t, 30, 20 + random.nextInt(5)));
    }
    List<SaleTier> sales = new ArrayList<>();
    String[] products = {"carcass", "hide", "oil", "balm", "sausage", "fat"};
    double[] price = {45, 80, 12, 90, 60, 2};
    for (String market : List.of("town", "port")) {
      for (int p = 0; p < products.length; p++) {
        for (int tier = 1; tier <= 3; tier++) {
          double most = tier == 3 ? 1e7 : draw(10, 2000, 2);
          double yuan = price[p] * Math.pow(0.8, tier) * draw(0.9, 1.1);
          sales.add(
              new SaleTier(market, products[p], tier, Math.rint(yuan * 100) / 100, most, null));
        }
      }
    }
    List<Contract> contracts = new ArrayList<>();
    if (random.nextBoolean()) {
      contracts.add(
          new Contract("c1", "town", "balm", 1, periods, draw(1, 30, 3), 100, draw(1, 9, 2)));
    }
    contracts.add(new Contract("c2", "port", "carcass", 1, periods, draw(5, 200, 1), 40, 5.0));
    List<ClosingStock> closing = new ArrayList<>();
    if (random.nextBoolean()) {
      closing.add(new ClosingStock("a", "oil", ClosingKind.CYCLIC, 0, 3.3));
    }
    closing.add(new ClosingStock("b", "carcass", ClosingKind.WORTH, 0, 20.15));
    return new Dataset(
        new Header(
            "random",
            "Random",
            null,
            1,
            "CNY",
            random.nextBoolean() ? Perspective.REGION : Perspective.FIRM),
        calendar,
        List.of(),
        List.of(
            site("a", SiteKind.PLANT),
            site("b", SiteKind.PLANT),
            site("farm", SiteKind.ORIGIN),
            site("port", SiteKind.MARKET),
            site("town", SiteKind.MARKET)),
        List.of(new RawGroup("sheep", "Sheep", null, Unit.HEAD)),
        materials(),
        List.of(
            new Trait(SubjectKind.MATERIAL, "fat", "fat-share", "1"),
            new Trait(SubjectKind.MATERIAL, "carcass", "fat-share", "0.1")),
        List.of(),
        List.of(),
        supplies,
        List.of(
            new Recipe("balm", "Balm", null, "mix", "cosmetics", 1.3, 0.5, 33.33, 2),
            new Recipe("render", "Render", null, "pan", "fats", 1, 0, 0, 0),
            new Recipe("sausage", "Sausage", null, "mix", "meat", 0.7, 0, 0, 0),
            new Recipe("slaughter", "Slaughter", null, "kill", "slaughter", 1, 0, 0, 0)),
        List.of(),
        List.of(),
        List.of(new BlendLimit("sausage", "fat-share", 0.15, 0.4)),
        List.of(),
        List.of(),
        lines(),
        modes(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Purchase("base", "base", null, null, 3.21, null),
            new Purchase("salt", "salt", null, null, 0.77, null)),
        List.of(new Storage("a", "cold", draw(0.5, 5, 2), 80), new Storage("b", "cold", 3, 70)),
        List.of(new OpeningStock("a", "oil", 120, random.nextInt(3) * 700)),
        closing,
        sales,
        contracts,
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Limit("kill", "Kill", null, Sense.AT_MOST, 90, LimitSpan.PERIOD, 1, 9, 11.17),
            new Limit("water", "Water", null, Sense.AT_MOST, 5000, LimitSpan.PLAN, 1, 9, null)),
        List.of(
            new LimitTerm(
                "kill", 1, ActivityKind.PROCESS, "slaughter", null, "a", null, null, null, 1),
            new LimitTerm(
                "water", 1, ActivityKind.PROCESS, "render", null, null, null, null, null, 1.7)),
        List.of(new IntakeTerm("s0", "a", Account.SERVICES, 12.345, null, 0)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        subsidies(),
        investments(),
        policies.policies(),
        policies.terms(),
        policies.tiers(),
        policies.claimants(),
        policies.floors(),
        policies.firms());
  }

  private static Site site(String id, SiteKind kind) {
    return new Site(id, id, null, kind, null, 43, 116);
  }

  private List<Material> materials() {
    return List.of(
        material("balm", Unit.KG, 0.001, 1.0, null, 900.0, null),
        material("base", Unit.KG, 0.001, 1.0, null, null, null),
        material("carcass", Unit.KG, 1, 1.0, "cold", 31 * 24.0, null),
        material("ewe", Unit.HEAD, 1, 45.0, null, null, null),
        material("fat", Unit.KG, random.nextBoolean() ? 1 : 0.1, 1.0, null, null, 0.2),
        material("hide", Unit.PIECE, 1, 3.0, null, null, 0.5),
        material("oil", Unit.KG, random.nextBoolean() ? 1 : 0.01, 1.0, "cold", 2200.0, null),
        material("salt", Unit.KG, 0.1, 1.0, null, null, null),
        material("sausage", Unit.KG, 1, 1.0, null, null, null));
  }

  private static Material material(
      String id, Unit unit, double quantum, double mass, String store, Double shelf, Double waste) {
    String group = unit == Unit.HEAD ? "sheep" : null;
    return new Material(id, id, null, unit, quantum, mass, "x", group, store, "t", shelf, waste);
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (String site : List.of("a", "b")) {
      lines.add(new Line(site + "-kill-1", site, "kill", "k", null, draw(0.3, 2, 2)));
      lines.add(new Line(site + "-kill-2", site, "kill", "k", null, draw(0.3, 2, 2)));
      lines.add(new Line(site + "-mix", site, "mix", "m", null, draw(10, 90, 1)));
      lines.add(new Line(site + "-pan", site, "pan", "p", null, draw(5, 50, 1)));
    }
    return lines;
  }

  /** One cap for what both plants build each. */
  private List<InterestSubsidy> subsidies() {
    return builds
        ? List.of(new InterestSubsidy("lpr", "LPR", null, 0.03, 0.7, 0.02, 29.5, null, null))
        : List.of();
  }

  private List<Investment> investments() {
    return builds
        ? List.of(
            new Investment("a-mix", 4321.09, 7, 0.05, 0.7, 0, "lpr", null),
            new Investment("a-pan", 2000, 3, 0, 1, 0, "lpr", null),
            new Investment("b-pan", 1234.5, 10, 0.045, 0, 1, null, null))
        : List.of();
  }

  private List<LineMode> modes() {
    List<LineMode> modes = new ArrayList<>();
    for (String site : List.of("a", "b")) {
      for (String line : List.of("-kill-1", "-kill-2", "-mix", "-pan")) {
        for (int shifts = 1; shifts <= 2; shifts++) {
          modes.add(
              new LineMode(
                  site + line, shifts, 8.0 * shifts, draw(0, 0.1), draw(10, 300, 2), 20, 0, 5.55));
        }
      }
    }
    return modes;
  }

  private Options options(List<Supply> supplies) {
    List<IntakeOption> intakes = new ArrayList<>();
    for (Supply supply : supplies) {
      for (String site : List.of("a", "b")) {
        List<Cost> costs =
            List.of(
                new Cost(Account.TRANSPORT, draw(50, 200, 3)), new Cost(Account.SERVICES, 10.005));
        double arriving = supply.unitsPerLot() - random.nextInt(2);
        intakes.add(
            new IntakeOption(supply.supply(), site, 0, "ewe", arriving, 100, costs, BY_HAND));
      }
    }
    List<ProcessOption> processes = new ArrayList<>();
    List<HaulOption> hauls = new ArrayList<>();
    List<PurchaseOption> purchases = new ArrayList<>();
    List<SaleOption> sales = new ArrayList<>();
    double meat = draw(15, 20);
    double fat = draw(2, 4);
    for (String site : List.of("a", "b")) {
      processes(site, meat, fat, processes);
      String other = site.equals("a") ? "b" : "a";
      for (String each : List.of("carcass", "fat", "oil")) {
        hauls.add(haul(site, other, each, draw(0, 0.004)));
      }
      for (String market : List.of("port", "town")) {
        for (String each : List.of("balm", "carcass", "fat", "hide", "oil", "sausage")) {
          hauls.add(haul(site, market, each, random.nextBoolean() ? 0 : draw(0, 0.003)));
        }
      }
      for (String each : List.of("base", "salt")) {
        double yuan = each.equals("base") ? 3.21 : 0.77;
        purchases.add(new PurchaseOption(each, site, each, yuan, null, always, BY_HAND));
      }
    }
    for (String market : List.of("port", "town")) {
      for (String each : List.of("balm", "carcass", "fat", "hide", "oil", "sausage")) {
        sales.add(new SaleOption(market, each, always, BY_HAND));
      }
    }
    Integer shelf = periods > 1 ? 1 : null;
    return new Options(
        intakes,
        processes,
        hauls,
        List.of(
            new StoreOption("a", "carcass", "cold", shelf, 0.08, BY_HAND),
            new StoreOption("a", "oil", "cold", null, 0.08, BY_HAND),
            new StoreOption("b", "carcass", "cold", shelf, 0.07, BY_HAND),
            new StoreOption("b", "oil", "cold", null, 0.07, BY_HAND)),
        sales,
        purchases,
        List.of(),
        new TreeMap<>());
  }

  private void processes(String site, double meat, double fat, List<ProcessOption> processes) {
    for (int line = 1; line <= 2; line++) {
      processes.add(
          process(
              "slaughter",
              site + "-kill-" + line,
              site,
              List.of(
                  Flow.fixed("ewe", -1),
                  Flow.fixed("carcass", meat),
                  Flow.fixed("fat", fat),
                  Flow.fixed("hide", 1))));
    }
    processes.add(
        process(
            "render",
            site + "-pan",
            site,
            List.of(Flow.fixed("fat", -1), Flow.fixed("oil", draw(0.6, 0.8)))));
    processes.add(
        process(
            "balm",
            site + "-mix",
            site,
            List.of(
                Flow.fixed("oil", -1),
                Flow.fixed("base", -draw(0.1, 2)),
                Flow.fixed("carcass", -0.0137),
                Flow.fixed("balm", 1.03))));
    processes.add(
        process(
            "sausage",
            site + "-mix",
            site,
            List.of(
                new Flow("carcass", 0, true, 0.3, 0.9),
                new Flow("fat", 0, true, 0.05, 0.5),
                Flow.fixed("salt", -draw(0.01, 0.03)),
                Flow.fixed("sausage", draw(0.9, 1.01)))));
  }

  private ProcessOption process(String recipe, String line, String site, List<Flow> flows) {
    List<Cost> costs =
        List.of(new Cost(Account.ENERGY, draw(0.1, 1)), new Cost(Account.WAGES, draw(0.1, 1)));
    return new ProcessOption(recipe, line, site, flows, Map.of(), always, costs, BY_HAND);
  }

  private HaulOption haul(String from, String to, String material, double loss) {
    double yuan = draw(0.05, 0.5);
    return new HaulOption(from, to, material, 100, 2, loss, yuan, always, BY_HAND);
  }
}
