package org.agrichain.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.IntakeTerm;
import org.agrichain.domain.Limit;
import org.agrichain.domain.LimitSpan;
import org.agrichain.domain.LimitTerm;
import org.agrichain.domain.Line;

/**
 * Limits: of a place once for each copy of it, of a region once in each area, any other once.
 * Amounts grow with what they limit.
 */
final class LimitCopies {
  private final Dataset data;
  private final Places places;
  private final Plants plants;
  private final Lineage lineage;
  private final Calendar calendar;
  private final Map<String, String> siteOfLine = new LinkedHashMap<>();
  private final Map<String, List<LimitTerm>> terms = new LinkedHashMap<>();
  private final Map<String, List<Copy>> copies = new LinkedHashMap<>();
  private final List<Limit> limits = new ArrayList<>();
  private final List<LimitTerm> allTerms = new ArrayList<>();

  LimitCopies(Dataset data, Places places, Plants plants, Lineage lineage, Calendar calendar) {
    this.data = data;
    this.places = places;
    this.plants = plants;
    this.lineage = lineage;
    this.calendar = calendar;
    for (Line line : data.lines()) {
      siteOfLine.put(line.line(), line.site());
    }
    for (LimitTerm term : data.limitTerms()) {
      terms.computeIfAbsent(term.limit(), limit -> new ArrayList<>()).add(term);
    }
    data.limits().forEach(this::copy);
  }

  List<Limit> limits() {
    return limits;
  }

  List<LimitTerm> terms() {
    return allTerms;
  }

  /** The copy of a limit that binds a place, null when there is none. */
  String at(String limit, Copy copy) {
    if (limit == null) {
      return null;
    }
    List<Copy> of = copies.getOrDefault(limit, List.of());
    if (of.isEmpty()) {
      return limits.stream().anyMatch(l -> l.limit().equals(limit)) ? limit : null;
    }
    return of.stream()
        .filter(other -> other.area() == copy.area() && other.number() == copy.number())
        .findFirst()
        .map(other -> limit + other.suffix())
        .orElse(null);
  }

  private void copy(Limit limit) {
    List<LimitTerm> of = terms.getOrDefault(limit.limit(), List.of());
    List<String> sites =
        Stream.concat(
                of.stream().flatMap(this::sites),
                data.intakeTerms().stream()
                    .filter(term -> limit.limit().equals(term.limit()))
                    .map(IntakeTerm::site))
            .distinct()
            .toList();
    boolean byRegion = of.stream().anyMatch(term -> term.region() != null);
    double growth = growth(of);
    if (!sites.isEmpty()) {
      for (Copy copy : places.of(sites.get(0))) {
        if (sites.stream().allMatch(s -> places.of(s, copy.area(), copy.number()) != null)) {
          copies.computeIfAbsent(limit.limit(), l -> new ArrayList<>()).add(copy);
          add(limit, of, copy.area(), copy.number(), counts(of) ? 1 : plants.growth(copy));
        }
      }
    } else if (byRegion) {
      for (int area = 0; area < places.areas(); area++) {
        add(limit, of, area, 0, counts(of) ? 1 : growth / places.areas());
      }
    } else {
      add(limit, of, 0, 0, counts(of) ? 1 : growth);
    }
  }

  private Stream<String> sites(LimitTerm term) {
    String ofLine = term.line() == null ? null : siteOfLine.get(term.line());
    return Stream.of(term.site(), term.fromSite(), ofLine).filter(Objects::nonNull);
  }

  /** Whether lines are counted rather than amounts. */
  private static boolean counts(List<LimitTerm> terms) {
    return terms.stream().anyMatch(term -> term.activity() == ActivityKind.LINE_ON);
  }

  private double growth(List<LimitTerm> terms) {
    return terms.stream()
        .mapToDouble(
            term ->
                term.recipe() != null
                    ? lineage.recipe(term.recipe())
                    : term.material() != null
                        ? lineage.material(term.material())
                        : lineage.overall())
        .average()
        .orElse(lineage.overall());
  }

  private void add(Limit limit, List<LimitTerm> of, int area, int number, double growth) {
    String id = limit.limit() + Copy.suffix(area, number);
    double share = limit.per() == LimitSpan.PERIOD ? calendar.share() : 1;
    limits.add(
        new Limit(
            id,
            limit.name(),
            limit.nameZh(),
            limit.sense(),
            Rounded.figure(limit.amount() * growth * share),
            limit.per(),
            calendar.first(limit.fromPeriod()),
            calendar.last(limit.toPeriod()),
            limit.penaltyYuanPerUnit()));
    for (LimitTerm term : of) {
      allTerms.add(
          new LimitTerm(
              id,
              term.term(),
              term.activity(),
              term.recipe(),
              term.line() == null
                  ? null
                  : places.of(siteOfLine.get(term.line()), area, number).rename(term.line()),
              id(term.site(), area, number),
              id(term.fromSite(), area, number),
              term.region() == null ? null : Places.region(term.region(), area),
              term.material(),
              term.coefficientPerUnit()));
    }
  }

  private static String id(String site, int area, int number) {
    return site == null ? null : site + Copy.suffix(area, number);
  }
}
