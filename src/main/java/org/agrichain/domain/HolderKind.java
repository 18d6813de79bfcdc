package org.agrichain.domain;

/** Who must hold a certificate. */
public enum HolderKind {
  SITE,
  LINE
}
