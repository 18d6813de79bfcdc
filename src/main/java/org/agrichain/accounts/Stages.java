package org.agrichain.accounts;

import java.util.Set;

/** Stages that every chain has, besides those its recipes name. */
public final class Stages {
  /** Farms: what lots cost and fetch. */
  public static final String RAW_SUPPLY = "raw-supply";

  /** The store of a place: buying in, keeping, sending and selling. */
  public static final String STORE = "store";

  /** Hauliers. */
  public static final String HAULAGE = "haulage";

  /** Penalties of limits that belong to no place. */
  public static final String LIMIT = "limit";

  /** Building of candidate lines: their capital charge and the interest subsidies for it. */
  static final String INVESTMENT = "investment";

  /** Subsidies and taxes per unit under policies. */
  static final String POLICY = "policy";

  static final String INTAKE = "intake";
  static final String LINE_TIME = "line-time";
  static final String MARKET = "market";
  static final String PURCHASE = "purchase";
  static final String DISPOSAL = "disposal";
  static final String STORAGE = "storage";

  private static final Set<String> RESERVED =
      Set.of(
          RAW_SUPPLY,
          INTAKE,
          INVESTMENT,
          LINE_TIME,
          MARKET,
          POLICY,
          PURCHASE,
          DISPOSAL,
          STORAGE,
          HAULAGE,
          LIMIT,
          STORE);

  private Stages() {}

  /** True when the accounts use the word for something else than the stage of a recipe. */
  public static boolean isReserved(String stage) {
    return RESERVED.contains(stage);
  }
}
