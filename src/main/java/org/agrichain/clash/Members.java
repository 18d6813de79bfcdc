package org.agrichain.clash;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.agrichain.dataset.RowPlaces;
import org.agrichain.domain.AssignmentLimit;
import org.agrichain.domain.BlendLimit;
import org.agrichain.domain.Certificate;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.Contract;
import org.agrichain.domain.ConversionFloor;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Limit;
import org.agrichain.domain.Line;
import org.agrichain.domain.LineMode;
import org.agrichain.domain.Material;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.Purchase;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.Storage;
import org.agrichain.domain.Supply;
import org.agrichain.domain.TransportClass;
import org.agrichain.rules.RuleInfo;

/** Inputs of a clash in the words of the dataset. */
final class Members {
  private final Dataset dataset;
  private final RowPlaces places;
  private final Map<String, String> units = new HashMap<>();
  private final Map<String, Line> lines;

  Members(Dataset dataset, RowPlaces places) {
    this.dataset = dataset;
    this.places = places;
    for (Material material : dataset.materials()) {
      units.put(material.material(), material.unit().name().toLowerCase(Locale.ROOT));
    }
    lines = FlowInputs.index(dataset.lines(), Line::line);
  }

  /** The words of an input, the figure it would have to be beside the others among them. */
  Member of(Input input, Double beside) {
    Object row = input.row;
    return switch (input.kind) {
      case CONTRACT -> {
        Contract is = (Contract) row;
        yield member(
            input,
            beside,
            is.contract(),
            is.material(),
            is.market(),
            0,
            unit(is.material()),
            is.fromPeriod(),
            Math.min(is.toPeriod(), dataset.periods().size()));
      }
      case MUST_TAKE, OFFER -> {
        Supply is = (Supply) row;
        yield member(
            input,
            beside,
            is.supply(),
            is.material(),
            is.origin(),
            0,
            "lots",
            is.period(),
            is.period());
      }
      case LINE_HOURS, LEAST_USE -> {
        LineMode is = (LineMode) row;
        String site = lines.get(is.line()).site();
        yield member(input, beside, is.line(), "", site, is.mode(), "h", 0, 0);
      }
      case LEAST_BATCH -> {
        Recipe is = (Recipe) row;
        yield member(input, beside, is.recipe(), "", "", 0, "", 0, 0);
      }
      case MOST_SHARE, LEAST_SHARE -> {
        RecipeFlow is = (RecipeFlow) row;
        yield member(input, beside, is.recipe(), is.material(), "", 0, "", 0, 0);
      }
      case MOST_TRAIT, LEAST_TRAIT -> {
        BlendLimit is = (BlendLimit) row;
        yield member(input, beside, is.recipe(), is.trait(), "", 0, "", 0, 0);
      }
      case STORE_ROOM -> {
        Storage is = (Storage) row;
        yield member(input, beside, is.site(), is.storageClass(), is.site(), 0, "t", 0, 0);
      }
      case CLOSING -> {
        ClosingStock is = (ClosingStock) row;
        int last = dataset.periods().size();
        String unit = unit(is.material());
        yield member(input, beside, is.site(), is.material(), is.site(), 0, unit, last, last);
      }
      case OPENING -> {
        OpeningStock is = (OpeningStock) row;
        String unit = unit(is.material());
        yield member(input, beside, is.site(), is.material(), is.site(), 0, unit, 1, 1);
      }
      case SHELF_LIFE, DISCARD -> {
        String material = ((Material) row).material();
        yield member(input, beside, material, material, "", 0, "h", 0, 0);
      }
      case MAX_KM, MAX_HOURS -> {
        String transport = ((TransportClass) row).transportClass();
        String unit = input.kind == Kind.MAX_KM ? "km" : "h";
        yield member(input, beside, transport, "", "", 0, unit, 0, 0);
      }
      case MAX_PLANTS, LEAST_LOTS, RECEIVING_SLOTS, CONTRACTED_LOTS -> {
        AssignmentLimit is = (AssignmentLimit) row;
        int period = is.period() == null ? 0 : is.period();
        String site = is.site() == null ? "" : is.site();
        String origin = is.origin() == null ? "" : is.origin();
        yield member(input, beside, is.limit(), origin, site, 0, "lots", period, period);
      }
      case AT_MOST, AT_LEAST -> {
        Limit is = (Limit) row;
        int last = Math.min(is.toPeriod(), dataset.periods().size());
        yield member(input, beside, is.limit(), "", "", 0, "", is.fromPeriod(), last);
      }
      case CONVERSION -> {
        ConversionFloor is = (ConversionFloor) row;
        yield member(input, beside, is.conversionFloor(), "", "", 0, "", 0, 0);
      }
      case SALES -> {
        SaleTier is = (SaleTier) row;
        String unit = unit(is.material());
        yield member(input, beside, is.market(), is.material(), is.market(), is.tier(), unit, 0, 0);
      }
      case PURCHASES -> {
        Purchase is = (Purchase) row;
        int period = is.period() == null ? 0 : is.period();
        String site = is.site() == null ? "" : is.site();
        String unit = unit(is.material());
        yield member(input, beside, is.purchase(), is.material(), site, 0, unit, period, period);
      }
      case CERTIFICATE -> certificate((Certificate) row);
      case RULE -> rule((RuleInfo) row, List.of());
    };
  }

  /** The words of a rule. */
  static Member rule(RuleInfo rule, List<String> refuses) {
    return new Member(
        Kind.RULE,
        rule.name(),
        "",
        "",
        0,
        "",
        null,
        0,
        0,
        rule.place(),
        rule.line(),
        Edits.RULES,
        "id=" + rule.name(),
        rule.isRow() ? Kind.RULE.column() : "",
        null,
        refuses);
  }

  /** Months in which it is lacking: before or after those of its row, or all. */
  private Member certificate(Certificate is) {
    int last = dataset.periods().size();
    boolean stands = is.toPeriod() > 0;
    int from = is.toPeriod() < last ? is.toPeriod() + 1 : 1;
    int to = is.toPeriod() < last ? last : is.fromPeriod() - 1;
    RowPlaces.Place at = stands ? places.of(is) : null;
    return new Member(
        Kind.CERTIFICATE,
        is.holder(),
        is.certificate(),
        "",
        0,
        "",
        null,
        from,
        to,
        stands ? at.file() : Edits.CERTIFICATES,
        stands ? at.line() : 0,
        Edits.CERTIFICATES,
        "holder=" + is.holder() + "; certificate=" + is.certificate(),
        stands ? "to_period" : "",
        null,
        List.of());
  }

  private Member member(
      Input input,
      Double beside,
      String subject,
      String about,
      String place,
      int part,
      String unit,
      int from,
      int to) {
    RowPlaces.Place at = places.of(input.row);
    return new Member(
        input.kind,
        subject,
        about,
        place,
        part,
        unit,
        input.kind.isSwitch() ? null : input.now,
        from,
        to,
        at.file(),
        at.line(),
        at.table(),
        at.where(),
        input.kind.column(),
        beside,
        List.of());
  }

  private String unit(String material) {
    return units.getOrDefault(material, "");
  }
}
