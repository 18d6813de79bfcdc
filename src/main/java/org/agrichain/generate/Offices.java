package org.agrichain.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.FirmPlace;
import org.agrichain.domain.Investment;
import org.agrichain.domain.Line;
import org.agrichain.domain.Policy;
import org.agrichain.domain.PolicyClaimant;

/**
 * What offices decide about the copies of a place: a copy of a candidate line is a candidate too,
 * its capital grown with it; a copy of a claimant has a baseline that grew with the place. Rates,
 * tiers and caps stay what the law says.
 */
final class Offices {
  private final Dataset data;
  private final Places places;
  private final Plants plants;
  private final Calendar calendar;

  Offices(Dataset data, Places places, Plants plants, Calendar calendar) {
    this.data = data;
    this.places = places;
    this.plants = plants;
    this.calendar = calendar;
  }

  List<Investment> investments() {
    Map<String, Line> lines = new HashMap<>();
    data.lines().forEach(line -> lines.put(line.line(), line));
    List<Investment> all = new ArrayList<>();
    for (Investment old : data.investments()) {
      Line line = lines.get(old.line());
      for (Copy copy : places.of(line.site())) {
        all.add(
            new Investment(
                copy.rename(old.line()),
                Rounded.figure(old.capexYuan() * plants.growth(line, copy)),
                old.lifeYears(),
                old.interestRate(),
                old.loanShare(),
                old.buildMonths(),
                old.interestSubsidy(),
                old.source()));
      }
    }
    return all;
  }

  List<Policy> policies() {
    return data.policies().stream()
        .map(
            old ->
                new Policy(
                    old.policy(),
                    old.name(),
                    old.nameZh(),
                    old.kind(),
                    old.basis(),
                    old.baselineUnits(),
                    old.mostYuanPerClaimant(),
                    old.mostYuan(),
                    old.paidTo(),
                    old.region(),
                    calendar.first(old.fromPeriod()),
                    calendar.last(old.toPeriod()),
                    old.fromDate(),
                    old.toDate(),
                    old.legalText(),
                    old.source()))
        .toList();
  }

  List<PolicyClaimant> claimants() {
    Map<String, String> region = new HashMap<>();
    for (Policy policy : data.policies()) {
      region.put(policy.policy(), policy.region());
    }
    List<PolicyClaimant> all = new ArrayList<>();
    for (PolicyClaimant old : data.policyClaimants()) {
      String within = region.get(old.policy());
      for (Copy copy : places.of(old.site())) {
        if (within == null || within.equals(copy.site().region())) {
          Double units = old.baselineUnits();
          Double baseline = units == null ? null : Rounded.figure(units * plants.growth(copy));
          all.add(new PolicyClaimant(old.policy(), copy.id(), baseline, old.mostYuan()));
        }
      }
    }
    return all;
  }

  /** Copies of the places of a firm belong together as those did, one firm for each copy. */
  List<FirmPlace> firms() {
    return data.firms().stream()
        .flatMap(
            old ->
                places.of(old.site()).stream()
                    .map(copy -> new FirmPlace(copy.id(), old.firm() + copy.suffix())))
        .toList();
  }
}
