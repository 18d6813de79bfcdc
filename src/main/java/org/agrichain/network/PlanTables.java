package org.agrichain.network;

import java.math.BigDecimal;
import java.util.List;
import org.agrichain.plan.InvestmentRow;
import org.agrichain.plan.PaymentRow;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanSummary;
import org.agrichain.plan.PriceRow;
import org.agrichain.plan.ValueRow;

/** Every table of a published plan, each sorted by its leading columns. */
public final class PlanTables {
  private final LotRows lots;
  private final OrderRows orders;
  private final NodeRows nodes;
  private final TradeRows trade;
  private final List<InvestmentRow> investments;
  private final List<PaymentRow> payments;
  private final List<PriceRow> prices;
  private final List<ValueRow> valueAdded;

  private PlanTables(Network network, Publication publication, Prices worth) {
    lots = new LotRows(network, publication, worth);
    orders = new OrderRows(network, publication, worth);
    nodes = new NodeRows(network, publication);
    trade = new TradeRows(network, publication);
    investments = InvestmentRows.of(network, publication);
    payments = PaymentRows.of(network, publication);
    prices = worth.rows(publication);
    valueAdded = Accounts.of(network, publication);
  }

  /**
   * Tables of a published plan.
   *
   * @param network network that was published
   * @param publication published quantities
   * @param dual worth of one more unit of each row's limit, in thousand yuan per row unit; null
   *     when there are no prices
   */
  public static PlanTables of(Network network, Publication publication, double[] dual) {
    return new PlanTables(network, publication, new Prices(network, dual));
  }

  /** Value of the plan: the sum of all contributions, in yuan. */
  public BigDecimal valueYuan() {
    return valueAdded.stream()
        .map(ValueRow::contributionYuan)
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  /** The tables under a summary. */
  public Plan plan(PlanSummary summary) {
    return new Plan(
        summary,
        List.copyOf(lots.lots),
        List.copyOf(trade.procurement),
        List.copyOf(lots.intake),
        List.copyOf(orders.orders),
        List.copyOf(orders.campaigns),
        List.copyOf(nodes.byproducts),
        List.copyOf(trade.shipments),
        List.copyOf(nodes.inventory),
        List.copyOf(trade.sales),
        List.copyOf(trade.contracts),
        List.copyOf(trade.discards),
        List.copyOf(orders.capacity),
        investments,
        payments,
        prices,
        valueAdded,
        List.of());
  }
}
