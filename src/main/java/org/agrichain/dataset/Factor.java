package org.agrichain.dataset;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something that a sweep varies.
 *
 * @param id identifier
 * @param name name in English; the identifier where the grid has none
 * @param nameZh name in Chinese; the English one where the grid has none
 * @param unit unit of the levels, empty for none
 * @param levels levels to try, rising; empty when they are only drawn
 * @param distribution how levels are drawn; null when they are only listed
 * @param least least level, or the 5 % quantile
 * @param likely likeliest level of a triangular distribution
 * @param most greatest level, or the 95 % quantile
 * @param templates changes made with the level, whose value is not yet known
 */
public record Factor(
    String id,
    String name,
    String nameZh,
    String unit,
    List<BigDecimal> levels,
    Distribution distribution,
    Double least,
    Double likely,
    Double most,
    List<Change> templates) {

  /** True when a level is how many times as much as in the dataset. */
  public boolean isTimes() {
    return templates.stream().allMatch(change -> change.row().action() == Action.SCALE);
  }

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
