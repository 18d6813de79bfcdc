package org.agrichain.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.agrichain.explain.BottleneckAnswer.Bottleneck;

/** Bottlenecks as lines for people. */
public final class BottleneckText {
  private final Phrases phrases;
  private final List<String> lines = new ArrayList<>();

  /** Prepares a text in the language of the locale: Chinese, else English. */
  public BottleneckText(Names names, Locale locale) {
    phrases = new Phrases(names, locale);
  }

  /** The lines of an answer. */
  public List<String> lines(BottleneckAnswer answer) {
    lines.clear();
    if (answer.bottlenecks().isEmpty()) {
      say("bottleneck.none");
      return List.copyOf(lines);
    }
    say("bottleneck.head", answer.periods());
    int rank = 1;
    BottleneckAnswer.Kind kind = null;
    for (Bottleneck each : answer.bottlenecks()) {
      if (each.kind() != kind) {
        kind = each.kind();
        rank = 1;
        say("bottleneck.head." + kind);
      }
      bottleneck(rank++, each);
    }
    say("bottleneck.foot");
    return List.copyOf(lines);
  }

  private void say(String key, Object... values) {
    lines.add(phrases.say(key, values).stripTrailing());
  }

  private void bottleneck(int rank, Bottleneck each) {
    String subject = phrases.name(each.subject());
    String site = phrases.name(each.site());
    String what = phrases.say("bottleneck." + each.kind(), subject, site, each.tier());
    String unit = unit(each);
    say("bottleneck.line", rank, phrases.yuan(each.yuanPerMonth()), unit, what);
    String up =
        each.holdsUp() == null
            ? phrases.say("bottleneck.no-end")
            : "+" + phrases.units(each.holdsUp());
    say(
        "bottleneck.proof",
        months(each),
        yuan(each.gainYuan()),
        phrases.yuan(each.yuan()),
        yuan(each.lossYuan()));
    say(
        "bottleneck.range",
        (each.holdsDown() > 0 ? "-" : "") + phrases.units(each.holdsDown()),
        up,
        unit,
        yuan(each.freeYuan()));
    if (!each.rules().isEmpty()) {
      say("bottleneck.rules", String.join("; ", each.rules()));
    }
  }

  private String yuan(Double amount) {
    return amount == null ? phrases.say("bottleneck.impossible") : phrases.yuan(amount);
  }

  private String unit(Bottleneck each) {
    return each.unit().isEmpty() ? phrases.say("bottleneck.own-unit") : phrases.unit(each.unit());
  }

  private String months(Bottleneck each) {
    return each.months().stream()
        .map(
            month ->
                month.period() == 0
                    ? phrases.say("bottleneck.plan")
                    : String.valueOf(month.period()))
        .collect(Collectors.joining(", "));
  }
}
