package org.agrichain.plan;

import java.util.List;

/**
 * A finished plan: its summary and the tables people work from. Quantities are multiples of each
 * material's quantum in the material's own unit, money is whole fen (scale 2). Every list is sorted
 * by its leading columns. One list of rows is one published table; component names are its columns.
 *
 * @param summary head figures, as in plan.json
 * @param lots every lot, assigned or declined
 * @param procurement bought materials
 * @param intake raw material received by plant and period
 * @param productionOrders what each line runs, one row a material
 * @param campaigns campaigns that run
 * @param byproducts outputs by material, site and period with where they went
 * @param shipments hauls
 * @param inventory balance sheet of every place, material and period with any movement
 * @param sales sales by market, product, tier or contract
 * @param contracts every contract period with its shortfall
 * @param discards what is thrown away
 * @param capacity use of every line in every period
 * @param investments candidate lines, built or not; no file without candidates
 * @param payments what each place gets or pays under policies; no file without policies
 * @param prices worth of one more unit
 * @param valueAdded money by product, stage, site, period and account
 * @param progress how the search went
 */
public record Plan(
    PlanSummary summary,
    List<LotRow> lots,
    List<ProcurementRow> procurement,
    List<IntakeRow> intake,
    List<ProductionOrderRow> productionOrders,
    List<CampaignRow> campaigns,
    List<ByproductRow> byproducts,
    List<ShipmentRow> shipments,
    List<InventoryRow> inventory,
    List<SaleRow> sales,
    List<ContractRow> contracts,
    List<DiscardRow> discards,
    List<CapacityRow> capacity,
    List<InvestmentRow> investments,
    List<PaymentRow> payments,
    List<PriceRow> prices,
    List<ValueRow> valueAdded,
    List<ProgressRow> progress) {

  /** The same tables under another summary. */
  public Plan withSummary(PlanSummary newSummary) {
    return new Plan(
        newSummary,
        lots,
        procurement,
        intake,
        productionOrders,
        campaigns,
        byproducts,
        shipments,
        inventory,
        sales,
        contracts,
        discards,
        capacity,
        investments,
        payments,
        prices,
        valueAdded,
        progress);
  }

  /** The same tables with how the search went. */
  public Plan withProgress(List<ProgressRow> newProgress) {
    return new Plan(
        summary,
        lots,
        procurement,
        intake,
        productionOrders,
        campaigns,
        byproducts,
        shipments,
        inventory,
        sales,
        contracts,
        discards,
        capacity,
        investments,
        payments,
        prices,
        valueAdded,
        newProgress);
  }
}
