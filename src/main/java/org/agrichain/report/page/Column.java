package org.agrichain.report.page;

/**
 * A column of an exhibit.
 *
 * @param key key of its heading among the phrases
 * @param kind what its cells hold
 */
record Column(String key, Kind kind) {
  /** What a cell holds and how it is shown. */
  enum Kind {
    /** A name or a sentence. */
    WORD,
    /** An identifier: kept in the table, not in the labels of a picture. */
    ID,
    /** Label of a period. */
    PERIOD,
    /** A count or quantity in the unit named beside it. */
    NUMBER,
    /** Tonnes. */
    TONNES,
    /** Yuan; minus is a cost where the note says so. */
    YUAN,
    /** Hours of a line. */
    HOURS,
    /** Percent, 0 to 100. */
    PERCENT,
    /** Degrees north or east. */
    DEGREES,
    /** Address of a page. */
    LINK
  }

  static Column word(String key) {
    return new Column(key, Kind.WORD);
  }

  static Column id(String key) {
    return new Column(key, Kind.ID);
  }

  static Column period() {
    return new Column("period", Kind.PERIOD);
  }

  static Column period(String key) {
    return new Column(key, Kind.PERIOD);
  }

  static Column number(String key) {
    return new Column(key, Kind.NUMBER);
  }

  static Column tonnes(String key) {
    return new Column(key, Kind.TONNES);
  }

  static Column yuan(String key) {
    return new Column(key, Kind.YUAN);
  }
}
