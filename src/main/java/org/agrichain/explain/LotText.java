package org.agrichain.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agrichain.explain.LotAnswer.Basis;
import org.agrichain.explain.LotAnswer.Place;
import org.agrichain.explain.LotAnswer.Step;

/** The story of a lot as lines for people. */
public final class LotText {
  /** Steps below this share of the greatest are summed: --json has them all. */
  private static final double SMALL = 1e-4;

  private final Phrases phrases;
  private final List<String> lines = new ArrayList<>();

  /** Prepares a text in the language of the locale: Chinese, else English. */
  public LotText(Names names, Locale locale) {
    phrases = new Phrases(names, locale);
  }

  /** The lines of an answer. */
  public List<String> lines(LotAnswer answer) {
    lines.clear();
    head(answer);
    if (!answer.steps().isEmpty()) {
      steps(answer);
    }
    if (answer.places().isEmpty()) {
      say("lot.no-places");
    } else {
      say("lot.places");
      answer.places().forEach(this::place);
    }
    return List.copyOf(lines);
  }

  private void say(String key, Object... values) {
    lines.add(phrases.say(key, values).stripTrailing());
  }

  private void head(LotAnswer answer) {
    String units = phrases.units(answer.units());
    String unit = phrases.unit(answer.unit());
    String material = phrases.name(answer.material());
    String origin = phrases.name(answer.origin());
    if (answer.plant().isEmpty()) {
      say(
          "lot.declined",
          answer.lot(),
          units,
          unit,
          material,
          origin,
          answer.readyPeriod(),
          answer.declinedReason());
      return;
    }
    say(
        "lot.taken",
        answer.lot(),
        units,
        unit,
        material,
        origin,
        answer.readyPeriod(),
        phrases.name(answer.plant()),
        phrases.units(answer.km()),
        answer.arrivalPeriod(),
        phrases.units(answer.arrivingUnits()),
        unit,
        phrases.name(answer.entersAs()));
    say("lot.allowed", String.join("; ", answer.reason().rules()));
    say("lot.facts", String.join("; ", answer.reason().facts()));
    double more = answer.earnedYuan() - answer.leftYuan();
    say(
        "lot.earned",
        phrases.yuan(answer.earnedYuan()),
        phrases.yuan(answer.leftYuan()),
        (more >= 0 ? "+" : "") + phrases.yuan(more));
  }

  private void steps(LotAnswer answer) {
    say("lot.steps");
    int month = 0;
    double most =
        answer.steps().stream().mapToDouble(each -> Math.abs(each.yuan())).max().orElse(0);
    double small = 0;
    int smaller = 0;
    for (Step step : answer.steps()) {
      if (Math.abs(step.yuan()) < SMALL * most) {
        small += step.yuan();
        smaller++;
        continue;
      }
      if (step.period() != month) {
        month = step.period();
        say("lot.month", month);
      }
      step(step);
    }
    if (smaller > 0) {
      say("lot.small", phrases.yuan(small), smaller);
    }
    say("lot.sum", phrases.yuan(answer.earnedYuan()));
  }

  private void step(Step step) {
    String key = "lot." + step.kind();
    String yuan = phrases.yuan(step.yuan());
    String site = phrases.name(step.site());
    String takes = phrases.amounts(step.takes());
    String gives = phrases.amounts(step.gives());
    String subject = phrases.name(step.subject());
    switch (step.kind()) {
      case RAW -> say(key, yuan, subject, site, phrases.name(step.toSite()), takes, gives);
      case PROCESS -> {
        say(key, yuan, subject, site, takes, gives);
        say("lot.rules", String.join("; ", step.rules()));
      }
      case LINE -> say(key, yuan, subject, site);
      case HAUL -> say(key, yuan, site, phrases.name(step.toSite()), takes);
      default -> say(key, yuan, site, takes);
    }
  }

  private void place(Place place) {
    String cost =
        place.costYuan() == null ? phrases.say("lot.impossible") : phrases.yuan(place.costYuan());
    String basis = place.basis() == Basis.HELD ? "" : phrases.say("lot.basis." + place.basis());
    String note = basis + (place.limited() ? phrases.say("lot.limited") : "");
    if (place.plant().isEmpty()) {
      say("lot.place-left", cost, note);
    } else {
      say("lot.place", cost, phrases.name(place.plant()), place.arrivalPeriod(), note);
    }
  }
}
