package org.agrichain.accounts;

import java.math.BigDecimal;

/**
 * Accounts of a group of establishments, in yuan without VAT, whole fen. The first two figures come
 * from what is made and used (production approach), all others from payments, incomes and stocks
 * (income approach); both give the same value added.
 *
 * @param output output at basic prices, deliveries inside the group included
 * @param intermediate intermediate consumption, deliveries inside the group included
 * @param sales paid by everybody outside the group for goods and services
 * @param purchases paid to everybody outside the group for goods and services
 * @param stockChange closing less opening stock at transfer prices
 * @param wages wages
 * @param productionTax taxes on production
 * @param subsidies subsidies on production
 * @param depreciation consumption of fixed capital
 * @param operatingSurplus surplus of enterprises, before interest
 * @param mixedIncome surplus of households that keep animals
 * @param interest interest paid, out of the surplus
 */
public record Statement(
    BigDecimal output,
    BigDecimal intermediate,
    BigDecimal sales,
    BigDecimal purchases,
    BigDecimal stockChange,
    BigDecimal wages,
    BigDecimal productionTax,
    BigDecimal subsidies,
    BigDecimal depreciation,
    BigDecimal operatingSurplus,
    BigDecimal mixedIncome,
    BigDecimal interest) {

  /** Value added by the production approach, before subsidies. */
  public BigDecimal valueAdded() {
    return output.subtract(intermediate);
  }

  /** Value added by the income approach, before subsidies. */
  public BigDecimal valueAddedByIncome() {
    return wages
        .add(productionTax)
        .subtract(subsidies)
        .add(depreciation)
        .add(operatingSurplus)
        .add(mixedIncome);
  }

  /** Value added consolidated: sales less purchases plus additions to stock, nothing twice. */
  public BigDecimal valueAddedConsolidated() {
    return sales.subtract(purchases).add(stockChange);
  }

  /** Value added with the subsidies that come on top of it. */
  public BigDecimal valueAddedAfterSubsidies() {
    return valueAdded().add(subsidies);
  }

  /** True when all three ways give the same value added to the fen. */
  public boolean agrees() {
    return valueAdded().compareTo(valueAddedByIncome()) == 0
        && valueAdded().compareTo(valueAddedConsolidated()) == 0;
  }
}
