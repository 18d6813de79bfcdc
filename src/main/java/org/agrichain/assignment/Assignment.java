package org.agrichain.assignment;

import java.util.List;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/**
 * All whole decisions of a plan. The hard level of its score is the number of settled rounds, so
 * that what has been settled always replaces what was only hoped for; the medium level is minus the
 * breach of limits; the soft level is the value in yuan promised by prices and cuts.
 */
@PlanningSolution(solutionCloner = Assignment.Cloner.class)
public class Assignment {
  private SearchSpace space;

  /** Lots and lines as they are known to all copies, without what is chosen for them. */
  private List<LotEntity> allLots;

  private List<LineEntity> allLines;
  private Choices<LotPlace> places;
  private Choices<Integer> columns;
  private List<LotEntity> lots;
  private List<LineEntity> lines;
  private HardMediumSoftLongScore score;

  /** For OptaPlanner. */
  public Assignment() {}

  /** Every lot declined, every line off. */
  Assignment(SearchSpace space, List<LotEntity> lots, List<LineEntity> lines) {
    this.space = space;
    allLots = lots;
    allLines = lines;
    places = Choices.of(lots.size(), LotPlace.DECLINED);
    columns = Choices.of(lines.size(), -1);
  }

  /** What does not change. */
  @ProblemFactProperty
  public SearchSpace getSpace() {
    return space;
  }

  /** Lots. */
  @PlanningEntityCollectionProperty
  public List<LotEntity> getLots() {
    if (lots == null) {
      lots = allLots.stream().map(lot -> lot.with(places)).toList();
    }
    return lots;
  }

  /** Lines and campaigns. */
  @PlanningEntityCollectionProperty
  public List<LineEntity> getLines() {
    if (lines == null) {
      lines = allLines.stream().map(line -> line.with(columns)).toList();
    }
    return lines;
  }

  /** Score. */
  @PlanningScore
  public HardMediumSoftLongScore getScore() {
    return score;
  }

  /** Sets the score. */
  public void setScore(HardMediumSoftLongScore score) {
    this.score = score;
  }

  /** Copies what is chosen; entities for it are made when someone asks for them. */
  public static final class Cloner implements SolutionCloner<Assignment> {
    @Override
    public Assignment cloneSolution(Assignment original) {
      Assignment copy = new Assignment();
      copy.space = original.space;
      copy.allLots = original.allLots;
      copy.allLines = original.allLines;
      copy.places = original.places.copy();
      copy.columns = original.columns.copy();
      copy.score = original.score;
      return copy;
    }
  }
}
