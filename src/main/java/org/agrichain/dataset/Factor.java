package org.agrichain.dataset;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something that a sweep varies.
 *
 * @param id name
 * @param levels levels to try, rising; empty when they are only drawn
 * @param distribution how levels are drawn; null when they are only listed
 * @param least least level, or the 5 % quantile
 * @param likely likeliest level of a triangular distribution
 * @param most greatest level, or the 95 % quantile
 * @param templates changes made with the level, whose value is not yet known
 */
public record Factor(
    String id,
    List<BigDecimal> levels,
    Distribution distribution,
    Double least,
    Double likely,
    Double most,
    List<Change> templates) {

  /** The changes of this factor at a level. */
  public List<Change> at(BigDecimal level) {
    String value = level.toPlainString();
    return templates.stream()
        .map(
            change -> {
              ScenarioRow row = change.row();
              return new Change(
                  change.file(),
                  change.line(),
                  new ScenarioRow(
                      row.action(), row.table(), row.where(), row.column(), value, row.source()));
            })
        .toList();
  }
}
