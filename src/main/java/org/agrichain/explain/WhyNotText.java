package org.agrichain.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.agrichain.domain.Refusal;
import org.agrichain.explain.WhyNotAnswer.Activity;
import org.agrichain.explain.WhyNotAnswer.Figure;
import org.agrichain.explain.WhyNotAnswer.Lever;

/** An answer to "why not" as lines for people. */
public final class WhyNotText {
  private static final int MOST_REFUSALS = 12;

  private final Phrases phrases;
  private final List<String> lines = new ArrayList<>();

  /** Prepares a text in the language of the locale: Chinese, else English. */
  public WhyNotText(Names names, Locale locale) {
    phrases = new Phrases(names, locale);
  }

  /** The lines of an answer. */
  public List<String> lines(WhyNotAnswer answer) {
    lines.clear();
    String key = "whynot." + answer.status();
    String topic = topic(answer.topic());
    switch (answer.status()) {
      case USED -> say(key, topic, phrases.units(answer.amount()), phrases.unit(answer.unit()));
      case UNREACHABLE -> say(key, topic, phrases.names(answer.missing()));
      default -> say(key, topic);
    }
    if (!answer.uses().isEmpty()) {
      say("whynot.uses");
      for (Activity use : answer.uses()) {
        say("activity.units", activity(use), phrases.units(use.units()), phrases.unit(use.unit()));
      }
    }
    answer.figures().forEach(figure -> figure(figure, phrases.unit(answer.unit())));
    refusals(answer.refusals());
    return List.copyOf(lines);
  }

  private void say(String key, Object... values) {
    lines.add(phrases.say(key, values).stripTrailing());
  }

  private String topic(Topic topic) {
    if (topic.kind() == Topic.Kind.HAUL) {
      String from = phrases.name(topic.from());
      String to = phrases.name(topic.at());
      return topic.id().isEmpty()
          ? phrases.say("whynot.haul-any", from, to)
          : phrases.say("whynot.haul", phrases.name(topic.id()), from, to);
    }
    String name = phrases.name(topic.id());
    return topic.at().isEmpty() ? name : phrases.say("whynot.at", name, phrases.name(topic.at()));
  }

  private String activity(Activity is) {
    String key = "activity." + is.kind();
    String subject = phrases.name(is.id());
    return switch (is.kind()) {
      case "recipe" -> phrases.say(key, subject, phrases.name(is.line()), is.period());
      case "haul", "lots" ->
          phrases.say(
              key, subject, phrases.name(is.site()), phrases.name(is.toSite()), is.period());
      default -> phrases.say(key, subject, phrases.name(is.site()), is.period());
    };
  }

  private void figure(Figure figure, String unit) {
    say("freedom." + figure.freedom());
    if (figure.premiumYuanPerUnit() == null) {
      say("whynot.never");
      return;
    }
    if (figure.enough()) {
      boolean better = figure.freedom() == WhyNotAnswer.Freedom.WHOLE_SHIFT;
      say(better ? "whynot.better" : "whynot.enough", activity(figure.first()));
      return;
    }
    say(
        "whynot.premium",
        phrases.rate(figure.premiumYuanPerUnit()),
        unit,
        activity(figure.first()));
    figure.levers().forEach(this::lever);
    say(
        "whynot.proof",
        phrases.rate(figure.triedYuan()),
        unit,
        phrases.units(figure.past()),
        unit,
        phrases.units(figure.before()));
  }

  private void lever(Lever lever) {
    String key = "lever." + lever.change();
    boolean beyond = lever.needed() < 0 && phrases.knows(key + ".beyond");
    say(
        beyond ? key + ".beyond" : key,
        phrases.name(lever.subject()),
        phrases.name(lever.site()),
        phrases.rate(lever.needed()),
        phrases.unit(lever.unit()),
        phrases.rate(lever.now()));
  }

  /** Refusals by the same rules together, each with one example. */
  private void refusals(List<Refusal> refusals) {
    if (refusals.isEmpty()) {
      return;
    }
    say("whynot.refusals", refusals.size());
    Map<List<String>, List<Refusal>> byRules = new LinkedHashMap<>();
    for (Refusal refusal : refusals) {
      byRules.computeIfAbsent(refusal.reason().rules(), key -> new ArrayList<>()).add(refusal);
    }
    int shown = 0;
    for (List<Refusal> same : byRules.values()) {
      if (shown++ == MOST_REFUSALS) {
        say("whynot.more", byRules.size() - MOST_REFUSALS);
        return;
      }
      Refusal first = same.get(0);
      String periods =
          first.periods().isEmpty() ? "" : phrases.say("whynot.periods", first.periods());
      String others = same.size() == 1 ? "" : phrases.say("whynot.others", same.size() - 1);
      String rules = String.join("; ", first.reason().rules());
      say("whynot.refusal", first.subject(), periods + others, rules);
      first.reason().facts().forEach(fact -> say("whynot.refusal-fact", fact));
    }
  }
}
