package org.agrichain.domain;

/**
 * Account of a money item, in the terms of the national accounts (production and income approach).
 * Amounts are positive; {@link #sign()} says whether they add to or take from value.
 */
public enum Account {
  /** Sales at basic prices, and lots left with the herder at their worth. */
  OUTPUT(1, Kind.OUTPUT),
  /** Change of stocks valued at their worth, part of output. */
  STOCK_CHANGE(1, Kind.OUTPUT),
  /** Raw lots bought by the firm. */
  RAW_PURCHASES(-1, Kind.INTERMEDIATE),
  /** Feed, care and services of the farm (perspective of the region). */
  FARM_INPUTS(-1, Kind.INTERMEDIATE),
  /** Other bought materials. */
  MATERIALS(-1, Kind.INTERMEDIATE),
  /** Heat and power. */
  ENERGY(-1, Kind.INTERMEDIATE),
  /** Water and waste water. */
  WATER(-1, Kind.INTERMEDIATE),
  /** Packaging. */
  PACKAGING(-1, Kind.INTERMEDIATE),
  /** Bought services: maintenance, cleaning, laboratory. */
  SERVICES(-1, Kind.INTERMEDIATE),
  /** Freight and loading. */
  TRANSPORT(-1, Kind.INTERMEDIATE),
  /** Storage charges. */
  STORAGE(-1, Kind.INTERMEDIATE),
  /** Throwing away. */
  DISPOSAL(-1, Kind.INTERMEDIATE),
  /** Contract and limit penalties. */
  PENALTY(-1, Kind.INTERMEDIATE),
  /** Wages, a part of value added. */
  WAGES(-1, Kind.INCOME),
  /** Consumption of fixed capital. */
  DEPRECIATION(-1, Kind.INCOME),
  /** Taxes on production. */
  PRODUCTION_TAX(-1, Kind.INCOME),
  /** Subsidies on production. */
  SUBSIDY(1, Kind.INCOME),
  /** Interest. */
  INTEREST(-1, Kind.INCOME);

  /** Place of an account in the accounts. */
  public enum Kind {
    /** Gross output. */
    OUTPUT,
    /** Intermediate consumption. */
    INTERMEDIATE,
    /** Distribution of value added: not a cost of value added, a cost (or gain) of the surplus. */
    INCOME
  }

  private final int sign;
  private final Kind kind;

  Account(int sign, Kind kind) {
    this.sign = sign;
    this.kind = kind;
  }

  /** Sign with which a positive amount enters the operating surplus: +1 or -1. */
  public int sign() {
    return sign;
  }

  /** Gross output, intermediate consumption or income. */
  public Kind kind() {
    return kind;
  }

  /** Name in files: lower case with hyphens. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
