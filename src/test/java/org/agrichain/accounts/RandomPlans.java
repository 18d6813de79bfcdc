package org.agrichain.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.agrichain.domain.Account;
import org.agrichain.domain.Actor;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.HaulageCost;
import org.agrichain.domain.Household;
import org.agrichain.domain.Objective;
import org.agrichain.domain.Region;
import org.agrichain.domain.Site;
import org.agrichain.domain.Stage;
import org.agrichain.network.Network;
import org.agrichain.network.RandomChain;
import org.agrichain.network.Settled;
import org.agrichain.plan.Changed;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanChecker;

/** Feasible plans of random small chains, with regions, actors and hauliers drawn beside them. */
final class RandomPlans {
  /** A plan and its question. */
  record Answered(long seed, Dataset dataset, Plan plan) {}

  private RandomPlans() {}

  /** Those of the first so many seeds that the checker passes. */
  static List<Answered> of(int seeds) {
    List<Answered> plans = new ArrayList<>();
    for (long seed = 1; seed <= seeds; seed++) {
      RandomChain chain = new RandomChain(seed);
      Network network = Network.of(chain.dataset, chain.options, Objective.VALUE_ADDED);
      Plan plan = new Settled(network, 1e4).plan();
      if (PlanChecker.check(chain.dataset, chain.options, plan).isEmpty()) {
        plans.add(new Answered(seed, dressed(chain.dataset, new Random(seed)), plan));
      }
    }
    return plans;
  }

  private static Dataset dressed(Dataset bare, Random random) {
    Dataset dataset =
        Changed.with(
            bare,
            "regions",
            List.of(new Region("east", "East", null), new Region("west", "West", null)));
    List<Site> sites = new ArrayList<>();
    for (Site site : bare.sites()) {
      String region = random.nextInt(3) == 0 ? null : random.nextBoolean() ? "east" : "west";
      sites.add(Changed.with(site, "region", region));
    }
    dataset = Changed.with(dataset, "sites", sites);
    dataset =
        Changed.with(dataset, "actors", List.of(new Actor("butcher", "Butcher", null, 60_000.0)));
    dataset =
        Changed.with(
            dataset, "stages", List.of(new Stage("slaughter", "Slaughter", null, "butcher")));
    dataset =
        Changed.with(
            dataset,
            "households",
            List.of(new Household("east", "sheep", 40), new Household("west", "sheep", 90)));
    if (random.nextBoolean()) {
      dataset =
          Changed.with(
              dataset,
              "haulageCosts",
              List.of(
                  new HaulageCost("t", Account.ENERGY, 0.1 + random.nextDouble() / 3),
                  new HaulageCost("t", Account.WAGES, random.nextDouble() / 3)));
    }
    return dataset;
  }
}
