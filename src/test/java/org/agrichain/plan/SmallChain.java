package org.agrichain.plan;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agrichain.domain.*;

/**
 * A chain small enough to plan with a pencil: one farm, two plants, one town, two months. Ewes are
 * slaughtered, part of the meat is blended with fat and spice, the rest is sold fresh.
 */
public final class SmallChain {
  private static final Reason BY_HAND = new Reason(List.of("by hand"), List.of("test"));
  private static final SortedSet<Integer> ALWAYS = new TreeSet<>(List.of(1, 2));

  private SmallChain() {}

  public static Dataset dataset() {
    return new Dataset(
        new Header("small", "Small", "小", 1, "CNY", Perspective.REGION),
        List.of(new Period(1, "2026-01", 1, 31, 20), new Period(2, "2026-02", 2, 28, 20)),
        List.of(new Region("steppe", "Steppe", null)),
        List.of(
            site("annex", SiteKind.PLANT, "steppe"),
            site("farm", SiteKind.ORIGIN, "steppe"),
            site("town", SiteKind.MARKET, null),
            site("works", SiteKind.PLANT, "steppe")),
        List.of(new RawGroup("sheep", "Sheep", "羊", Unit.HEAD)),
        materials(),
        List.of(
            new Trait(SubjectKind.MATERIAL, "fat", "fat-share", "1"),
            new Trait(SubjectKind.MATERIAL, "meat", "fat-share", "0.1")),
        List.of(),
        List.of(),
        List.of(
            new Supply("ewes-1", "farm", "ewe", 1, 3, 20, 900.5, 400.25, 850.1, false, 1, 18, 0)),
        List.of(
            new Recipe("mix", "Mix", null, "mixing", "cooking", 1, 2, 100, 50),
            new Recipe("slaughter", "Slaughter", "屠宰", "slaughter", "slaughter", 1, 0, 0, 0)),
        List.of(),
        List.of(),
        List.of(new BlendLimit("mix", "fat-share", 0.05, 0.4)),
        List.of(),
        List.of(new SeasonFactor("new-year", 1, 0.9)),
        List.of(
            new Line("kill", "works", "slaughter", "Kill", null, 10),
            new Line("kill-2", "annex", "slaughter", "Kill 2", null, 10),
            new Line("mixer", "works", "mixing", "Mixer", null, 100)),
        List.of(
            new LineMode("kill", 1, 8, 0.01, 1000, 200, 0, 50),
            new LineMode("kill", 2, 16, 0.01, 2000, 300, 0, 90),
            new LineMode("kill-2", 1, 8, 0.01, 1000, 200, 0, 50),
            new LineMode("mixer", 1, 10, 0.02, 500, 80, 20, 0)),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Purchase("spice-1", "spice", null, null, 12.345, 50.0)),
        List.of(new Storage("works", "frozen", 1, 80)),
        List.of(new OpeningStock("works", "meat", 30, 0)),
        List.of(new ClosingStock("works", "meat", ClosingKind.LEAST, 15, 15)),
        List.of(
            new SaleTier("town", "meat", 1, 42.5, 150, "new-year"),
            new SaleTier("town", "meat", 2, 40.05, 500, null),
            new SaleTier("town", "sausage", 1, 33.3, 100, null)),
        List.of(new Contract("feast", "town", "sausage", 2, 2, 200.5, 30, 3.5)),
        List.of(),
        List.of(),
        List.of(
            new AssignmentLimit(
                "contract-farm",
                AssignmentLimitKind.CONTRACTED_LOTS,
                "farm",
                "works",
                null,
                null,
                1,
                1),
            new AssignmentLimit(
                "full-lorry", AssignmentLimitKind.LEAST_LOTS, null, null, null, null, null, 2),
            new AssignmentLimit(
                "one-plant", AssignmentLimitKind.MAX_PLANTS, null, null, null, null, null, 1),
            new AssignmentLimit(
                "slots", AssignmentLimitKind.RECEIVING_SLOTS, null, null, "sheep", null, null, 1)),
        List.of(
            new Limit("pens", "Pens", null, Sense.AT_MOST, 12, LimitSpan.PLAN, 1, 520, null),
            new Limit("water", "Water", null, Sense.AT_MOST, 250, LimitSpan.PERIOD, 1, 520, 2.5)),
        List.of(
            new LimitTerm(
                "water", 1, ActivityKind.PROCESS, "mix", null, null, null, null, null, 1)),
        List.of(new IntakeTerm("ewes-1", "works", Account.SERVICES, 33.335, "pens", 5)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public static Options options() {
    return new Options(
        List.of(
            intake("annex", 0, List.of(new Cost(Account.TRANSPORT, 80))),
            intake("works", 0, costs()),
            intake("works", 1, delayed())),
        List.of(mix(), slaughter("kill", "works"), slaughter("kill-2", "annex")),
        List.of(
            haul("works", "town", "meat", 0.002, 0.55), haul("works", "town", "sausage", 0, 0.615)),
        List.of(new StoreOption("works", "meat", "frozen", 1, 0.08, BY_HAND)),
        List.of(
            new SaleOption("town", "meat", ALWAYS, BY_HAND),
            new SaleOption("town", "sausage", ALWAYS, BY_HAND)),
        List.of(new PurchaseOption("spice-1", "works", "spice", 12.345, 50.0, ALWAYS, BY_HAND)),
        List.of(),
        new TreeMap<>());
  }

  private static List<Material> materials() {
    return List.of(
        new Material(
            "ewe", "Ewe", "母羊", Unit.HEAD, 1, 40.0, "sheep", "sheep", null, "live", null, null),
        new Material("fat", "Fat", "脂", Unit.KG, 1, 1.0, "fats", null, null, null, null, 0.2),
        new Material(
            "meat", "Meat", "肉", Unit.KG, 1, 1.0, "meat", null, "frozen", "reefer", 800.0, null),
        new Material(
            "sausage", "Sausage", "肠", Unit.KG, 1, 1.0, "meat", null, null, "reefer", null, null),
        new Material(
            "spice", "Spice", null, Unit.KG, 0.1, 1.0, "other", null, null, null, null, null));
  }

  private static Site site(String id, SiteKind kind, String region) {
    return new Site(id, "Site " + id, null, kind, region, 43, 116);
  }

  private static List<Cost> costs() {
    return List.of(
        new Cost(Account.TRANSPORT, 120.55),
        new Cost(Account.SERVICES, 10.5),
        new Cost(Account.SERVICES, 1.25));
  }

  private static List<Cost> delayed() {
    return List.of(
        new Cost(Account.TRANSPORT, 120.55),
        new Cost(Account.SERVICES, 11.75),
        new Cost(Account.MATERIALS, 360));
  }

  private static IntakeOption intake(String plant, int delay, List<Cost> costs) {
    return new IntakeOption("ewes-1", plant, delay, "ewe", 19, 120, costs, BY_HAND);
  }

  private static ProcessOption slaughter(String line, String site) {
    List<Flow> january =
        List.of(Flow.fixed("ewe", -1), Flow.fixed("meat", 18.5), Flow.fixed("fat", 3.25));
    List<Flow> february =
        List.of(Flow.fixed("ewe", -1), Flow.fixed("meat", 18.5), Flow.fixed("fat", 3.3));
    return new ProcessOption(
        "slaughter",
        line,
        site,
        january,
        Map.of(2, february),
        ALWAYS,
        List.of(new Cost(Account.ENERGY, 2), new Cost(Account.WAGES, 3.25)),
        BY_HAND);
  }

  private static ProcessOption mix() {
    return new ProcessOption(
        "mix",
        "mixer",
        "works",
        List.of(
            new Flow("meat", 0, true, 0.5, 0.9),
            new Flow("fat", 0, true, 0.1, 0.4),
            Flow.fixed("spice", -0.013),
            Flow.fixed("sausage", 0.98)),
        Map.of(),
        ALWAYS,
        List.of(new Cost(Account.PACKAGING, 0.5), new Cost(Account.WAGES, 0.2)),
        BY_HAND);
  }

  private static HaulOption haul(
      String from, String to, String material, double loss, double yuanPerUnit) {
    return new HaulOption(from, to, material, 100, 2, loss, yuanPerUnit, ALWAYS, BY_HAND);
  }
}
