package org.agrichain.dataset;

import org.agrichain.domain.Issue;

/**
 * Figures of one kind in the model of a dataset that span more than nine orders of magnitude.
 *
 * @param kind what they are
 * @param greatest greatest of them and what it belongs to, in words
 * @param greatestRow row of the dataset behind it; null when no single one is
 * @param smallest smallest of them and what it belongs to, in words
 * @param smallestRow row of the dataset behind it; null when no single one is
 */
public record FarApart(
    Kind kind, String greatest, Object greatestRow, String smallest, Object smallestRow) {

  /** Kinds of figures of a model. */
  public enum Kind {
    /** Units of something for each unit of an activity. */
    COEFFICIENTS(Fault.COEFFICIENTS_FAR_APART),
    /** Limits of what activities add up to. */
    LIMITS(Fault.LIMITS_FAR_APART),
    /** Bounds of activities. */
    BOUNDS(Fault.BOUNDS_FAR_APART),
    /** Money for each unit of an activity. */
    PRICES(Fault.PRICES_FAR_APART);

    private final Fault fault;

    Kind(Fault fault) {
      this.fault = fault;
    }
  }

  /**
   * The warning, at the row of the greatest figure, or of the smallest when no row is behind that.
   *
   * @param places places of the rows of the very dataset
   * @throws IllegalArgumentException when a row is none of the dataset
   */
  public Issue issue(RowPlaces places) {
    RowPlaces.Place most = greatestRow == null ? null : places.of(greatestRow);
    RowPlaces.Place least = smallestRow == null ? null : places.of(smallestRow);
    RowPlaces.Place at = most == null ? least : most;
    String hint =
        least == null
            ? Messages.text("hint.far-apart")
            : Messages.text("hint.far-apart-from", least.file() + ":" + least.line());
    return new Issue(
        kind.fault.code(),
        kind.fault.severity(),
        at == null ? "" : at.file(),
        at == null ? 0 : at.line(),
        "",
        greatest,
        smallest,
        hint);
  }
}
