package org.agrichain.domain;

/** What a site is. */
public enum SiteKind {
  ORIGIN,
  PLANT,
  MARKET,
  STORE
}
