package org.agrichain.domain;

/** Whether a limit holds for each period or over the whole plan. */
public enum LimitSpan {
  PERIOD,
  PLAN
}
