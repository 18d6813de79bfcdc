package org.agrichain.dataset;

/** Language of headings and messages. */
public enum Lang {
  /** English. */
  EN,
  /** Chinese. */
  ZH
}
