package org.agrichain.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.agrichain.domain.Account;
import org.agrichain.domain.Contract;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Flow;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.Objective;
import org.agrichain.domain.Options;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.SaleTier;
import org.agrichain.explain.WhyNotAnswer.Freedom;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.LikePlan;
import org.agrichain.network.Network;
import org.agrichain.network.WholeDecisions.LinePeriod;
import org.agrichain.plan.Changed;
import org.agrichain.plan.Plan;
import org.agrichain.pricing.LpModel;
import org.agrichain.pricing.LpResult;

/** The same question with one figure changed, built and solved anew: knows nothing of answers. */
final class Reworked {
  private final Dataset dataset;
  private final Options options;
  private final Plan plan;

  Reworked(Answered answered) {
    this(answered.dataset(), answered.options(), answered.plan());
  }

  private Reworked(Dataset dataset, Options options, Plan plan) {
    this.dataset = dataset;
    this.options = options;
    this.plan = plan;
  }

  Reworked dearer(String market, String material, double yuan) {
    List<SaleTier> tiers = new ArrayList<>();
    for (SaleTier tier : dataset.sales()) {
      boolean here = tier.market().equals(market) && tier.material().equals(material);
      double price = tier.priceYuanPerUnit() + yuan;
      tiers.add(here ? Changed.with(tier, "priceYuanPerUnit", price) : tier);
    }
    List<Contract> contracts = new ArrayList<>();
    for (Contract row : dataset.contracts()) {
      boolean here = row.market().equals(market) && row.material().equals(material);
      double price = row.priceYuanPerUnit() + yuan;
      contracts.add(here ? Changed.with(row, "priceYuanPerUnit", price) : row);
    }
    Dataset changed = Changed.with(dataset, "sales", tiers);
    return new Reworked(Changed.with(changed, "contracts", contracts), options, plan);
  }

  Reworked cheaperHaul(String from, String to, String material, double yuan) {
    List<HaulOption> hauls = new ArrayList<>();
    for (HaulOption haul : options.hauls()) {
      boolean here =
          haul.fromSite().equals(from)
              && haul.toSite().equals(to)
              && haul.material().equals(material);
      hauls.add(here ? Changed.with(haul, "yuanPerUnit", haul.yuanPerUnit() - yuan) : haul);
    }
    return new Reworked(dataset, Changed.with(options, "hauls", hauls), plan);
  }

  Reworked cheaperRecipe(String recipe, String site, double yuan) {
    List<ProcessOption> processes = new ArrayList<>();
    for (ProcessOption option : options.processes()) {
      boolean here = option.recipe().equals(recipe) && option.site().equals(site);
      List<Cost> costs = new ArrayList<>(option.costsPerUnit());
      costs.add(new Cost(Account.MATERIALS, -yuan));
      processes.add(here ? Changed.with(option, "costsPerUnit", costs) : option);
    }
    return new Reworked(dataset, Changed.with(options, "processes", processes), plan);
  }

  Reworked betterYield(String line, String recipe, int period, String material, double more) {
    List<ProcessOption> processes = new ArrayList<>();
    for (ProcessOption option : options.processes()) {
      boolean here = option.recipe().equals(recipe) && option.line().equals(line);
      Map<Integer, List<Flow>> flows = new TreeMap<>(option.flowsByPeriod());
      List<Flow> changed = new ArrayList<>();
      for (Flow flow : option.flowsIn(period)) {
        boolean output = flow.material().equals(material) && flow.ratePerUnit() > 0;
        changed.add(output ? Flow.fixed(material, flow.ratePerUnit() + more) : flow);
      }
      flows.put(period, changed);
      processes.add(here ? Changed.with(option, "flowsByPeriod", flows) : option);
    }
    return new Reworked(dataset, Changed.with(options, "processes", processes), plan);
  }

  /**
   * Sum of the columns of a kind and topic, whole decisions held as in the plan or free; or held,
   * but for lines and campaigns that are off and that the topic's processes need: these are open in
   * part, to those processes alone.
   */
  double amount(Freedom freedom, ColumnKind kind, BiPredicate<Network, Integer> of) {
    Network network = Network.of(dataset, options, Objective.VALUE_ADDED);
    double[] whole = LikePlan.decisions(network, plan);
    try (LpModel lp = new LpModel(network)) {
      for (int j = 0; freedom != Freedom.RELAXED && j < network.columns; j++) {
        switch (network.columnKind[j]) {
          case LOTS, MODE, CAMPAIGN -> lp.bounds(j, whole[j], whole[j]);
          default -> {}
        }
      }
      if (freedom == Freedom.FIXED_COST) {
        open(network, whole, lp, of);
      }
      LpResult result = lp.solveFresh();
      double sum = 0;
      for (int j = 0; j < network.columns; j++) {
        if (network.columnKind[j] == kind && of.test(network, j)) {
          sum += result.x()[j];
        }
      }
      return sum;
    }
  }

  private static void open(
      Network network, double[] whole, LpModel lp, BiPredicate<Network, Integer> of) {
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.CAMPAIGN && whole[j] == 0 && of.test(network, j)) {
        lp.bounds(j, 0, network.upper[j]);
      }
    }
    for (LinePeriod line : network.whole.lines()) {
      boolean off = IntStream.of(line.modeColumns()).allMatch(j -> whole[j] == 0);
      boolean asked = processesOf(network, line).anyMatch(j -> of.test(network, j));
      if (off && asked) {
        for (int j : line.modeColumns()) {
          lp.bounds(j, 0, network.upper[j]);
        }
        processesOf(network, line)
            .filter(j -> !of.test(network, j))
            .forEach(j -> lp.bounds(j, 0, 0));
      }
    }
  }

  private static IntStream processesOf(Network network, LinePeriod line) {
    String id = network.dataset.lines().get(line.line()).line();
    return IntStream.range(0, network.columns)
        .filter(j -> network.columnKind[j] == ColumnKind.PROCESS)
        .filter(j -> network.columnPeriod[j] == line.period())
        .filter(j -> network.options.processes().get(network.columnSubject[j]).line().equals(id));
  }
}
