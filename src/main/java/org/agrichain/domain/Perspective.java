package org.agrichain.domain;

/**
 * Whose value added is counted: the processing firm (raw lots are bought) or the whole region (the
 * price paid is a transfer, farm inputs are the cost).
 */
public enum Perspective {
  FIRM,
  REGION
}
