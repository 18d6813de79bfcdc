package org.agrichain.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.agrichain.comparison.Comparison;
import org.agrichain.comparison.DeadweightRow;
import org.agrichain.comparison.FigureRow;
import org.agrichain.comparison.GainRow;
import org.agrichain.comparison.MoveRow;
import org.agrichain.comparison.VariantRow;
import org.agrichain.report.page.FigureNames;

/** A comparison as a person reads it: the main figures, then each scenario's winners and losers. */
record ComparisonText(Words words, FigureNames names) {
  private static final int FIRST = 42;
  private static final int WIDTH = 18;
  private static final int SHOWN = 3;

  List<String> lines(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    List<VariantRow> variants = comparison.scenarios();
    for (VariantRow variant : variants) {
      String title =
          words.lang() == org.agrichain.dataset.Lang.ZH && !variant.titleZh().isEmpty()
              ? variant.titleZh()
              : variant.title();
      String status = words.name("status", variant.status());
      lines.add(words.say("compare.scenario", variant.scenario(), title, status));
    }
    lines.add("");
    figures(comparison, lines);
    chance(variants, lines);
    for (VariantRow variant : variants.subList(1, variants.size())) {
      lines.add("");
      if (variant.valueYuan() == null) {
        lines.add(words.say("compare.no-plan", variant.scenario()));
        continue;
      }
      lines.add(words.say("compare.under", variant.scenario()));
      int before = lines.size();
      gains(comparison, variant.scenario(), lines);
      deadweight(comparison, variant.scenario(), lines);
      moves(comparison, variant.scenario(), lines);
      if (lines.size() == before) {
        lines.add(words.say("compare.nothing"));
      }
    }
    return lines;
  }

  /** What two plans that are not proven best may differ by without any reason. */
  private void chance(List<VariantRow> variants, List<String> lines) {
    double room = 0;
    for (VariantRow each : variants) {
      if (each.valueYuan() != null && each.upperBoundYuan() != null) {
        room = Math.max(room, each.upperBoundYuan().subtract(each.valueYuan()).doubleValue());
      }
    }
    if (room >= 1) {
      lines.add(words.say("compare.chance", new Figures(words).yuan(room)));
    }
  }

  private void figures(Comparison comparison, List<String> lines) {
    StringBuilder heading = new StringBuilder(cell(words.say("compare.figure"), -FIRST));
    List<Integer> widths =
        comparison.scenarios().stream()
            .map(v -> Math.max(WIDTH, v.scenario().length() + 2))
            .toList();
    for (int i = 0; i < widths.size(); i++) {
      heading.append(cell(comparison.scenarios().get(i).scenario(), widths.get(i)));
    }
    lines.add(heading.toString());
    Map<String, StringBuilder> rows = new LinkedHashMap<>();
    for (FigureRow row : comparison.figures()) {
      if (FigureNames.isMain(row.part(), row.figure())) {
        String name = names.name(row.part(), row.figure());
        boolean yuan = row.unit().equals("yuan");
        String unit = yuan ? words.say("compare.million") : names.unit(row.unit());
        StringBuilder line =
            rows.computeIfAbsent(
                row.part() + row.figure(),
                key ->
                    new StringBuilder(cell(name + ", " + unit, -FIRST))
                        .append(cell(number(row.base(), yuan), widths.get(0))));
        line.append(cell(change(row, yuan), widths.get(at(comparison, row.scenario()))));
      }
    }
    rows.values().forEach(row -> lines.add(row.toString()));
  }

  private static int at(Comparison comparison, String scenario) {
    return comparison.scenarios().stream().map(VariantRow::scenario).toList().indexOf(scenario);
  }

  private String change(FigureRow row, boolean yuan) {
    if (row.delta() == null) {
      return words.say("figure.none");
    }
    String sign = row.delta() > 0 ? "+" : "";
    return row.delta() == 0 ? "=" : sign + number(row.delta(), yuan);
  }

  private String number(Double value, boolean yuan) {
    if (value == null) {
      return words.say("figure.none");
    }
    double shown = yuan ? value / 1e6 : value;
    return String.format(Locale.ROOT, shown == Math.rint(shown) ? "%,.0f" : "%,.3f", shown);
  }

  private void gains(Comparison comparison, String scenario, List<String> lines) {
    List<String> kinds = comparison.gains().stream().map(GainRow::by).distinct().toList();
    for (String kind : kinds) {
      List<String> named = new ArrayList<>();
      comparison.gains().stream()
          .filter(row -> row.scenario().equals(scenario) && row.by().equals(kind))
          .filter(row -> row.deltaYuan().signum() != 0)
          .limit(SHOWN)
          .forEach(
              row -> {
                named.add(names.who(row) + " " + new Figures(words).yuanMore(row.deltaYuan()));
              });
      if (!named.isEmpty()) {
        lines.add(
            words.say("compare.gain", words.name("compare.by", kind), String.join(", ", named)));
      }
    }
  }

  private void deadweight(Comparison comparison, String scenario, List<String> lines) {
    for (DeadweightRow row : comparison.deadweight()) {
      boolean all = row.product().isEmpty() && row.stage().isEmpty();
      if (row.scenario().equals(scenario) && all && row.deadweightPercent() != null) {
        lines.add(
            words.say(
                "compare.deadweight",
                new Figures(words).yuan(row.deadweightYuan()),
                new Figures(words).percent(row.deadweightPercent())));
      }
    }
  }

  private void moves(Comparison comparison, String scenario, List<String> lines) {
    for (String kind : List.of("lots", "lines", "made", "sold")) {
      List<String> named = new ArrayList<>();
      comparison.moves().stream()
          .filter(row -> row.scenario().equals(scenario) && row.kind().equals(kind))
          .limit(SHOWN)
          .forEach(row -> named.add(move(row)));
      if (!named.isEmpty()) {
        lines.add(
            words.say("compare.move", words.name("compare.kind", kind), String.join(", ", named)));
      }
    }
  }

  private String move(MoveRow row) {
    String way = names.way(row);
    String unit = names.unit(row.unit());
    String amount = String.format(Locale.ROOT, "%+,.0f %s", row.delta(), unit);
    return names.what(row) + (way.isEmpty() ? "" : " (" + way + ")") + " " + amount;
  }

  /** Text in a column, to the left for a negative width; Chinese signs are two columns wide. */
  private static String cell(String text, int width) {
    int wide = text.chars().map(c -> c > 0x2e80 ? 2 : 1).sum();
    String blank = " ".repeat(Math.max(1, Math.abs(width) - wide));
    return width < 0 ? text + blank : blank + text;
  }
}
