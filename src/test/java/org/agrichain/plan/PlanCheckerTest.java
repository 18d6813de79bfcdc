package org.agrichain.plan;

import static org.agrichain.plan.Changed.cell;
import static org.agrichain.plan.Changed.plus;
import static org.agrichain.plan.Changed.with;
import static org.agrichain.plan.Changed.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.agrichain.domain.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanCheckerTest {
  private static final Dataset DATASET = SmallChain.dataset();
  private static final Options OPTIONS = SmallChain.options();
  private static final Plan PLAN = SmallPlan.plan();

  /** Columns that state duals or rest on them: nothing published says what they must be. */
  private static final Set<String> UNCHECKED = Set.of("worth_yuan_per_hour");

  private static final Set<String> UNCHECKED_TABLES = Set.of("prices", "progress");

  @Test
  void thePlanWorkedOutByHandHasNoViolation() {
    assertThat(PlanChecker.check(DATASET, OPTIONS, PLAN)).isEmpty();
  }

  static List<BrokenPlans.Case> cases() {
    return BrokenPlans.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPlanBrokenInOnePlaceGivesJustThatViolation(BrokenPlans.Case broken) {
    List<Violation> found = PlanChecker.check(broken.dataset(), broken.options(), broken.plan());
    assertThat(found).extracting(Violation::code).containsOnly(broken.code().id());
    assertThat(found).extracting(Violation::sentence).doesNotContainNull();
  }

  @Test
  void everyViolationHasABrokenPlan() {
    Set<ViolationCode> covered = EnumSet.noneOf(ViolationCode.class);
    cases().forEach(broken -> covered.add(broken.code()));
    assertThat(covered).containsExactlyInAnyOrder(ViolationCode.values());
  }

  @Test
  void everyViolationHasASentenceInBothLanguages() {
    for (ViolationCode code : ViolationCode.values()) {
      Violation violation = new Violation(code.id(), "the place", "1", "2");
      assertThat(violation.sentence()).startsWith("the place: ").endsWith(".");
      assertThat(violation.sentence(Locale.CHINESE)).startsWith("the place：");
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "-1", "0.01", "-0.01", "1000"})
  void aChangeOfAnySingleNumberIsFound(double change) {
    List<String> missed = new ArrayList<>();
    for (PlanTable table : PlanTable.all()) {
      for (int row = 0; row < table.rows(PLAN).size(); row++) {
        for (PlanColumn column : table.columns()) {
          Plan changed = changed(table, row, column, change);
          if (changed != null && PlanChecker.check(DATASET, OPTIONS, changed).isEmpty()) {
            missed.add(table.name() + " row " + row + " " + column.name());
          }
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Property(tries = 500)
  void aRandomChangeOfARandomNumberIsFound(
      @ForAll @IntRange(max = 13) int table,
      @ForAll @IntRange(max = 1000) int row,
      @ForAll @IntRange(max = 1000) int column,
      @ForAll @DoubleRange(min = 0.01, max = 1e9) double change) {
    PlanTable chosen =
        PlanTable.all().stream().filter(each -> !each.rows(PLAN).isEmpty()).toList().get(table);
    List<?> rows = chosen.rows(PLAN);
    Plan changed =
        changed(
            chosen,
            row % rows.size(),
            chosen.columns().get(column % chosen.columns().size()),
            change);
    if (changed != null) {
      assertThat(PlanChecker.check(DATASET, OPTIONS, changed)).isNotEmpty();
    }
  }

  @Test
  void anyRowLeftOutIsFound() {
    List<String> missed = new ArrayList<>();
    for (PlanTable table : PlanTable.all()) {
      for (int row = 0;
          row < table.rows(PLAN).size() && !UNCHECKED_TABLES.contains(table.name());
          row++) {
        Plan shorter = without(PLAN, BrokenPlans.component(table), row);
        if (PlanChecker.check(DATASET, OPTIONS, shorter).isEmpty()) {
          missed.add(table.name() + " row " + row);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "INTAKE,40",
    "PROCESS,298",
    "HAUL,766",
    "PURCHASE,3.4",
    "SALE,764",
    "STORE,151",
    "DISCARD,63",
    "LINE_ON,3"
  })
  void aLimitCountsEveryActivityOfItsKind(ActivityKind kind, double use) {
    LimitTerm every = new LimitTerm("probe", 1, kind, null, null, null, null, null, null, 1);
    assertThat(codes(limited(every, Sense.AT_MOST, use), PLAN)).isEmpty();
    assertThat(codes(limited(every, Sense.AT_LEAST, use), PLAN)).isEmpty();
    assertThat(codes(limited(every, Sense.AT_MOST, use - 0.1), PLAN)).containsExactly("limit");
    assertThat(codes(limited(every, Sense.AT_LEAST, use + 0.1), PLAN)).containsExactly("limit");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "INTAKE,-,-,works,farm,steppe,ewe,40",
        "INTAKE,-,-,annex,-,-,-,0",
        "PROCESS,slaughter,kill,works,-,steppe,ewe,38",
        "PROCESS,mix,-,-,-,-,-,260",
        "PROCESS,mix,-,-,-,-,meat,0",
        "HAUL,-,-,town,works,-,meat,512",
        "HAUL,-,-,works,-,-,-,0",
        "SALE,-,-,town,-,-,sausage,254",
        "STORE,-,-,works,-,steppe,meat,151",
        "DISCARD,-,-,works,-,-,fat,63",
        "LINE_ON,-,mixer,works,-,-,-,1"
      },
      nullValues = "-")
  void aLimitTermCountsOnlyWhatItsColumnsName(
      ActivityKind kind,
      String recipe,
      String line,
      String site,
      String from,
      String region,
      String material,
      double use) {
    LimitTerm term = new LimitTerm("probe", 1, kind, recipe, line, site, from, region, material, 2);
    assertThat(codes(limited(term, Sense.AT_MOST, 2 * use), PLAN)).isEmpty();
    assertThat(codes(limited(term, Sense.AT_LEAST, 2 * use), PLAN)).isEmpty();
  }

  @Test
  void aLimitForEachPeriodLooksAtEachPeriodByItself() {
    LimitTerm term =
        new LimitTerm("probe", 1, ActivityKind.HAUL, null, null, null, null, null, null, 1);
    Dataset dataset = limited(term, Sense.AT_MOST, 516);
    int last = dataset.limits().size() - 1;
    Dataset each = cell(dataset, "limits", last, "per", LimitSpan.PERIOD);
    assertThat(codes(each, PLAN)).isEmpty();
    assertThat(codes(cell(each, "limits", last, "amount", 515.0), PLAN)).containsExactly("limit");
    Dataset first =
        cell(cell(each, "limits", last, "amount", 250.0), "limits", last, "toPeriod", 1);
    assertThat(codes(first, PLAN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"EXACT,20,0", "EXACT,21,1", "LEAST,20,0", "CYCLIC,20,1", "WORTH,500,0"})
  void theClosingStockIsHeldToItsKind(ClosingKind kind, double units, int violations) {
    Dataset wanted = cell(DATASET, "closingStocks", 0, "kind", kind);
    wanted = cell(wanted, "closingStocks", 0, "units", units);
    assertThat(PlanChecker.check(wanted, OPTIONS, PLAN)).hasSize(violations);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        // kind, origin, site, raw group, material, period, value that holds, value that does not
        "MAX_PLANTS,-,-,-,-,-,1,0", "MAX_PLANTS,farm,works,sheep,ewe,2,1,0",
        "MAX_PLANTS,-,annex,-,-,-,0,-", "LEAST_LOTS,farm,-,-,ewe,-,2,3",
        "LEAST_LOTS,-,works,-,-,1,1,2", "RECEIVING_SLOTS,-,works,sheep,-,1,1,0",
        "RECEIVING_SLOTS,town,-,-,-,-,0,-", "CONTRACTED_LOTS,-,-,-,-,1,1,2",
        "CONTRACTED_LOTS,farm,annex,-,-,1,0,1", "CONTRACTED_LOTS,farm,-,-,-,2,5,-"
      },
      nullValues = "-")
  void anAssignmentLimitConcernsOnlyTheLotsItsColumnsName(
      AssignmentLimitKind kind,
      String origin,
      String site,
      String group,
      String material,
      Integer period,
      int holds,
      Integer broken) {
    AssignmentLimit limit =
        new AssignmentLimit("probe", kind, origin, site, group, material, period, holds);
    assertThat(codes(with(DATASET, "assignmentLimits", List.of(limit)), PLAN)).isEmpty();
    if (broken != null) {
      AssignmentLimit other = with(limit, "value", broken);
      assertThat(codes(with(DATASET, "assignmentLimits", List.of(other)), PLAN))
          .containsExactly(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  @Test
  void openingStockIsYoungUntilItsShelfLifeEnds() {
    // 131 kg stay at the end of January: with nothing made, only young opening stock may.
    Dataset fresh = cell(DATASET, "openingStocks", 0, "ageHours", 56.0);
    assertThat(codes(fresh, PLAN)).isEmpty();
    Plan old = PLAN;
    Dataset stale = plus(DATASET, "openingStocks", new OpeningStock("annex", "meat", 5, 57));
    stale = plus(stale, "storages", new Storage("annex", "frozen", 1, 0));
    for (int t = 1; t <= 2; t++) {
      old =
          plus(
              old,
              "inventory",
              new InventoryRow(
                  "annex", "meat", t, 5, 0, 0, 0, 0, 0, 0, 0, 0, 5, new BigDecimal("0.00")));
    }
    Options stored =
        plus(
            OPTIONS,
            "stores",
            new StoreOption("annex", "meat", "frozen", 1, 0, OPTIONS.stores().get(0).reason()));
    // 57 + 744 hours > 800: too old in both months. With 56 hours only in February.
    assertThat(PlanChecker.check(stale, stored, old)).hasSize(2);
    Dataset younger = cell(stale, "openingStocks", 1, "ageHours", 56.0);
    assertThat(PlanChecker.check(younger, stored, old)).hasSize(1);
  }

  @Test
  void aPlanThatWasNotFoundIsHeldToHavingNoFigures() {
    Plan none = PLAN;
    for (PlanTable table : PlanTable.all()) {
      none = with(none, BrokenPlans.component(table), List.of());
    }
    none = BrokenPlans.summary(none, "status", "INFEASIBLE");
    assertThat(codes(DATASET, none)).containsExactly("summary-value", "summary-gap");
  }

  @Test
  void anObjectiveFileMayWeighAccountsAsItLikes() {
    Plan own = BrokenPlans.summary(PLAN, "objective", "own.csv");
    own = BrokenPlans.summary(own, "objectiveWeights", java.util.Map.of("wages", 0.5));
    List<Object> rows = new ArrayList<>();
    for (ValueRow row : PLAN.valueAdded()) {
      String half =
          row.account().equals("wages")
              ? row.yuan()
                  .multiply(new BigDecimal("0.5"))
                  .setScale(2, java.math.RoundingMode.HALF_UP)
                  .toPlainString()
              : "0.00";
      rows.add(with(row, "contributionYuan", new BigDecimal(half)));
    }
    own = with(own, "valueAdded", rows);
    // Half of 61.75 is rounded up in each of two rows: 30.88 + 30.88 + 250 + 26 + 500 + 500.
    own = BrokenPlans.summary(own, "valueYuan", new BigDecimal("1337.76"));
    own = BrokenPlans.summary(own, "upperBoundYuan", new BigDecimal("1337.76"));
    own = BrokenPlans.summary(own, "gapPercent", 0.0);
    own = BrokenPlans.summary(own, "status", "OPTIMAL");
    assertThat(codes(DATASET, own)).isEmpty();
  }

  private static Plan changed(PlanTable table, int row, PlanColumn column, double change) {
    Object cell = column.value(table.rows(PLAN).get(row));
    boolean skipped =
        !column.isNumber()
            || cell == null
            || UNCHECKED.contains(column.name())
            || UNCHECKED_TABLES.contains(table.name());
    if (skipped) {
      return null;
    }
    Object value;
    if (cell instanceof Integer number) {
      int step = (int) Math.min(1_000_000, Math.max(1, Math.abs(Math.rint(change))));
      value = number + (change < 0 ? -step : step);
    } else if (cell instanceof BigDecimal money) {
      value = money.add(BigDecimal.valueOf(change));
    } else {
      value = (Double) cell + change;
    }
    String component = BrokenPlans.component(table);
    StringBuilder name = new StringBuilder();
    for (String word : column.name().split("_")) {
      name.append(
          name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return cell(PLAN, component, row, name.toString(), value);
  }

  private static Dataset limited(LimitTerm term, Sense sense, double amount) {
    Limit limit = new Limit("probe", "Probe", null, sense, amount, LimitSpan.PLAN, 1, 520, null);
    return plus(plus(DATASET, "limits", limit), "limitTerms", term);
  }

  private static List<String> codes(Dataset dataset, Plan plan) {
    return PlanChecker.check(dataset, OPTIONS, plan).stream().map(Violation::code).toList();
  }
}
