package org.agrichain.assignment;

import java.util.List;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/**
 * A line in one period with its mode, a campaign that is on or off, or the tier of a subsidy that a
 * plant goes for: a choice of one column among several, or of none.
 */
@PlanningEntity
public class LineEntity {
  @PlanningId private int id;
  private List<Integer> columns;
  private Choices<Integer> choices;

  /** For OptaPlanner. */
  public LineEntity() {}

  LineEntity(int id, List<Integer> columns) {
    this.id = id;
    this.columns = columns;
  }

  /** The same line with what it has chosen elsewhere. */
  LineEntity with(Choices<Integer> choices) {
    LineEntity same = new LineEntity(id, columns);
    same.choices = choices;
    return same;
  }

  /** Position among the lines. */
  public int getId() {
    return id;
  }

  /** Columns to choose from, -1 for off. */
  @ValueRangeProvider(id = "columns")
  public List<Integer> getColumns() {
    return columns;
  }

  /** Column that is on, -1 for off. */
  @PlanningVariable(valueRangeProviderRefs = "columns")
  public Integer getColumn() {
    return choices.now(id);
  }

  /** Sets the column that is on. */
  public void setColumn(Integer column) {
    choices.choose(id, column);
  }

  Integer settled() {
    return choices.settled(id);
  }

  void settle() {
    choices.settle(id);
  }
}
