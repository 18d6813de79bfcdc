package org.agrichain.scenario;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agrichain.dataset.Change;
import org.agrichain.dataset.Factor;

/**
 * One cell of a sweep.
 *
 * @param number number, from 1
 * @param levels level of each factor, in the order of the factors
 */
public record Cell(int number, Map<String, BigDecimal> levels) implements Serializable {

  /** The changes that make the dataset of this cell. */
  List<Change> changes(List<Factor> factors) {
    List<Change> changes = new ArrayList<>();
    factors.forEach(factor -> changes.addAll(factor.at(levels.get(factor.id()))));
    return changes;
  }
}
