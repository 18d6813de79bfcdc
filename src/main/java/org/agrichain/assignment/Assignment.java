package org.agrichain.assignment;

import java.util.ArrayList;
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
  private List<LotEntity> lots;
  private List<LineEntity> lines;
  private HardMediumSoftLongScore score;

  /** For OptaPlanner. */
  public Assignment() {}

  Assignment(SearchSpace space, List<LotEntity> lots, List<LineEntity> lines) {
    this.space = space;
    this.lots = lots;
    this.lines = lines;
  }

  /** What does not change. */
  @ProblemFactProperty
  public SearchSpace getSpace() {
    return space;
  }

  /** Lots. */
  @PlanningEntityCollectionProperty
  public List<LotEntity> getLots() {
    return lots;
  }

  /** Lines and campaigns. */
  @PlanningEntityCollectionProperty
  public List<LineEntity> getLines() {
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

  /** Copies entities one by one: faster than by reflection at tens of thousands of lots. */
  public static final class Cloner implements SolutionCloner<Assignment> {
    @Override
    public Assignment cloneSolution(Assignment original) {
      List<LotEntity> lots = new ArrayList<>(original.lots.size());
      for (LotEntity lot : original.lots) {
        lots.add(lot.copy());
      }
      List<LineEntity> lines = new ArrayList<>(original.lines.size());
      for (LineEntity line : original.lines) {
        lines.add(line.copy());
      }
      Assignment copy = new Assignment(original.space, lots, lines);
      copy.score = original.score;
      return copy;
    }
  }
}
