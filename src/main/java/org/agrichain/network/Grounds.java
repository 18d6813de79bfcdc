package org.agrichain.network;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.HaulOption;
import org.agrichain.domain.Material;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.RecipeFlow;

/**
 * Rows of the dataset on which the figures of a network rest: of several the one that a person
 * would look at first. Null where no single row is to be named.
 */
public final class Grounds {
  private final Network network;
  private final Dataset dataset;
  private final ColumnNames names;

  /** Grounds of a network. */
  public Grounds(Network network) {
    this.network = network;
    dataset = network.dataset;
    names = new ColumnNames(network);
  }

  /** Name of a column, such as {@code SALE_town_balm_1_3}. */
  public String columnName(int column) {
    return names.column(column);
  }

  /** What a row is about, such as {@code BALANCE_town_balm_3}. */
  public String rowName(int row) {
    return names.said(row);
  }

  /** Row behind a coefficient. */
  public Object coefficient(Conditioning.Entry entry) {
    if (entry.column() < 0) {
      return null;
    }
    return switch (network.rowKind[entry.row()]) {
      case BALANCE -> flow(entry);
      case LINE_HOURS, LINE_LEAST, LIMIT, CONVERSION, GRANT, BUILT -> limit(entry.row());
      case COUNTED, ONE_TIER, TIER_MOST, TIER_LEAST, PAYMENT, PAYMENT_CAP -> limit(entry.row());
      default -> column(entry.column());
    };
  }

  /** The flow of a recipe in a balance; in the balances of other activities the activity. */
  private Object flow(Conditioning.Entry entry) {
    return switch (network.columnKind[entry.column()]) {
      case PROCESS, INGREDIENT -> {
        int place = network.rowSubject[entry.row()];
        String material = network.places.key(place).material();
        ProcessOption option = process(network.columnSubject[entry.column()]);
        RecipeFlow flow =
            first(
                dataset.recipeFlows(),
                each -> each.recipe().equals(option.recipe()) && each.material().equals(material));
        yield flow == null ? column(entry.column()) : flow;
      }
      default -> column(entry.column());
    };
  }

  /** Row behind the price and the bounds of a column. */
  public Object column(int j) {
    int at = network.columnSubject[j];
    return switch (network.columnKind[j]) {
      case LOTS -> supply(network.options.intakes().get(at).supply());
      case MODE -> {
        String line = dataset.lines().get(at).line();
        int mode = network.columnPart[j];
        yield first(dataset.lineModes(), each -> each.line().equals(line) && each.mode() == mode);
      }
      case CAMPAIGN, PROCESS, INGREDIENT -> {
        String recipe = process(at).recipe();
        yield first(dataset.recipes(), each -> each.recipe().equals(recipe));
      }
      case BUILD -> dataset.investments().get(at);
      case GRANT -> dataset.interestSubsidies().get(at);
      case TIER, COUNTED, PAYMENT -> dataset.policies().get(at);
      case HAUL -> {
        HaulOption haul = network.options.hauls().get(at);
        yield material(haul.material());
      }
      case STORE -> material(network.options.stores().get(at).material());
      case SALE -> dataset.sales().get(at);
      case CONTRACT, SHORTFALL -> dataset.contracts().get(at);
      case DISCARD -> material(network.places.key(at).material());
      case PURCHASE -> {
        String purchase = network.options.purchases().get(at).purchase();
        yield first(dataset.purchases(), each -> each.purchase().equals(purchase));
      }
      case BREACH -> limitOrFloor(at);
    };
  }

  /** Row behind the limits of a row. */
  public Object limit(int i) {
    int at = network.rowSubject[i];
    return switch (network.rowKind[i]) {
      case BALANCE, CLOSING -> material(network.places.key(at).material());
      case LOTS -> dataset.supplies().get(at);
      case ONE_MODE, LINE_HOURS, LINE_LEAST -> dataset.lines().get(at);
      case CAMPAIGN_MOST, CAMPAIGN_LEAST, BLEND_SUM, BLEND_LIMIT -> {
        String recipe = process(at).recipe();
        yield first(dataset.recipes(), each -> each.recipe().equals(recipe));
      }
      case STORE_CAPACITY -> dataset.sites().get(at);
      case SHELF_LIFE -> material(network.options.stores().get(at).material());
      case CONTRACT -> dataset.contracts().get(at);
      case RECEIVING_SLOTS, CONTRACTED_LOTS -> dataset.assignmentLimits().get(at);
      case BUILT -> dataset.investments().get(at);
      case GRANT -> dataset.interestSubsidies().get(at);
      case COUNTED, ONE_TIER, TIER_MOST, TIER_LEAST, PAYMENT, PAYMENT_CAP ->
          dataset.policies().get(at);
      case CONVERSION -> dataset.conversionFloors().get(at);
      case LIMIT -> dataset.limits().get(at);
    };
  }

  private Object limitOrFloor(int at) {
    int limits = dataset.limits().size();
    return at < limits ? dataset.limits().get(at) : dataset.conversionFloors().get(at - limits);
  }

  private ProcessOption process(int at) {
    return network.options.processes().get(at);
  }

  private Object supply(String id) {
    return first(dataset.supplies(), each -> each.supply().equals(id));
  }

  private Material material(String id) {
    return first(dataset.materials(), each -> Objects.equals(each.material(), id));
  }

  private static <T> T first(List<T> rows, Predicate<T> wanted) {
    return rows.stream().filter(wanted).findFirst().orElse(null);
  }
}
