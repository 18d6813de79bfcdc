package org.agrichain.clash;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.agrichain.dataset.Change;
import org.agrichain.dataset.RowPlaces;
import org.agrichain.domain.Certificate;
import org.agrichain.domain.ClosingKind;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Line;
import org.agrichain.domain.LineMode;
import org.agrichain.domain.Supply;
import org.agrichain.rules.RuleBook;
import org.agrichain.rules.RuleInfo;

/** Another figure as changes to cells of the dataset. */
final class Edits {
  /** What is done to a row of a rule table: it is not a change of the dataset. */
  static final String LEAVE_OUT = "leave-out";

  /** Where rules stand. */
  static final String RULES = "rules";

  /** Table of certificates. */
  static final String CERTIFICATES = "certificates";

  private static final double DAY = 24;
  private static final MathContext RATE = new MathContext(6, RoundingMode.UP);

  private final Dataset dataset;
  private final RowPlaces places;

  Edits(Dataset dataset, RowPlaces places) {
    this.dataset = dataset;
    this.places = places;
  }

  /** Changes that give an input another figure; of a switch the figure means nothing. */
  List<Edit> of(Input input, BigDecimal figure) {
    return switch (input.kind) {
      case DISCARD -> List.of(set(input.kind, input.row, input.kind.column(), "", "0"));
      case CERTIFICATE -> certificate((Certificate) input.row);
      case RULE -> List.of(leaveOut((RuleInfo) input.row));
      case LINE_HOURS -> List.of(hours(input, (LineMode) input.row, figure));
      case LEAST_USE -> leastUse(input, ((LineMode) input.row).line(), figure);
      case MUST_TAKE -> spare(input, (Supply) input.row, figure.intValue());
      case CLOSING -> {
        ClosingStock row = (ClosingStock) input.row;
        yield row.kind() == ClosingKind.CYCLIC
            ? List.of(set(input.kind, row, "kind", "cyclic", "worth"))
            : List.of(figure(input, figure));
      }
      default -> List.of(figure(input, figure));
    };
  }

  /** Held in all months of the plan. */
  private List<Edit> certificate(Certificate row) {
    Kind kind = Kind.CERTIFICATE;
    if (row.toPeriod() == 0) {
      String pairs = "holder=" + row.holder() + "; certificate=" + row.certificate();
      return List.of(new Edit(kind, "add", CERTIFICATES, 0, CERTIFICATES, "", "", "", pairs));
    }
    int last = dataset.periods().size();
    List<Edit> edits = new ArrayList<>();
    if (row.fromPeriod() > 1) {
      edits.add(set(kind, row, "from_period", String.valueOf(row.fromPeriod()), "1"));
    }
    if (row.toPeriod() < last) {
      String to = String.valueOf(last);
      edits.add(set(kind, row, "to_period", String.valueOf(row.toPeriod()), to));
    }
    return edits;
  }

  private static Edit leaveOut(RuleInfo row) {
    String where = "id=" + row.name();
    return new Edit(
        Kind.RULE, LEAVE_OUT, row.place(), row.line(), RULES, where, "", row.name(), "");
  }

  private Edit figure(Input input, BigDecimal figure) {
    String from = Rounded.text(input.now);
    return set(input.kind, input.row, input.kind.column(), from, Rounded.text(figure));
  }

  private Edit set(Kind kind, Object row, String column, String from, String to) {
    RowPlaces.Place at = places.of(row);
    return new Edit(kind, "set", at.file(), at.line(), at.table(), at.where(), column, from, to);
  }

  /** More hours, or, where a day is too short, a faster line. */
  private Edit hours(Input input, LineMode mode, BigDecimal hours) {
    if (hours.doubleValue() <= DAY) {
      return figure(input, hours);
    }
    Line line =
        dataset.lines().stream()
            .filter(l -> l.line().equals(mode.line()))
            .findFirst()
            .orElseThrow();
    BigDecimal rated =
        BigDecimal.valueOf(line.ratedUnitsPerHour())
            .multiply(hours)
            .divide(BigDecimal.valueOf(mode.hoursPerWorkingDay()), RATE);
    String from = Rounded.text(line.ratedUnitsPerHour());
    return set(input.kind, line, "rated_units_per_hour", from, Rounded.text(rated));
  }

  private List<Edit> leastUse(Input input, String line, BigDecimal share) {
    List<Edit> edits = new ArrayList<>();
    for (LineMode mode : dataset.lineModes()) {
      if (mode.line().equals(line) && mode.leastUseShare() > share.doubleValue()) {
        String from = Rounded.text(mode.leastUseShare());
        edits.add(set(input.kind, mode, input.kind.column(), from, Rounded.text(share)));
      }
    }
    return edits;
  }

  /** Some lots that need not be taken: all of a supply, or a second row with the spared ones. */
  private List<Edit> spare(Input input, Supply supply, int left) {
    if (left <= 0) {
      return List.of(set(input.kind, supply, "must_take", "yes", "no"));
    }
    List<Edit> edits = new ArrayList<>();
    String second = supply.supply() + "-spared";
    RowPlaces.Place at = places.of(supply);
    edits.add(figure(input, BigDecimal.valueOf(left)));
    String pairs = "supply=" + second + "; lots=" + (supply.lots() - left) + "; must_take=no";
    edits.add(copy(at, pairs));
    dataset.intakeTerms().stream()
        .filter(term -> term.supply().equals(supply.supply()))
        .findFirst()
        .map(places::of)
        .ifPresent(
            term ->
                edits.add(
                    new Edit(
                        input.kind,
                        "copy",
                        term.file(),
                        term.line(),
                        term.table(),
                        "supply=" + supply.supply(),
                        "",
                        "",
                        "supply=" + second)));
    return edits;
  }

  private static Edit copy(RowPlaces.Place at, String pairs) {
    return new Edit(
        Kind.MUST_TAKE, "copy", at.file(), at.line(), at.table(), at.where(), "", "", pairs);
  }

  /** The rules without the rows that are left out. */
  static RuleBook rules(RuleBook rules, List<Edit> edits) {
    RuleBook left = rules;
    for (Edit edit : edits) {
      left = edit.action().equals(LEAVE_OUT) ? left.without(edit.from()) : left;
    }
    return left;
  }

  /** The changes that a dataset understands. */
  static List<Change> changes(List<Edit> edits) {
    return edits.stream()
        .filter(edit -> !edit.action().equals(LEAVE_OUT))
        .map(
            edit ->
                switch (edit.action()) {
                  case "copy" ->
                      Change.copy(edit.file(), edit.line(), edit.table(), edit.where(), edit.to());
                  case "add" -> Change.add(edit.file(), edit.line(), edit.table(), edit.to());
                  default ->
                      Change.set(
                          edit.file(),
                          edit.line(),
                          edit.table(),
                          edit.where(),
                          edit.column(),
                          edit.to());
                })
        .toList();
  }
}
