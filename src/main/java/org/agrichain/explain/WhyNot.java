package org.agrichain.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.agrichain.domain.Flow;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.Refusal;
import org.agrichain.explain.WhyNotAnswer.Activity;
import org.agrichain.explain.WhyNotAnswer.Figure;
import org.agrichain.explain.WhyNotAnswer.Freedom;
import org.agrichain.explain.WhyNotAnswer.Status;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.agrichain.pricing.WhatIf;

/** Says why a plan does without something, and at which figures it would not. */
final class WhyNot {
  private static final int MOST_USES = 10;

  private final Inquiry inquiry;
  private final Network network;
  private final Activities activities;

  WhyNot(Inquiry inquiry) {
    this.inquiry = inquiry;
    network = inquiry.network;
    activities = new Activities(inquiry);
  }

  WhyNotAnswer answer(String question) throws UnknownName {
    Topic topic = new TopicReader(inquiry.dataset).read(question);
    Span span = new Span(inquiry, topic);
    Scope used = span.used();
    double amount = used.amount(network, inquiry.x);
    List<Refusal> refusals = new Refused(inquiry, topic).refusals();
    if (amount > 0) {
      return new WhyNotAnswer(
          question,
          topic,
          Status.USED,
          used.unit(),
          amount,
          uses(used),
          refusals,
          List.of(),
          List.of());
    }
    Scope asked = span.asked();
    if (asked.columns().length > 0) {
      List<Figure> figures = figures(asked, span.processes());
      return new WhyNotAnswer(
          question, topic, Status.UNUSED, asked.unit(), 0, List.of(), refusals, List.of(), figures);
    }
    List<String> missing = missing(topic);
    Status status = Status.NOT_OFFERED;
    if (!missing.isEmpty()) {
      status = Status.UNREACHABLE;
    } else if (!refusals.isEmpty()) {
      status = Status.REFUSED;
    }
    return new WhyNotAnswer(
        question, topic, status, asked.unit(), 0, List.of(), refusals, missing, List.of());
  }

  private List<Activity> uses(Scope scope) {
    return IntStream.of(scope.columns())
        .filter(j -> inquiry.units(j) > 0)
        .mapToObj(j -> activities.of(j, inquiry.units(j)))
        .sorted(Comparator.comparingDouble(Activity::units).reversed())
        .limit(MOST_USES)
        .toList();
  }

  /** What allowed processes of the topic lack: inputs that cannot be at their plant. */
  private List<String> missing(Topic topic) {
    Set<String> missing = new TreeSet<>();
    for (ProcessOption option : inquiry.options.processes()) {
      boolean about =
          switch (topic.kind()) {
            case RECIPE ->
                option.recipe().equals(topic.id()) && topic.isAt(option.site(), option.line());
            case PRODUCT ->
                topic.isAt(option.site(), option.line())
                    && option.flows().stream()
                        .anyMatch(f -> f.ratePerUnit() > 0 && f.material().equals(topic.id()));
            case SITE -> option.site().equals(topic.id());
            case LINE -> option.line().equals(topic.id());
            case SUPPLY, HAUL -> false;
          };
      for (Flow flow : about ? option.flows() : List.<Flow>of()) {
        boolean input = flow.ingredient() || flow.ratePerUnit() < 0;
        if (input && network.places.find(option.site(), flow.material()) < 0) {
          missing.add(flow.material());
        }
      }
    }
    boolean sold =
        topic.kind() == Topic.Kind.PRODUCT
            && inquiry.options.sales().stream()
                .anyMatch(s -> s.material().equals(topic.id()) && topic.isAt(s.market()));
    if (missing.isEmpty() && sold) {
      missing.add(topic.id());
    }
    return List.copyOf(missing);
  }

  private List<Figure> figures(Scope scope, int[] processes) {
    List<Figure> figures = new ArrayList<>();
    boolean lots = network.columnKind[scope.columns()[0]] == ColumnKind.LOTS;
    WhatIf model = inquiry.held();
    if (lots) {
      freeLots(model, scope);
    }
    Figure held = figure(lots ? Freedom.LOTS_FREE : Freedom.HELD, model, scope);
    boolean blocked = held.premiumYuanPerUnit() == null;
    figures.add(held);
    OpenLines lines = new OpenLines(inquiry, processes);
    if (lines.any()) {
      if (blocked) {
        figures.add(figure(Freedom.HOURS_FREE, lines.divisible(true), scope));
      }
      Premium.Found costed = new Premium(lines.divisible(false), network, scope).find();
      figures.add(figure(Freedom.FIXED_COST, costed, scope));
      blocked = costed.yuanPerUnit() == null;
      if (!blocked) {
        figures.add(wholeShift(scope, lines, costed.point()));
      }
    }
    if (blocked) {
      figures.add(figure(Freedom.RELAXED, inquiry.relaxed(), scope));
    }
    return figures;
  }

  /** The least premium at which a line in one period, on for this alone, pays its whole shifts. */
  private Figure wholeShift(Scope scope, OpenLines lines, double[] point) {
    double held = inquiry.held().solve().value();
    int best = lines.best(point);
    Premium.Found least = Premium.Found.NEVER;
    for (int way = 0; best >= 0 && way < lines.ways(best); way++) {
      Premium.Found found = new Premium(lines.whole(best, way), network, scope).matching(held);
      Double yuan = found.yuanPerUnit();
      if (yuan != null && (least.yuanPerUnit() == null || yuan < least.yuanPerUnit())) {
        least = found;
      }
    }
    return figure(Freedom.WHOLE_SHIFT, least, scope);
  }

  private void freeLots(WhatIf model, Scope scope) {
    Set<Integer> supplies = new HashSet<>();
    for (int column : scope.columns()) {
      supplies.add(network.columnPart[column]);
    }
    for (int supply : supplies) {
      for (int column : network.whole.lotColumns()[supply]) {
        model.free(column);
      }
    }
  }

  private Figure figure(Freedom freedom, WhatIf model, Scope scope) {
    return figure(freedom, new Premium(model, network, scope).find(), scope);
  }

  private Figure figure(Freedom freedom, Premium.Found found, Scope scope) {
    if (found.yuanPerUnit() == null) {
      return new Figure(freedom, null, false, null, List.of(), 0, 0, 0);
    }
    int first = -1;
    double most = 0;
    double weight = 0;
    for (int i = 0; i < scope.columns().length; i++) {
      int j = scope.columns()[i];
      double units = scope.weights()[i] * network.unitsPerColumnUnit[j] * found.point()[j];
      if (units > most) {
        first = j;
        most = units;
        weight = scope.weights()[i];
      }
    }
    if (first < 0) {
      return new Figure(freedom, null, false, null, List.of(), 0, 0, 0);
    }
    double units = found.point()[first] * network.unitsPerColumnUnit[first];
    return new Figure(
        freedom,
        found.yuanPerUnit(),
        found.enough(),
        activities.of(first, units),
        found.enough()
            ? List.of()
            : activities.levers(first, found.yuanPerUnit() * weight, found.dual()),
        found.step(),
        found.past(),
        found.before());
  }
}
