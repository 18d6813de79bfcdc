package org.agrichain.assignment;

import java.util.Collection;
import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Puts a line into another mode, or a campaign on or off. */
final class SwitchLine extends AbstractMove<Assignment> {
  private final LineEntity line;
  private final Integer column;

  SwitchLine(LineEntity line, Integer column) {
    this.line = line;
    this.column = column;
  }

  @Override
  public boolean isMoveDoable(ScoreDirector<Assignment> director) {
    return line.getColumn().intValue() != column.intValue();
  }

  @Override
  protected SwitchLine createUndoMove(ScoreDirector<Assignment> director) {
    return new SwitchLine(line, line.getColumn());
  }

  @Override
  protected void doMoveOnGenuineVariables(ScoreDirector<Assignment> director) {
    director.beforeVariableChanged(line, "column");
    line.setColumn(column);
    director.afterVariableChanged(line, "column");
  }

  @Override
  public SwitchLine rebase(ScoreDirector<Assignment> destination) {
    return new SwitchLine(destination.lookUpWorkingObject(line), column);
  }

  @Override
  public Collection<?> getPlanningEntities() {
    return List.of(line);
  }

  @Override
  public Collection<?> getPlanningValues() {
    return List.of(column);
  }

  @Override
  public String toString() {
    return "switch line " + line.getId();
  }
}
