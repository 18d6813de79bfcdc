package org.agrichain.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agrichain.worth.ConfirmedWorth;
import org.agrichain.worth.RuleWorth;
import org.agrichain.worth.RuleWorth.Effect;
import org.agrichain.worth.RuleWorths;

/** What rules are worth, as lines for people. */
final class RulesValueText {
  private static final String LINE = "%15s %8d %13s %13s  %s  %s:%d  [%s]";

  private final Words words;
  private final Figures figures;
  private final List<String> lines = new ArrayList<>();

  RulesValueText(Words words) {
    this.words = words;
    figures = new Figures(words);
  }

  List<String> lines(RuleWorths worths, List<ConfirmedWorth> confirmed) {
    lines.clear();
    if (worths.withYuan() == null) {
      say("rules.value-impossible", worths.dataset());
    } else {
      String yuan = figures.yuan(worths.withYuan());
      say("rules.value-head", worths.dataset(), worths.objective(), yuan);
    }
    List<RuleWorth> matter = worths.rules().stream().filter(each -> !each.neverMatters()).toList();
    if (matter.isEmpty()) {
      say("rules.value-none");
    } else {
      say("rules.value-columns");
      matter.forEach(this::line);
    }
    for (Effect effect : List.of(Effect.NO_VALUE, Effect.NO_OPTION, Effect.NEVER_FIRES)) {
      List<String> names =
          worths.rules().stream()
              .filter(each -> each.effect() == effect)
              .map(RuleWorth::rule)
              .toList();
      if (!names.isEmpty()) {
        say("rules.value-" + effect, names.size());
        lines.add("  " + String.join(", ", names));
      }
    }
    if (!confirmed.isEmpty()) {
      say("rules.value-confirmed");
      confirmed.forEach(this::line);
    }
    return List.copyOf(lines);
  }

  private void line(RuleWorth each) {
    String place = each.sheet().isEmpty() ? each.file() : each.file() + "!" + each.sheet();
    lines.add(
        String.format(
            Locale.ROOT,
            LINE,
            amount(
                each.worthYuan(),
                each.effect() == Effect.BLOCKS ? "rules.value-blocks" : "rules.value-needed"),
            each.options(),
            tonnes(each.tonnesWith()),
            tonnes(each.tonnesWithout()),
            each.rule(),
            place,
            each.line(),
            each.source()));
  }

  private void line(ConfirmedWorth each) {
    say(
        "rules.value-confirmed-line",
        amount(each.worthYuan(), "rules.value-no-plan"),
        amount(each.relaxedYuan(), "rules.value-needed"),
        amount(each.leastYuan(), "rules.value-no-plan"),
        amount(each.mostYuan(), "rules.value-no-plan"),
        words.say(judgement(each)),
        each.rule());
  }

  private static String judgement(ConfirmedWorth each) {
    if (each.agrees() == null) {
      return "rules.value-untold";
    }
    return each.agrees() ? "rules.value-agrees" : "rules.value-differs";
  }

  private void say(String key, Object... values) {
    lines.add(words.say(key, values).stripTrailing());
  }

  private String amount(Double yuan, String missing) {
    return yuan == null ? words.say(missing) : String.format(Locale.ROOT, "%,.0f", yuan);
  }

  private static String tonnes(double tonnes) {
    return String.format(Locale.ROOT, "%,.0f", tonnes);
  }
}
