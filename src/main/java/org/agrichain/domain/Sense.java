package org.agrichain.domain;

/** Sense of a limit. */
public enum Sense {
  AT_MOST,
  AT_LEAST
}
