package org.agrichain.worth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.Material;
import org.agrichain.domain.Options;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.StoreOption;
import org.agrichain.domain.Supply;
import org.agrichain.network.Network;

/** What passes through options of a network, in tonnes; what has no mass counts nothing. */
final class Passage {
  private static final double KG_PER_TONNE = 1000;

  /** Tonnes that a column carries for each of its units. */
  private record Load(int column, double tonnesPerUnit) {}

  private final List<Load> loads = new ArrayList<>();

  /** The columns of a network that belong to options that changed. */
  Passage(Network network, OptionChange change) {
    Dataset dataset = network.dataset;
    Map<String, Material> materials = new HashMap<>();
    dataset.materials().forEach(each -> materials.put(each.material(), each));
    Map<String, Supply> supplies = new HashMap<>();
    dataset.supplies().forEach(each -> supplies.put(each.supply(), each));
    for (int j = 0; j < network.columns; j++) {
      int period = network.columnPeriod[j];
      OptionChange.Key key = key(network, j);
      if (key != null && change.has(key, period)) {
        double units = network.unitsPerColumnUnit[j];
        loads.add(new Load(j, units * tonnes(network, j, materials, supplies)));
      }
    }
  }

  /** Tonnes at the given column values. */
  double tonnes(double[] x) {
    double sum = 0;
    for (Load load : loads) {
      sum += load.tonnesPerUnit() * x[load.column()];
    }
    return sum;
  }

  private static OptionChange.Key key(Network network, int j) {
    Options options = network.options;
    int at = network.columnSubject[j];
    return switch (network.columnKind[j]) {
      case PROCESS -> OptionChange.of(options.processes().get(at));
      case SALE -> {
        SaleTier tier = network.dataset.sales().get(at);
        yield OptionChange.sale(tier.market(), tier.material());
      }
      case CONTRACT -> {
        Contract contract = network.dataset.contracts().get(at);
        yield OptionChange.sale(contract.market(), contract.material());
      }
      case PURCHASE -> OptionChange.of(options.purchases().get(at));
      case STORE -> OptionChange.of(options.stores().get(at));
      case HAUL -> OptionChange.of(options.hauls().get(at));
      case LOTS -> OptionChange.of(options.intakes().get(at));
      default -> null;
    };
  }

  /** Mass of one published unit of a column, in tonnes. */
  private static double tonnes(
      Network network, int j, Map<String, Material> materials, Map<String, Supply> supplies) {
    int at = network.columnSubject[j];
    Options options = network.options;
    return switch (network.columnKind[j]) {
      case PROCESS -> {
        ProcessOption option = options.processes().get(at);
        String reference = option.flowsIn(network.columnPeriod[j]).get(0).material();
        yield mass(materials.get(reference));
      }
      case SALE -> mass(materials.get(network.dataset.sales().get(at).material()));
      case CONTRACT -> mass(materials.get(network.dataset.contracts().get(at).material()));
      case PURCHASE -> {
        PurchaseOption option = options.purchases().get(at);
        yield mass(materials.get(option.material()));
      }
      case STORE -> {
        StoreOption option = options.stores().get(at);
        yield mass(materials.get(option.material()));
      }
      case HAUL -> {
        HaulOption option = options.hauls().get(at);
        yield mass(materials.get(option.material()));
      }
      case LOTS -> {
        IntakeOption option = options.intakes().get(at);
        Supply supply = supplies.get(option.supply());
        yield supply.unitsPerLot() * mass(materials.get(supply.material()));
      }
      default -> 0;
    };
  }

  private static double mass(Material material) {
    return material.massKgPerUnit() == null ? 0 : material.massKgPerUnit() / KG_PER_TONNE;
  }
}
