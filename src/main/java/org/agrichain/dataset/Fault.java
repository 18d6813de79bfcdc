package org.agrichain.dataset;

import java.util.Locale;
import org.agrichain.domain.Issue.Severity;

/** Catalogue of everything that can be wrong with a dataset. Sentences are in the messages. */
enum Fault {
  NO_SUCH_SOURCE,
  NOT_A_DATASET,
  NOT_A_WORKBOOK,
  UNREADABLE,
  UNKNOWN_TABLE,
  DUPLICATE_TABLE,
  MISSING_TABLE,
  EMPTY_TABLE,
  NOT_TEXT,
  FILE_TOO_LARGE,
  GBK_ENCODED(Severity.WARNING),
  MALFORMED_CSV,
  UNKNOWN_COLUMN,
  MISSING_COLUMN,
  DUPLICATE_COLUMN,
  TRAILING_COMMA,
  WRONG_CELL_COUNT,
  MISSING_VALUE,
  BAD_ID,
  BAD_NUMBER,
  DECIMAL_COMMA,
  NOT_WHOLE,
  BAD_FLAG,
  UNKNOWN_VALUE,
  OUT_OF_LIMITS,
  DUPLICATE_KEY,
  UNKNOWN_ID,
  MORE_ALIKE;

  private final Severity severity;

  Fault() {
    this(Severity.ERROR);
  }

  Fault(Severity severity) {
    this.severity = severity;
  }

  /** Stable code in plain words. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether planning is refused. */
  Severity severity() {
    return severity;
  }

  /** The fault with this code. */
  static Fault of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
