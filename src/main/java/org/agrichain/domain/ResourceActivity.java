package org.agrichain.domain;

/** Activity that uses a resource. */
public enum ResourceActivity {
  /** One unit of a raw material that a farm gives. */
  FARM,
  /** One unit of a recipe's reference input. */
  RECIPE,
  /** One tonne over one kilometre in a transport class. */
  HAUL,
  /** One unit of a bought material. */
  PURCHASE
}
