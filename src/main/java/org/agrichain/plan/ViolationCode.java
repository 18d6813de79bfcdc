package org.agrichain.plan;

import java.util.Locale;

/** Everything that can be wrong with a plan. Identifiers are stable; sentences are in a bundle. */
public enum ViolationCode {
  /** A plan that was not found has rows. */
  NO_PLAN_ROWS,
  /** A row names something the dataset does not have. */
  UNKNOWN_ID,
  /** Two rows have the same key. */
  DUPLICATE_ROW,
  /** A quantity is negative or no number. */
  NOT_A_QUANTITY,
  /** A quantity is no multiple of its material's quantum. */
  NOT_A_MULTIPLE,
  /** A lot of a supply has no row. */
  LOT_MISSING,
  /** Origin, material, period or units of a lot are not those of its supply. */
  LOT_FACTS,
  /** The rules have no intake option for where a lot goes. */
  LOT_OPTION,
  /** What arrives of a lot, when and as what, is not what its option says. */
  LOT_ARRIVAL,
  /** A declined lot has no reason, or a lot that is taken has one. */
  LOT_REASON,
  /** A lot that must be taken is declined. */
  LOT_MUST_TAKE,
  /** intake.csv does not add up to lots.csv. */
  INTAKE_ROW,
  /** Lots of a supply go to too many plants. */
  MAX_PLANTS,
  /** A plant takes too few lots of a supply. */
  LEAST_LOTS,
  /** Too many lots arrive at a plant. */
  RECEIVING_SLOTS,
  /** Too few lots arrive at a plant from a contracted origin. */
  CONTRACTED_LOTS,
  /** The rules have no process option for an order. */
  ORDER_OPTION,
  /** The rows of an order are not those of its option. */
  ORDER_ROWS,
  /** A quantity of an order does not follow from its reference input. */
  ORDER_FLOW,
  /** Loss or rounding loss of an order is wrong. */
  ORDER_LOSS,
  /** An order gives out more mass than it takes in. */
  ORDER_MASS,
  /** Line hours of an order are wrong. */
  ORDER_HOURS,
  /** The mode of an order is not that of its line. */
  ORDER_SHIFTS,
  /** An ingredient is outside its shares. */
  BLEND_SHARE,
  /** A property of a blend is outside its limits. */
  BLEND_PROPERTY,
  /** campaigns.csv does not fit the orders. */
  CAMPAIGN_ROW,
  /** A campaign is below its least batch. */
  CAMPAIGN_BATCH,
  /** A line runs in a mode it does not have. */
  LINE_MODE,
  /** Orders need more hours than the mode of the line has. */
  LINE_HOURS,
  /** A line that is on is used less than it must be. */
  LINE_LEAST_USE,
  /** A line runs before it can be built. */
  LINE_NOT_BUILT,
  /** investments.csv does not fit capacity.csv and the dataset. */
  INVESTMENT_ROW,
  /** payments.csv does not fit the activities and the policies. */
  PAYMENT_ROW,
  /** capacity.csv does not fit modes and orders. */
  CAPACITY_ROW,
  /** The rules have no haul option for a shipment. */
  HAUL_OPTION,
  /** What arrives of a shipment is wrong. */
  HAUL_ARRIVED,
  /** The rules have no purchase option for a purchase. */
  PURCHASE_OPTION,
  /** More is bought than can be. */
  PURCHASE_LIMIT,
  /** The rules have no sale option, or there is no such tier or contract. */
  SALE_OPTION,
  /** More is sold than the tier takes. */
  SALE_LIMIT,
  /** A price is not that of its tier or contract. */
  SALE_PRICE,
  /** More is delivered than the contract asks for. */
  CONTRACT_OVER,
  /** A contract that must be served is not. */
  CONTRACT_SHORTFALL,
  /** contracts.csv does not fit the sales. */
  CONTRACT_ROW,
  /** Something is thrown away that may not be. */
  DISCARD_OPTION,
  /** Something is stored where it may not be. */
  STORE_OPTION,
  /** A store holds more than it can. */
  STORE_CAPACITY,
  /** Stock is older than its shelf life. */
  SHELF_LIFE,
  /** Perishable material that was hauled in is kept beyond the period. */
  HAULED_STOCK,
  /** The stock at the end is not what is wanted. */
  CLOSING_STOCK,
  /** A column of inventory.csv does not fit the other tables. */
  INVENTORY_ROW,
  /** What comes in at a place is not what goes out and stays. */
  BALANCE,
  /** byproducts.csv does not fit the other tables. */
  BYPRODUCT_ROW,
  /** A limit of the dataset is broken. */
  LIMIT,
  /** The amount of money in a row is wrong. */
  ROW_MONEY,
  /** value-added.csv does not hold the money of the tables. */
  VALUE_ROW,
  /** A contribution is not weight times amount. */
  VALUE_CONTRIBUTION,
  /** The plan was made for another question. */
  SUMMARY_QUESTION,
  /** The weights are not those of the objective. */
  SUMMARY_OBJECTIVE,
  /** The value of the plan is not the sum of its contributions. */
  SUMMARY_VALUE,
  /** The upper bound is below the value. */
  SUMMARY_BOUND,
  /** The gap does not follow from value and bound. */
  SUMMARY_GAP,
  /** The status does not fit the figures. */
  SUMMARY_STATUS,
  /** The counts of lots are wrong. */
  SUMMARY_LOTS,
  /** The totals of a raw group are wrong. */
  SUMMARY_RAW_INPUTS;

  /** Stable identifier in files and tests: lower case with hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
