package org.agrichain.clash;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.agrichain.dataset.Change;
import org.agrichain.domain.AssignmentLimit;
import org.agrichain.domain.BlendLimit;
import org.agrichain.domain.Certificate;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.Contract;
import org.agrichain.domain.ConversionFloor;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Limit;
import org.agrichain.domain.LineMode;
import org.agrichain.domain.Material;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.Purchase;
import org.agrichain.domain.Recipe;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.domain.Refusal;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.Storage;
import org.agrichain.domain.Supply;
import org.agrichain.domain.TransportClass;
import org.agrichain.domain.Zone;
import org.agrichain.rules.RuleBook;

/**
 * A dataset in which everything gives way but some members of a clash: changed row by row by what
 * the tables mean, without anything of the search.
 */
final class Dropped {
  private static final String FILE = "dropped.csv";

  /** Rules that refuse what other refusals or figures of the dataset ask for. */
  private static final Set<String> FOLLOWING =
      Set.of(
          "no lots where no process is allowed",
          "life too short to be stored",
          "haul is within the life of the goods",
          "raw lot arrives within its life",
          "journey is within the greatest distance",
          "journey is within the longest time",
          "plant lacks the certificate",
          "line lacks the certificate",
          "certificate of the plant holds for a time",
          "certificate of the line holds for a time",
          "quarantine zone only to certified plants",
          "quarantine certificate holds for a time");

  private final Set<String> held = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();

  /** Changes after which only the given members still ask for anything. */
  static List<Change> allBut(Dataset dataset, List<Member> members) {
    Dropped dropped = new Dropped();
    members.forEach(member -> dropped.held.add(member.kind() + " " + member.where()));
    dropped.markets(dataset);
    dropped.lots(dataset);
    dropped.lines(dataset);
    dropped.materials(dataset);
    dropped.stocks(dataset);
    dropped.certificates(dataset);
    dropped.transport(dataset);
    return dropped.changes;
  }

  /** Rules that refuse nothing but what those of the given members do, and grades. */
  static RuleBook rules(RuleBook rules, Dataset dataset, List<Member> members) {
    Set<String> held = new HashSet<>();
    members.stream().filter(each -> each.kind() == Kind.RULE).forEach(m -> held.add(m.subject()));
    RuleBook left = rules;
    Set<String> refusing = new TreeSet<>();
    do {
      refusing.clear();
      for (Refusal refusal : left.derive(dataset).refusals()) {
        if (!refusal.subject().startsWith("grade ")) {
          refusing.addAll(refusal.reason().rules());
        }
      }
      refusing.removeAll(held);
      refusing.removeAll(FOLLOWING);
      for (String rule : refusing) {
        left = left.without(rule);
      }
    } while (!refusing.isEmpty());
    return left;
  }

  private boolean gives(Kind kind, String where) {
    return !held.contains(kind + " " + where);
  }

  private void set(String table, String where, String column, String value) {
    changes.add(Change.set(FILE, 1, table, where, column, value));
  }

  private void markets(Dataset dataset) {
    for (Contract row : dataset.contracts()) {
      String where = "contract=" + row.contract();
      if (gives(Kind.CONTRACT, where)) {
        set("contracts", where, "penalty_yuan_per_unit", "1");
      }
    }
    for (SaleTier row : dataset.sales()) {
      String where =
          "market=%s; material=%s; tier=%d".formatted(row.market(), row.material(), row.tier());
      if (gives(Kind.SALES, where)) {
        set("sales", where, "max_units_per_period", "1000000");
      }
    }
    for (Purchase row : dataset.purchases()) {
      String where = "purchase=" + row.purchase();
      if (gives(Kind.PURCHASES, where)) {
        set("purchases", where, "max_units_per_period", "1000000");
      }
    }
    for (ConversionFloor row : dataset.conversionFloors()) {
      String where = "conversion_floor=" + row.conversionFloor();
      if (gives(Kind.CONVERSION, where)) {
        set("conversion_floors", where, "least_rate", "0");
      }
    }
    for (Limit row : dataset.limits()) {
      String where = "limit=" + row.limit();
      if (gives(Kind.AT_MOST, where) && gives(Kind.AT_LEAST, where)) {
        set("limits", where, "penalty_yuan_per_unit", "1");
      }
    }
  }

  private void lots(Dataset dataset) {
    // A share of all lots that there are would grow with them.
    boolean share = held.stream().anyMatch(each -> each.startsWith(Kind.CONVERSION + " "));
    for (Supply row : dataset.supplies()) {
      String where = "supply=" + row.supply();
      if (row.mustTake() && gives(Kind.MUST_TAKE, where)) {
        set("supplies", where, "must_take", "no");
      }
      if (share) {
        continue;
      }
      if (gives(Kind.OFFER, where) && gives(Kind.MUST_TAKE, where)) {
        set("supplies", where, "lots", "50");
      } else if (gives(Kind.OFFER, where)) {
        String more = "supply=%s-more; lots=50; must_take=no".formatted(row.supply());
        changes.add(Change.copy(FILE, 1, "supplies", where, more));
      }
    }
    for (AssignmentLimit row : dataset.assignmentLimits()) {
      String where = "limit=" + row.limit();
      Kind kind = Kind.valueOf(row.kind().name());
      if (gives(kind, where)) {
        boolean least = kind == Kind.LEAST_LOTS || kind == Kind.CONTRACTED_LOTS;
        set("assignment_limits", where, "value", least ? "0" : "1000");
      }
    }
  }

  private void lines(Dataset dataset) {
    for (LineMode row : dataset.lineModes()) {
      String where = "line=%s; mode=%d".formatted(row.line(), row.mode());
      boolean least = gives(Kind.LEAST_USE, where);
      if (least) {
        set("line_modes", where, "least_use_share", "0");
      }
      if (gives(Kind.LINE_HOURS, where)) {
        // A least use that is held is a share of the hours: it must not grow with them.
        String share = least ? "0" : String.valueOf(row.leastUseShare() / 100);
        set("line_modes", where, "least_use_share", share);
        set("line_modes", where, "hours_per_working_day", row.hoursPerWorkingDay() + "");
        changes.add(
            Change.scale(FILE, 1, "lines", "line=" + row.line(), "rated_units_per_hour", "100"));
      }
    }
    for (Recipe row : dataset.recipes()) {
      String where = "recipe=" + row.recipe();
      if (row.leastBatchUnits() > 0 && gives(Kind.LEAST_BATCH, where)) {
        set("recipes", where, "least_batch_units", "0");
      }
    }
    for (RecipeFlow row : dataset.recipeFlows()) {
      String where = "recipe=%s; material=%s".formatted(row.recipe(), row.material());
      if (row.leastShare() != null && gives(Kind.LEAST_SHARE, where)) {
        set("recipe_flows", where, "least_share", "0");
      }
      if (row.mostShare() != null && gives(Kind.MOST_SHARE, where)) {
        set("recipe_flows", where, "most_share", "1");
      }
    }
    for (BlendLimit row : dataset.blendLimits()) {
      String where = "recipe=%s; trait=%s".formatted(row.recipe(), row.trait());
      if (row.least() != null && gives(Kind.LEAST_TRAIT, where)) {
        set("blend_limits", where, "least", "");
      }
      if (row.most() != null && gives(Kind.MOST_TRAIT, where)) {
        set("blend_limits", where, "most", "");
      }
    }
  }

  private void materials(Dataset dataset) {
    Set<String> lots = new HashSet<>();
    dataset.supplies().forEach(supply -> lots.add(supply.material()));
    for (Material row : dataset.materials()) {
      String where = "material=" + row.material();
      if (row.shelfLifeHours() != null && gives(Kind.SHELF_LIFE, where)) {
        set("materials", where, "shelf_life_hours", "");
      }
      boolean banned = row.discardCostYuanPerUnit() == null && !lots.contains(row.material());
      if (banned && gives(Kind.DISCARD, where)) {
        set("materials", where, "discard_cost_yuan_per_unit", "1");
      }
    }
  }

  private void stocks(Dataset dataset) {
    for (Storage row : dataset.storages()) {
      String where = "site=%s; storage_class=%s".formatted(row.site(), row.storageClass());
      if (gives(Kind.STORE_ROOM, where)) {
        set("storages", where, "capacity_tonnes", "1000000");
      }
    }
    for (OpeningStock row : dataset.openingStocks()) {
      String where = "site=%s; material=%s".formatted(row.site(), row.material());
      if (gives(Kind.OPENING, where)) {
        changes.add(remove("opening_stocks", where));
      }
    }
    for (ClosingStock row : dataset.closingStocks()) {
      String where = "site=%s; material=%s".formatted(row.site(), row.material());
      if (gives(Kind.CLOSING, where)) {
        set("closing_stocks", where, "kind", "worth");
      }
    }
  }

  private void transport(Dataset dataset) {
    for (TransportClass row : dataset.transportClasses()) {
      String where = "transport_class=" + row.transportClass();
      if (row.maxKm() != null && gives(Kind.MAX_KM, where)) {
        set("transport_classes", where, "max_km", "");
      }
      if (row.maxHours() != null && gives(Kind.MAX_HOURS, where)) {
        set("transport_classes", where, "max_hours", "");
      }
    }
  }

  /** Everybody holds every certificate. */
  private void certificates(Dataset dataset) {
    Set<String> holders = new TreeSet<>();
    dataset.lines().forEach(line -> holders.add(line.line()));
    dataset.sites().forEach(site -> holders.add(site.site()));
    Set<String> certificates = new TreeSet<>();
    dataset.requirements().forEach(row -> certificates.add(row.certificate()));
    dataset.zones().stream()
        .map(Zone::certificate)
        .filter(Objects::nonNull)
        .forEach(certificates::add);
    Set<String> rows = new HashSet<>();
    for (Certificate row : dataset.certificates()) {
      rows.add("holder=%s; certificate=%s".formatted(row.holder(), row.certificate()));
    }
    for (String holder : holders) {
      for (String certificate : certificates) {
        String where = "holder=%s; certificate=%s".formatted(holder, certificate);
        if (gives(Kind.CERTIFICATE, where) && rows.contains(where)) {
          set("certificates", where, "from_period", "1");
          set("certificates", where, "to_period", "520");
        } else if (gives(Kind.CERTIFICATE, where)) {
          changes.add(Change.add(FILE, 1, "certificates", where));
        }
      }
    }
  }

  /** A stock of nothing: rows are emptied, for the table may not be. */
  private static Change remove(String table, String where) {
    return Change.set(FILE, 1, table, where, "units", String.format(Locale.ROOT, "%d", 0));
  }
}
