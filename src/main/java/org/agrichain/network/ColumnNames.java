package org.agrichain.network;

import org.agrichain.domain.HaulOption;
import org.agrichain.domain.IntakeOption;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.PurchaseOption;
import org.agrichain.domain.SaleTier;
import org.agrichain.domain.StoreOption;

/** Names of columns and rows that a person can read and a file can carry. */
final class ColumnNames {
  private final Network network;

  ColumnNames(Network network) {
    this.network = network;
  }

  String column(int j) {
    int at = network.columnSubject[j];
    int t = network.columnPeriod[j];
    int part = network.columnPart[j];
    String kind = network.columnKind[j].name();
    return switch (network.columnKind[j]) {
      case LOTS -> {
        IntakeOption option = network.options.intakes().get(at);
        yield join(kind, option.supply(), option.site(), option.delayPeriods());
      }
      case BUILD -> join(kind, network.dataset.investments().get(at).line());
      case GRANT ->
          join(
              kind,
              network.dataset.interestSubsidies().get(at).interestSubsidy(),
              network.dataset.sites().get(part).site());
      case TIER, COUNTED, PAYMENT ->
          join(
              kind,
              network.dataset.policies().get(at).policy(),
              network.dataset.sites().get(part).site(),
              j);
      case MODE -> join(kind, network.dataset.lines().get(at).line(), part, t);
      case CAMPAIGN, PROCESS -> {
        ProcessOption option = network.options.processes().get(at);
        yield join(kind, option.line(), option.recipe(), t);
      }
      case INGREDIENT -> {
        ProcessOption option = network.options.processes().get(at);
        String material = option.flowsIn(t).get(part).material();
        yield join(kind, option.line(), option.recipe(), material, t);
      }
      case HAUL -> {
        HaulOption haul = network.options.hauls().get(at);
        yield join(kind, haul.fromSite(), haul.toSite(), haul.material(), t);
      }
      case STORE -> {
        StoreOption store = network.options.stores().get(at);
        yield join(kind, store.site(), store.material(), t);
      }
      case SALE -> {
        SaleTier tier = network.dataset.sales().get(at);
        yield join(kind, tier.market(), tier.material(), tier.tier(), t);
      }
      case CONTRACT, SHORTFALL -> join(kind, network.dataset.contracts().get(at).contract(), t);
      case DISCARD ->
          join(kind, network.places.key(at).site(), network.places.key(at).material(), t);
      case PURCHASE -> {
        PurchaseOption purchase = network.options.purchases().get(at);
        yield join(kind, purchase.purchase(), purchase.site(), purchase.material(), t);
      }
      case BREACH -> join(kind, network.limitName(at), t);
    };
  }

  /** Name of a row; its number makes it unique. */
  String row(int i) {
    return join("R" + i, said(i));
  }

  /** What a row is about; several rows may be about the same. */
  String said(int i) {
    int at = network.rowSubject[i];
    String subject =
        switch (network.rowKind[i]) {
          case BALANCE -> join(network.places.key(at).site(), network.places.key(at).material());
          case LOTS -> network.dataset.supplies().get(at).supply();
          case ONE_MODE, LINE_HOURS, LINE_LEAST -> network.dataset.lines().get(at).line();
          case CAMPAIGN_MOST, CAMPAIGN_LEAST, BLEND_SUM, BLEND_LIMIT -> {
            ProcessOption option = network.options.processes().get(at);
            yield join(option.line(), option.recipe());
          }
          case STORE_CAPACITY -> network.dataset.sites().get(at).site();
          case CLOSING -> join(network.places.key(at).site(), network.places.key(at).material());
          case SHELF_LIFE -> {
            StoreOption store = network.options.stores().get(at);
            yield join(store.site(), store.material());
          }
          case CONTRACT -> network.dataset.contracts().get(at).contract();
          case RECEIVING_SLOTS, CONTRACTED_LOTS ->
              network.dataset.assignmentLimits().get(at).limit();
          case BUILT -> network.dataset.investments().get(at).line();
          case GRANT -> network.dataset.interestSubsidies().get(at).interestSubsidy();
          case COUNTED, ONE_TIER, TIER_MOST, TIER_LEAST, PAYMENT, PAYMENT_CAP ->
              network.dataset.policies().get(at).policy();
          case CONVERSION -> network.dataset.conversionFloors().get(at).conversionFloor();
          case LIMIT -> network.dataset.limits().get(at).limit();
        };
    return join(network.rowKind[i].name(), subject, network.rowPeriod[i]);
  }

  static String join(Object... parts) {
    StringBuilder name = new StringBuilder();
    for (Object part : parts) {
      name.append(name.isEmpty() ? "" : "_").append(part);
    }
    return name.toString().replaceAll("\\s+", "-");
  }
}
