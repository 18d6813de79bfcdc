package org.agrichain.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.agrichain.accounts.AccountNames;
import org.agrichain.accounts.Accounts;
import org.agrichain.accounts.Allocation;
import org.agrichain.accounts.Establishment;
import org.agrichain.accounts.Footprint;
import org.agrichain.accounts.Indicator;
import org.agrichain.accounts.Level;
import org.agrichain.accounts.Reconciliation;
import org.agrichain.accounts.Statement;
import org.agrichain.accounts.Uplift;
import org.agrichain.domain.Dataset;

/** Accounts and indicators as lines for people. */
final class AccountsText {
  private static final int MOST_UPLIFTS = 12;

  private final Words words;
  private final Figures figures;
  private final AccountNames names;
  private final Accounts accounts;
  private final Allocation allocation;
  private final List<Level> levels;
  private final Predicate<Establishment> within;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param levels levels to show
   * @param within part of the chain whose statements are shown; indicators are of all of it
   */
  AccountsText(
      Words words,
      Dataset dataset,
      Accounts accounts,
      Allocation allocation,
      List<Level> levels,
      Predicate<Establishment> within) {
    this.words = words;
    this.figures = new Figures(words);
    this.names = new AccountNames(dataset, words.locale());
    this.accounts = accounts;
    this.allocation = allocation;
    this.levels = levels;
    this.within = within;
  }

  List<String> lines() {
    chain();
    levels.forEach(this::table);
    indicators();
    uplifts();
    footprints();
    return lines;
  }

  private void say(String key, Object... values) {
    lines.add(words.say(key, values));
  }

  private void chain() {
    Statement all = accounts.statement(within);
    say("accounts.value", figures.yuan(all.valueAdded()));
    say(
        "accounts.after",
        figures.yuan(all.subsidies()),
        figures.yuan(all.valueAddedAfterSubsidies()));
    say("accounts.production", figures.yuan(all.output()), figures.yuan(all.intermediate()));
    say(
        "accounts.consolidated",
        figures.yuan(all.sales()),
        figures.yuan(all.purchases()),
        figures.yuan(all.stockChange()));
    say(
        "accounts.income",
        figures.yuan(all.wages()),
        figures.yuan(all.productionTax()),
        figures.yuan(all.subsidies()),
        figures.yuan(all.depreciation()),
        figures.yuan(all.operatingSurplus()),
        figures.yuan(all.mixedIncome()));
    if (all.equals(accounts.chain())) {
      reconciliation();
    }
  }

  private void reconciliation() {
    Reconciliation from = accounts.reconciliation();
    say(
        "accounts.from-plan",
        figures.yuan(from.planYuan()),
        figures.yuan(from.haulageYuan()),
        figures.yuan(from.stockChangeYuan()));
  }

  private void table(Level level) {
    lines.add("");
    lines.add(words.name("accounts.head", level.id()));
    say("accounts.columns");
    accounts
        .by(level, within)
        .forEach(
            (key, s) ->
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "%14s %14s %14s %14s %14s %14s %14s  %s",
                        thousands(s.output()),
                        thousands(s.intermediate()),
                        thousands(s.valueAdded()),
                        thousands(s.wages()),
                        thousands(s.depreciation()),
                        thousands(s.operatingSurplus().add(s.mixedIncome())),
                        thousands(s.valueAddedAfterSubsidies()),
                        names.group(level, key))));
  }

  private static String thousands(BigDecimal yuan) {
    // Adding zero turns a rounded minus zero into zero.
    double rounded = Math.rint(yuan.doubleValue() / 100) / 10 + 0.0;
    return String.format(Locale.ROOT, "%,.1f", rounded);
  }

  private void indicators() {
    lines.add("");
    say("accounts.head.indicators");
    Set<String> used = new LinkedHashSet<>();
    for (Indicator each : accounts.indicators()) {
      used.add(each.id());
      String subject = names.subject(each);
      String unit = names.text().unit(each.unit());
      String value =
          each.unit().equals("yuan")
              ? figures.yuan(each.value())
              : number(each.value()) + " " + unit;
      String name = names.text().name(each.id());
      lines.add("  " + name + (subject.isEmpty() ? "" : " (" + subject + ")") + "  " + value);
    }
    lines.add("");
    say("accounts.head.definitions");
    for (String id : used) {
      lines.add("  " + names.text().name(id) + ": " + names.text().definition(id));
    }
  }

  private static String number(double value) {
    double size = Math.abs(value);
    int digits = size >= 1000 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4;
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }

  /** The products that multiply what a part fetches, each of the raw material with most of it. */
  private void uplifts() {
    Map<String, Uplift> richest = new TreeMap<>();
    accounts.uplifts().stream()
        .filter(each -> each.steps() > 0 && each.exWorksTimes() > 1)
        .sorted(Comparator.comparingDouble(Uplift::partUnits))
        .forEach(each -> richest.put(each.part() + " " + each.product(), each));
    if (richest.isEmpty()) {
      return;
    }
    lines.add("");
    say("accounts.head.uplifts");
    richest.values().stream()
        .sorted(Comparator.comparingDouble(AccountsText::times).reversed())
        .limit(MOST_UPLIFTS)
        .forEach(this::uplift);
    say("accounts.uplift-note");
  }

  private void uplift(Uplift each) {
    String retail =
        each.retailTimes() == null
            ? ""
            : words.say("accounts.retail", number(each.retailYuan()), number(each.retailTimes()));
    say(
        "accounts.uplift",
        names.material(each.raw()),
        number(each.partUnits()),
        names.material(each.part()),
        number(each.rawYuan()),
        number(each.productUnits()),
        names.material(each.product()),
        number(each.exWorksYuan()),
        number(each.exWorksTimes()),
        number(each.ownTimes()),
        retail);
  }

  private static double times(Uplift uplift) {
    return uplift.retailTimes() == null ? uplift.exWorksTimes() : uplift.retailTimes();
  }

  private void footprints() {
    Map<String, Double> groups = new TreeMap<>();
    for (Footprint each : accounts.footprints(allocation)) {
      groups.merge(each.productGroup(), each.kg() / 1000, Double::sum);
    }
    groups.values().removeIf(tonnes -> tonnes == 0);
    if (groups.isEmpty()) {
      return;
    }
    lines.add("");
    say("accounts.head.footprints", words.name("accounts.allocation", allocation.id()));
    groups.forEach((group, tonnes) -> lines.add("  " + group + "  " + number(tonnes) + " t"));
  }
}
