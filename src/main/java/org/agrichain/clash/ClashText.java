package org.agrichain.clash;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.agrichain.explain.Names;

/** Clashes and repairs as lines for people, in English or Chinese. */
public final class ClashText {
  private static final int MOST_ALIKE = 6;
  private static final MathContext DIGITS = new MathContext(6);

  private final Names names;
  private final Locale locale;
  private final ResourceBundle bundle;
  private final List<String> lines = new ArrayList<>();

  /** Prepares a text in the language of the locale: Chinese, else English. */
  public ClashText(Names names, Locale locale) {
    this.names = names;
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    this.locale = chinese ? Locale.CHINESE : Locale.ROOT;
    bundle =
        ResourceBundle.getBundle(
            "org.agrichain.clash.messages",
            this.locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The lines of a report. */
  public List<String> lines(ClashReport report) {
    lines.clear();
    say("status." + report.status(), report.dataset(), report.clashes().size());
    report.clashes().forEach(this::clash);
    if (!report.complete() && !report.clashes().isEmpty()) {
      say("incomplete");
    }
    if (!report.repairs().isEmpty()) {
      say("repairs");
      for (int r = 0; r < report.repairs().size(); r++) {
        repair(r + 1, report.repairs().get(r), report.objective());
      }
    }
    if (report.left() > 0) {
      say("left", report.left());
    }
    for (String at : report.withoutRepair()) {
      int dot = at.indexOf('.');
      Clash clash = report.clashes().get(Integer.parseInt(at.substring(0, dot)) - 1);
      Member member = clash.members().get(Integer.parseInt(at.substring(dot + 1)));
      boolean given = member.kind() == Kind.RULE && member.column().isEmpty();
      say(
          given ? "without.rule" : "without",
          place(member.file(), member.line()),
          sentence(member));
    }
    return List.copyOf(lines);
  }

  private void say(String key, Object... values) {
    lines.add(text(key, values).stripTrailing());
  }

  private String text(String key, Object... values) {
    return String.format(Locale.ROOT, bundle.getString(key), values);
  }

  private void clash(Clash clash) {
    say(clash.members().size() == 1 ? "clash.one" : "clash", clash.number());
    Map<Kind, Integer> shown = new EnumMap<>(Kind.class);
    for (Member member : clash.members()) {
      if (shown.merge(member.kind(), 1, Integer::sum) > MOST_ALIKE) {
        continue;
      }
      say("member", place(member.file(), member.line()), sentence(member), beside(member));
    }
    int hidden = shown.values().stream().mapToInt(n -> Math.max(0, n - MOST_ALIKE)).sum();
    if (hidden > 0) {
      say("clash.more", hidden);
    }
    if (clash.onlyWhole()) {
      say("clash.whole");
    }
    if (!clash.irreducible()) {
      say("clash.unproven");
    }
  }

  private static String place(String file, int line) {
    return line == 0 ? file : file + ":" + line;
  }

  private String sentence(Member member) {
    return text(
        "kind." + member.kind(),
        names.of(member.subject(), locale),
        name(member.about(), "any.origin"),
        name(member.place(), "any.plant"),
        member.now() == null ? "" : number(member.now()),
        unit(member.unit()),
        months(member),
        member.part(),
        String.join("; ", member.refuses()));
  }

  private String name(String id, String orAny) {
    return id.isEmpty() ? text(orAny) : names.of(id, locale);
  }

  private String beside(Member member) {
    if (member.beside() == null || member.beside().equals(member.now())) {
      return "";
    }
    double change = member.beside() - member.now();
    return text(
        change > 0 ? "beside.more" : "beside.less",
        number(member.beside()),
        number(Math.abs(change)));
  }

  private String months(Member member) {
    if (member.fromPeriod() == 0) {
      return text("months.every");
    }
    return member.fromPeriod() == member.toPeriod()
        ? text("months.one", member.fromPeriod())
        : text("months.span", member.fromPeriod(), member.toPeriod());
  }

  private String unit(String unit) {
    String key = "unit." + unit;
    return bundle.containsKey(key) ? bundle.getString(key) : unit;
  }

  private void repair(int number, Repair repair, String objective) {
    String key = "repair." + (number == 1 ? "best" : "other") + "." + repair.tried();
    say(key, number, yuan(repair.valueYuan()), yuan(repair.costYuan()), objective);
    for (Edit edit : repair.edits()) {
      boolean blank = edit.from().isEmpty();
      say(
          "edit." + edit.action() + (blank && edit.action().equals("set") ? ".blank" : ""),
          place(edit.file(), edit.line()),
          edit.column(),
          edit.from(),
          edit.to(),
          edit.where());
    }
  }

  private static String yuan(double yuan) {
    return String.format(Locale.ROOT, "%,.2f", yuan);
  }

  private static String number(double number) {
    BigDecimal rounded = new BigDecimal(number).round(DIGITS);
    BigDecimal plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    return plain.scale() > 0
        ? plain.toPlainString()
        : String.format(Locale.ROOT, "%,.0f", plain.doubleValue());
  }
}
