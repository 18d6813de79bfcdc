package org.agrichain.accounts;

/** Actors that every chain has; a dataset may add others for its stages. */
public final class Actors {
  /** Whoever gives the lots; its surplus is mixed income. */
  public static final String HERDER = "herder";

  /** Owner of plants whose stage names nobody else. */
  public static final String PROCESSOR = "processor";

  /** Whoever moves lots and goods. */
  public static final String HAULIER = "haulier";

  /** Owner of markets and of stores away from plants. */
  public static final String TRADER = "trader";

  /** Receives production taxes and pays subsidies; makes no value added of its own. */
  public static final String TREASURY = "treasury";

  private Actors() {}
}
