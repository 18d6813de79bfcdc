package org.agrichain.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.agrichain.domain.Account;
import org.agrichain.domain.Certificate;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Distance;
import org.agrichain.domain.GiName;
import org.agrichain.domain.Grade;
import org.agrichain.domain.Header;
import org.agrichain.domain.HolderKind;
import org.agrichain.domain.Line;
import org.agrichain.domain.Material;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.Period;
import org.agrichain.domain.Perspective;
import org.agrichain.domain.Purchase;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.RecipeCost;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.domain.Requirement;
import org.agrichain.domain.RequirementSubject;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.SeasonFactor;
import org.agrichain.domain.Site;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.Storage;
import org.agrichain.domain.SubjectKind;
import org.agrichain.domain.Supply;
import org.agrichain.domain.Trait;
import org.agrichain.domain.TransportClass;
import org.agrichain.domain.Unit;
import org.agrichain.domain.YieldSeason;
import org.agrichain.domain.Zone;
import org.agrichain.domain.ZoneKind;

/**
 * A small dataset, built step by step. It starts with four periods of 30 days, an origin {@code
 * steppe}, plants {@code works} and {@code mill}, a market {@code town}, a store {@code depot},
 * ways of transport {@code truck} for lots and {@code van} for goods, and roads of 100 km between
 * all places.
 */
final class Farm {
  final List<Site> sites = new ArrayList<>();
  final List<Material> materials = new ArrayList<>();
  final List<Trait> traits = new ArrayList<>();
  final List<TransportClass> transport = new ArrayList<>();
  final List<Distance> distances = new ArrayList<>();
  final List<Supply> supplies = new ArrayList<>();
  final List<Recipe> recipes = new ArrayList<>();
  final List<RecipeFlow> flows = new ArrayList<>();
  final List<RecipeCost> costs = new ArrayList<>();
  final List<YieldSeason> yields = new ArrayList<>();
  final List<SeasonFactor> seasons = new ArrayList<>();
  final List<Line> lines = new ArrayList<>();
  final List<Certificate> certificates = new ArrayList<>();
  final List<Requirement> requirements = new ArrayList<>();
  final List<Grade> grades = new ArrayList<>();
  final List<Purchase> purchases = new ArrayList<>();
  final List<Storage> storages = new ArrayList<>();
  final List<OpeningStock> stocks = new ArrayList<>();
  final List<SaleTier> sales = new ArrayList<>();
  final List<Contract> contracts = new ArrayList<>();
  final List<Zone> zones = new ArrayList<>();
  final List<GiName> names = new ArrayList<>();

  Farm() {
    site("steppe", SiteKind.ORIGIN);
    site("works", SiteKind.PLANT);
    site("mill", SiteKind.PLANT);
    site("town", SiteKind.MARKET);
    site("depot", SiteKind.STORE);
    for (int one = 0; one < sites.size(); one++) {
      for (int other = one + 1; other < sites.size(); other++) {
        distances.add(new Distance(sites.get(one).site(), sites.get(other).site(), 100));
      }
    }
    transport("truck", null, null, 0, 0, 0);
    transport("van", null, null, 0, 0, 0);
  }

  /** Lambs are killed at the works, their fat is rendered at the mill, town buys meat and oil. */
  static Farm chain() {
    return new Farm()
        .animal("lamb")
        .goods("carcass", "fat", "oil")
        .supply("s", "lamb")
        .recipe("kill", "lamb", -1, "carcass", 20, "fat", 2)
        .recipe("render", "fat", -1, "oil", 0.7)
        .line("hook", "works", "kill")
        .line("pan", "mill", "render")
        .sale("town", "carcass")
        .sale("town", "oil");
  }

  Farm site(String site, SiteKind kind) {
    sites.add(new Site(site, site, null, kind, null, 43, 116));
    return this;
  }

  /** Replaces a way of transport: 50 km/h, 0.5 yuan a tonne-km and 20 yuan a tonne. */
  Farm transport(
      String name, Double maxKm, Double maxHours, double loss, double first, double further) {
    transport.removeIf(each -> each.transportClass().equals(name));
    transport.add(
        new TransportClass(name, name, null, 50, 0.5, 20, maxKm, maxHours, loss, first, further));
    return this;
  }

  Farm km(String one, String other, double km) {
    noRoad(one, other);
    distances.add(new Distance(one, other, km));
    return this;
  }

  /** Replaces the road from one place to another, in that direction. */
  Farm oneWay(String from, String to, double km) {
    distances.removeIf(each -> each.fromSite().equals(from) && each.toSite().equals(to));
    distances.add(new Distance(from, to, km));
    return this;
  }

  Farm noRoad(String one, String other) {
    distances.removeIf(
        each ->
            (each.fromSite().equals(one) && each.toSite().equals(other))
                || (each.fromSite().equals(other) && each.toSite().equals(one)));
    return this;
  }

  /** A raw material of 40 kg a head that goes by truck. */
  Farm animal(String material) {
    return material(material, Unit.HEAD, 40.0, "animals", null, "truck", null);
  }

  /** Goods by the kg that go by van and keep for ever in a cold store. */
  Farm goods(String... names) {
    for (String name : names) {
      material(name, Unit.KG, 1.0, "goods", "cold", "van", null);
    }
    return this;
  }

  Farm material(
      String material,
      Unit unit,
      Double mass,
      String group,
      String storageClass,
      String transportClass,
      Double life) {
    materials.removeIf(each -> each.material().equals(material));
    materials.add(
        new Material(
            material,
            material,
            null,
            unit,
            1,
            mass,
            group,
            null,
            storageClass,
            transportClass,
            life,
            null));
    return this;
  }

  Farm trait(SubjectKind kind, String subject, String trait, String value) {
    traits.add(new Trait(kind, subject, trait, value));
    return this;
  }

  Farm trait(String material, String trait, String value) {
    return trait(SubjectKind.MATERIAL, material, trait, value);
  }

  /** Two lots of 500 in period 1 at 1000 yuan a unit. */
  Farm supply(String supply, String material) {
    return supply(supply, "steppe", material, 1, 0, 0, 0);
  }

  Farm supply(
      String supply,
      String origin,
      String material,
      int period,
      int delays,
      double delayCost,
      double age) {
    supplies.add(
        new Supply(
            supply, origin, material, period, 2, 500, 1000, 0, 0, false, delays, delayCost, age));
    return this;
  }

  /** A recipe on lines of the type of its own name; flows are pairs of material and rate. */
  Farm recipe(String recipe, Object... pairs) {
    recipes.add(new Recipe(recipe, recipe, null, recipe, "stage", 1, 0, 0, 0));
    for (int at = 0; at < pairs.length; at += 2) {
      flows.add(
          new RecipeFlow(
              recipe, (String) pairs[at], ((Number) pairs[at + 1]).doubleValue(), null, null));
    }
    return this;
  }

  Farm ingredient(String recipe, String material, Double least, Double most) {
    flows.add(new RecipeFlow(recipe, material, null, least, most));
    return this;
  }

  Farm line(String line, String site, String type) {
    lines.add(new Line(line, site, type, line, null, 100));
    return this;
  }

  Farm cost(String recipe, Account account, double yuan) {
    costs.add(new RecipeCost(recipe, account, yuan));
    return this;
  }

  Farm certificate(String holder, String certificate, int from, int to) {
    certificates.add(new Certificate(holder, certificate, from, to));
    return this;
  }

  Farm requirement(
      RequirementSubject kind, String trait, String value, String certificate, HolderKind holder) {
    requirements.add(
        new Requirement("law-" + trait, kind, trait, value, certificate, holder, "law"));
    return this;
  }

  Farm season(String material, String givesWay, int period, double factor) {
    yields.add(new YieldSeason(material, "season-" + material, givesWay));
    seasons.add(new SeasonFactor("season-" + material, period, factor));
    return this;
  }

  Farm grade(
      String ungraded, String graded, int rank, Double age, String breed, Double chill, Double h) {
    grades.add(new Grade(ungraded, graded, rank, age, breed, chill, h));
    return this;
  }

  Farm zone(ZoneKind kind, String site, String transport, int from, int to, String certificate) {
    zones.add(new Zone("zone", kind, site, transport, from, to, certificate));
    return this;
  }

  Farm sale(String market, String material) {
    sales.add(new SaleTier(market, material, 1, 10, 1000, null));
    return this;
  }

  Farm contract(String material, int from, int to) {
    contracts.add(new Contract("promise", "town", material, from, to, 10, 12, null));
    return this;
  }

  Farm storage(String site, double yuanPerTonne) {
    storages.add(new Storage(site, "cold", 1000, yuanPerTonne));
    return this;
  }

  Farm stock(String site, String material) {
    return stock(site, material, 100);
  }

  Farm stock(String site, String material, double units) {
    stocks.add(new OpeningStock(site, material, units, 0));
    return this;
  }

  Farm purchase(String material, String site, Integer period) {
    purchases.add(new Purchase("buy-" + material, material, site, period, 9.5, null));
    return this;
  }

  Farm name(String material, String origin, String generic) {
    names.add(new GiName(material, origin, generic, "register"));
    return this;
  }

  /** Turns the order of the rows of every table round at random. */
  Farm shuffled(long seed) {
    Random random = new Random(seed);
    for (List<?> table :
        List.of(
            sites,
            materials,
            traits,
            transport,
            distances,
            supplies,
            recipes,
            flows,
            costs,
            yields,
            seasons,
            lines,
            certificates,
            requirements,
            grades,
            purchases,
            storages,
            stocks,
            sales,
            contracts,
            zones,
            names)) {
      Collections.shuffle(table, random);
    }
    return this;
  }

  Dataset dataset() {
    List<Period> periods = new ArrayList<>();
    for (int period = 1; period <= 4; period++) {
      periods.add(new Period(period, "p" + period, period, 30, 25));
    }
    return new Dataset(
        new Header("farm", "Farm", null, 1, "CNY", Perspective.REGION),
        periods,
        List.of(),
        sites,
        List.of(),
        materials,
        traits,
        transport,
        distances,
        supplies,
        recipes,
        flows,
        costs,
        List.of(),
        yields,
        seasons,
        lines,
        List.of(),
        certificates,
        requirements,
        grades,
        purchases,
        storages,
        stocks,
        List.of(),
        sales,
        contracts,
        zones,
        names,
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
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
