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
  private Integer settled;

  /** Column that is on, -1 for off. */
  @PlanningVariable(valueRangeProviderRefs = "columns")
  private Integer column;

  /** For OptaPlanner. */
  public LineEntity() {}

  LineEntity(int id, List<Integer> columns) {
    this.id = id;
    this.columns = columns;
    column = -1;
    settled = -1;
  }

  /** The same line in a mode. */
  LineEntity copy(Integer column, Integer settled) {
    LineEntity copy = new LineEntity(id, columns);
    copy.column = column;
    copy.settled = settled;
    return copy;
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
  public Integer getColumn() {
    return column;
  }

  /** Sets the column that is on. */
  public void setColumn(Integer column) {
    this.column = column;
  }

  Integer settled() {
    return settled;
  }

  void settle() {
    settled = column;
  }
}
