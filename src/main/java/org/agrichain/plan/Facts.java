package org.agrichain.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.Line;
import org.agrichain.domain.LineMode;
import org.agrichain.domain.Material;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.Options;
import org.agrichain.domain.Period;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.Quantum;
import org.agrichain.domain.RawGroup;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.SaleOption;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.SeasonFactor;
import org.agrichain.domain.Site;
import org.agrichain.domain.Storage;
import org.agrichain.domain.StoreOption;
import org.agrichain.domain.SubjectKind;
import org.agrichain.domain.Supply;
import org.agrichain.domain.Trait;

/** A dataset and its options, found by key. */
final class Facts {
  final Dataset dataset;
  final Options options;
  final Map<String, Material> materials;
  final Map<String, Site> sites;
  final Map<String, Supply> supplies;
  final Map<String, Recipe> recipes;
  final Map<String, Line> lines;
  final Map<String, RawGroup> rawGroups;
  final Map<String, Contract> contracts;
  final Map<Integer, Period> periods;
  private final Map<Object, IntakeOption> intakes;
  private final Map<Object, ProcessOption> processes;
  private final Map<Object, HaulOption> hauls;
  private final Map<Object, StoreOption> stores;
  private final Map<Object, SaleOption> sales;
  private final Map<Object, PurchaseOption> purchases;
  private final Map<Object, LineMode> modes;
  private final Map<Object, SaleTier> tiers;
  private final Map<Object, SeasonFactor> seasons;
  private final Map<Object, Storage> storages;
  private final Map<Object, OpeningStock> openings;
  private final Map<Object, ClosingStock> closings;
  private final Map<Object, Trait> traits;

  Facts(Dataset dataset, Options options) {
    this.dataset = dataset;
    this.options = options;
    materials = index(dataset.materials(), Material::material);
    sites = index(dataset.sites(), Site::site);
    supplies = index(dataset.supplies(), Supply::supply);
    recipes = index(dataset.recipes(), Recipe::recipe);
    lines = index(dataset.lines(), Line::line);
    rawGroups = index(dataset.rawGroups(), RawGroup::rawGroup);
    contracts = index(dataset.contracts(), Contract::contract);
    periods = index(dataset.periods(), Period::period);
    intakes = index(options.intakes(), o -> List.of(o.supply(), o.site(), o.delayPeriods()));
    processes = index(options.processes(), o -> List.of(o.recipe(), o.line()));
    hauls = index(options.hauls(), o -> List.of(o.fromSite(), o.toSite(), o.material()));
    stores = index(options.stores(), o -> List.of(o.site(), o.material()));
    sales = index(options.sales(), o -> List.of(o.market(), o.material()));
    purchases = index(options.purchases(), o -> List.of(o.purchase(), o.site(), o.material()));
    modes = index(dataset.lineModes(), m -> List.of(m.line(), m.mode()));
    tiers = index(dataset.sales(), s -> List.of(s.market(), s.material(), s.tier()));
    seasons = index(dataset.seasons(), s -> List.of(s.season(), s.period()));
    storages = index(dataset.storages(), s -> List.of(s.site(), s.storageClass()));
    openings = index(dataset.openingStocks(), s -> List.of(s.site(), s.material()));
    closings = index(dataset.closingStocks(), s -> List.of(s.site(), s.material()));
    traits = index(dataset.traits(), t -> List.of(t.subjectKind(), t.subject(), t.trait()));
  }

  private static <K, V> Map<K, V> index(List<V> rows, Function<V, K> key) {
    Map<K, V> map = new HashMap<>();
    rows.forEach(row -> map.put(key.apply(row), row));
    return map;
  }

  int lastPeriod() {
    return dataset.periods().size();
  }

  Material material(String material) {
    return materials.get(material);
  }

  double quantum(String material) {
    return materials.get(material).quantum();
  }

  /** Mass in kilograms of a number of units; 0 for what has no mass. */
  double mass(String material, double units) {
    Double mass = materials.get(material).massKgPerUnit();
    return mass == null ? 0 : mass * units;
  }

  IntakeOption intake(String supply, String site, int delay) {
    return intakes.get(List.of(supply, site, delay));
  }

  ProcessOption process(String recipe, String line) {
    return processes.get(List.of(recipe, line));
  }

  HaulOption haul(String from, String to, String material) {
    return hauls.get(List.of(from, to, material));
  }

  StoreOption store(String site, String material) {
    return stores.get(List.of(site, material));
  }

  SaleOption sale(String market, String material) {
    return sales.get(List.of(market, material));
  }

  PurchaseOption purchase(String purchase, String site, String material) {
    return purchases.get(List.of(purchase, site, material));
  }

  LineMode mode(String line, int shifts) {
    return modes.get(List.of(line, shifts));
  }

  SaleTier tier(String market, String material, int tier) {
    return tiers.get(List.of(market, material, tier));
  }

  /** Most a tier takes in a period, whole quanta. */
  double tierLimit(SaleTier tier, int period) {
    SeasonFactor factor =
        tier.season() == null ? null : seasons.get(List.of(tier.season(), period));
    double units = tier.maxUnitsPerPeriod() * (factor == null ? 1 : factor.factor());
    return Quantum.floor(units, quantum(tier.material()));
  }

  /** Units due in a period, whole quanta; 0 outside the contract. */
  double due(Contract contract, int period) {
    return period < contract.fromPeriod() || period > contract.toPeriod()
        ? 0
        : Quantum.floor(contract.unitsPerPeriod(), quantum(contract.material()));
  }

  double storeCapacityTonnes(String site, String storageClass) {
    Storage storage = storages.get(List.of(site, storageClass));
    return storage == null ? 0 : storage.capacityTonnes();
  }

  /** Opening stock of period 1; null when there is none. */
  OpeningStock opening(String site, String material) {
    return openings.get(List.of(site, material));
  }

  double openingUnits(String site, String material) {
    OpeningStock stock = opening(site, material);
    return stock == null ? 0 : stock.units();
  }

  ClosingStock closing(String site, String material) {
    return closings.get(List.of(site, material));
  }

  /** Numeric trait of a material; NaN when it has none. */
  double trait(String material, String trait) {
    Trait row = traits.get(List.of(SubjectKind.MATERIAL, material, trait));
    try {
      return row == null ? Double.NaN : Double.parseDouble(row.value());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Hours from the start of the plan to the end of a period. */
  double hoursUntilEndOf(int period) {
    double hours = 0;
    for (int t = 1; t <= period; t++) {
      hours += periods.get(t).days() * 24.0;
    }
    return hours;
  }
}
