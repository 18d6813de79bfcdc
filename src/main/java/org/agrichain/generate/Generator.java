package org.agrichain.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.agrichain.domain.AssignmentLimit;
import org.agrichain.domain.Certificate;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Distance;
import org.agrichain.domain.FirmPlace;
import org.agrichain.domain.GiName;
import org.agrichain.domain.Header;
import org.agrichain.domain.Household;
import org.agrichain.domain.IntakeTerm;
import org.agrichain.domain.Investment;
import org.agrichain.domain.Limit;
import org.agrichain.domain.LimitTerm;
import org.agrichain.domain.Line;
import org.agrichain.domain.LineMode;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.Period;
import org.agrichain.domain.Policy;
import org.agrichain.domain.PolicyClaimant;
import org.agrichain.domain.Purchase;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.Region;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.SeasonFactor;
import org.agrichain.domain.Site;
import org.agrichain.domain.Storage;
import org.agrichain.domain.Supply;
import org.agrichain.domain.Trait;
import org.agrichain.domain.Zone;

/**
 * Scales a dataset. Places are copied nearby or into areas of their own; of each raw group there
 * are exactly as many lots as wanted; lines, stores and demand grow with the raw groups their goods
 * are made of; materials, recipes, costs and prices stay (prices within a few per cent).
 */
public final class Generator {
  private final Dataset data;
  private final Calendar calendar;
  private final Lineage lineage;
  private final Places places;
  private final Plants plants;
  private final Farms farms;
  private final Roads roads;
  private final Draw draw;
  private final Size size;
  private final long seed;

  private Generator(Dataset like, Size size, long seed) {
    this.size = size;
    this.seed = seed;
    draw = new Draw(seed);
    data = new Assortment(like, draw).of(size.products());
    calendar = Calendar.of(data.periods(), size.weekly());
    lineage = new Lineage(data, size);
    places = new Places(data, size, draw);
    plants = new Plants(data, places, lineage, calendar, draw);
    farms = new Farms(data, size, places, calendar, draw);
    roads = new Roads(data, places, size.reach());
  }

  /**
   * Makes a dataset of a size.
   *
   * @param like the dataset to scale, without errors
   * @param size how large; at least one plant, origin and market for each area
   * @param seed equal seeds give equal datasets
   */
  public static Dataset generate(Dataset like, Size size, long seed) {
    return new Generator(like, size, seed).dataset();
  }

  private Dataset dataset() {
    Rows rows = Rows.of(data);
    Header old = data.header();
    rows.put(
        Header.class,
        List.of(
            new Header(
                size.id() + "-" + seed,
                size.name(),
                size.nameZh(),
                old.formatVersion(),
                old.currency(),
                old.perspective())));
    rows.put(Period.class, calendar.periods());
    rows.put(SeasonFactor.class, seasons());
    rows.put(Recipe.class, recipes());
    places(rows);
    rows.put(Line.class, plants.lines());
    rows.put(LineMode.class, plants.modes());
    rows.put(Certificate.class, plants.certificates());
    rows.put(Storage.class, plants.storages());
    rows.put(OpeningStock.class, plants.openingStocks());
    rows.put(ClosingStock.class, plants.closingStocks());
    rows.put(Supply.class, farms.supplies());
    rows.put(Purchase.class, purchases());
    Demand demand = new Demand(data, places, lineage, calendar, draw);
    rows.put(SaleTier.class, demand.sales());
    rows.put(Contract.class, demand.contracts());
    LimitCopies limits = new LimitCopies(data, places, plants, lineage, calendar);
    rows.put(Limit.class, limits.limits());
    rows.put(LimitTerm.class, limits.terms());
    Delivery delivery = new Delivery(data, places, plants, farms, roads, calendar);
    rows.put(AssignmentLimit.class, delivery.limits());
    rows.put(IntakeTerm.class, delivery.intakeTerms(limits));
    Offices offices = new Offices(data, places, plants, calendar);
    rows.put(Investment.class, offices.investments());
    rows.put(Policy.class, offices.policies());
    rows.put(PolicyClaimant.class, offices.claimants());
    rows.put(FirmPlace.class, offices.firms());
    return rows.dataset();
  }

  private void places(Rows rows) {
    rows.put(Region.class, places.regions());
    rows.put(Site.class, places.all().stream().map(Copy::site).toList());
    rows.put(Distance.class, roads.distances());
    List<Zone> zones = new ArrayList<>();
    for (Zone zone : data.zones()) {
      for (Copy copy : places.of(zone.site())) {
        zones.add(
            new Zone(
                zone.zone() + copy.suffix(),
                zone.kind(),
                copy.id(),
                zone.transportClass(),
                calendar.first(zone.fromPeriod()),
                calendar.last(zone.toPeriod()),
                zone.certificate()));
      }
    }
    rows.put(Zone.class, zones);
    List<GiName> names = new ArrayList<>();
    for (GiName name : data.giNames()) {
      for (Copy copy : places.of(name.origin())) {
        names.add(new GiName(name.material(), copy.id(), name.genericMaterial(), name.source()));
      }
    }
    rows.put(GiName.class, names);
    List<Household> households = new ArrayList<>();
    for (int area = 0; area < places.areas(); area++) {
      for (Household household : data.households()) {
        households.add(
            new Household(
                Places.region(household.region(), area),
                household.rawGroup(),
                household.unitsPerHouseholdYear()));
      }
    }
    rows.put(Household.class, households);
    rows.put(Trait.class, data.traits().stream().flatMap(t -> traits(t).stream()).toList());
  }

  /** Traits of places and of what stands there, for every copy. */
  private List<Trait> traits(Trait trait) {
    List<String> subjects =
        switch (trait.subjectKind()) {
          case MATERIAL, RECIPE -> List.of(trait.subject());
          case SITE -> places.of(trait.subject()).stream().map(Copy::id).toList();
          case LINE ->
              data.lines().stream()
                  .filter(line -> line.line().equals(trait.subject()))
                  .flatMap(line -> places.of(line.site()).stream())
                  .map(copy -> copy.rename(trait.subject()))
                  .toList();
          case SUPPLY -> farms.of(trait.subject()).stream().map(s -> s.row().supply()).toList();
          case REGION ->
              IntStream.range(0, places.areas())
                  .mapToObj(area -> Places.region(trait.subject(), area))
                  .toList();
        };
    return subjects.stream()
        .map(subject -> new Trait(trait.subjectKind(), subject, trait.trait(), trait.value()))
        .toList();
  }

  private List<SeasonFactor> seasons() {
    List<SeasonFactor> all = new ArrayList<>();
    for (SeasonFactor factor : data.seasons()) {
      for (int period : calendar.within(factor.period())) {
        all.add(new SeasonFactor(factor.season(), period, factor.factor()));
      }
    }
    return all;
  }

  /** Set-ups and least batches of a month are shared out over its weeks. */
  private List<Recipe> recipes() {
    return data.recipes().stream()
        .map(
            recipe ->
                new Recipe(
                    recipe.recipe(),
                    recipe.name(),
                    recipe.nameZh(),
                    recipe.lineType(),
                    recipe.stage(),
                    recipe.lineLoadPerUnit(),
                    recipe.setupHours() * calendar.share(),
                    Rounded.figure(recipe.setupCostYuan() * calendar.share()),
                    Rounded.figure(recipe.leastBatchUnits() * calendar.share())))
        .toList();
  }

  private List<Purchase> purchases() {
    List<Purchase> all = new ArrayList<>();
    for (Purchase purchase : data.purchases()) {
      List<Copy> copies = new ArrayList<>();
      if (purchase.site() == null) {
        copies.add(null);
      } else {
        copies.addAll(places.of(purchase.site()));
      }
      for (Copy copy : copies) {
        List<Integer> periods = new ArrayList<>();
        if (purchase.period() == null) {
          periods.add(null);
        } else {
          periods.addAll(calendar.within(purchase.period()));
        }
        for (Integer period : periods) {
          all.add(purchase(purchase, copy, period));
        }
      }
    }
    return all;
  }

  private Purchase purchase(Purchase of, Copy copy, Integer period) {
    double growth = copy == null ? lineage.overall() : plants.growth(copy);
    String week = of.period() == null || of.period().equals(period) ? "" : "-p" + period;
    return new Purchase(
        of.purchase() + (copy == null ? "" : copy.suffix()) + week,
        of.material(),
        copy == null ? null : copy.id(),
        period,
        of.priceYuanPerUnit(),
        of.maxUnitsPerPeriod() == null
            ? null
            : Rounded.to(of.maxUnitsPerPeriod() * growth * calendar.share(), 0));
  }
}
