package org.agrichain.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.agrichain.domain.*;

/** Policies for a {@link RandomChain}: a subsidy with tiers, a flat one with caps, and a tax. */
final class RandomPolicies {
  private final Random random;
  private final boolean some;
  private final boolean whole;
  private final boolean together;

  RandomPolicies(long seed) {
    random = new Random(seed * 31 + 7);
    some = seed % 2 == 1;
    whole = seed % 4 == 1;
    together = seed % 8 > 3;
  }

  List<Policy> policies() {
    PolicyBasis basis = whole ? PolicyBasis.WHOLE : PolicyBasis.INCREMENT;
    return !some
        ? List.of()
        : List.of(
            policy("extra", PolicyKind.SUBSIDY, basis, 40 * random.nextInt(3), 3210.99, 5000.0),
            policy("sold", PolicyKind.SUBSIDY, PolicyBasis.INCREMENT, 0, null, 12.34),
            policy("carbon", PolicyKind.TAX, PolicyBasis.INCREMENT, 0.05, null, null));
  }

  private Policy policy(
      String id, PolicyKind kind, PolicyBasis basis, double baseline, Double each, Double all) {
    PolicyPayee payee = random.nextBoolean() ? PolicyPayee.SITE : PolicyPayee.HAULIER;
    return new Policy(
        id, id, null, kind, basis, baseline, each, all, payee, null, 1, 2, null, null, null, null);
  }

  /** Both plants belong to one firm, in every other chain that has policies. */
  List<FirmPlace> firms() {
    return some && together
        ? List.of(new FirmPlace("a", "firm"), new FirmPlace("b", "firm"))
        : List.of();
  }

  List<PolicyTerm> terms() {
    return !some
        ? List.of()
        : List.of(
            term("extra", ActivityKind.INTAKE, null, null, 1),
            term("sold", ActivityKind.SALE, null, "balm", 0.731),
            term("carbon", ActivityKind.PROCESS, "render", null, 0.0031),
            term("carbon", ActivityKind.PROCESS, "slaughter", null, 0.0007));
  }

  private static PolicyTerm term(
      String id, ActivityKind kind, String recipe, String material, double coefficient) {
    int number = "slaughter".equals(recipe) ? 2 : 1;
    return new PolicyTerm(id, number, kind, recipe, null, null, null, null, material, coefficient);
  }

  List<PolicyTier> tiers() {
    if (!some) {
      return List.of();
    }
    TreeSet<Integer> from = new TreeSet<>();
    for (int k = 0; k < 1 + random.nextInt(4); k++) {
      from.add(random.nextInt(250));
    }
    List<PolicyTier> tiers = new ArrayList<>();
    double rate = 0;
    for (int start : from) {
      double drawn = random.nextInt(3000) / 100.0;
      // Rates of a basis that is whole may not fall; others may do as they like.
      rate = whole ? rate + drawn / 4 : drawn;
      tiers.add(new PolicyTier("extra", start, rate));
    }
    tiers.add(new PolicyTier("sold", 0, 1.37));
    tiers.add(new PolicyTier("carbon", 0, 80));
    tiers.add(new PolicyTier("carbon", 0.2, 150.5));
    return tiers;
  }

  /** Floors that cost when they are missed, by both definitions. */
  List<ConversionFloor> floors() {
    return some
        ? List.of(
            floor("by-weight", ConversionDefinition.WEIGHT, 0.7, 100),
            floor("by-value", ConversionDefinition.VALUE, 0.9, 123.45))
        : List.of();
  }

  private static ConversionFloor floor(
      String id, ConversionDefinition definition, double rate, double penalty) {
    return new ConversionFloor(
        id, id, null, definition, rate, "sheep", null, penalty, null, null, null, null);
  }

  List<PolicyClaimant> claimants() {
    return some
        ? List.of(
            new PolicyClaimant("extra", "a", 33.0, null),
            new PolicyClaimant("extra", "b", null, 1000.01))
        : List.of();
  }
}
