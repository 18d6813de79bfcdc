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

  /** Of a copy, as long as nobody asked for its entities. */
  private Memory memory;

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
    recall();
    return lots;
  }

  /** Lines and campaigns. */
  @PlanningEntityCollectionProperty
  public List<LineEntity> getLines() {
    recall();
    return lines;
  }

  private void recall() {
    if (memory != null) {
      lots = memory.lots();
      lines = memory.lines();
      memory = null;
    }
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

  /** Remembers where everything was; entities are made when someone asks for them. */
  public static final class Cloner implements SolutionCloner<Assignment> {
    @Override
    public Assignment cloneSolution(Assignment original) {
      Assignment copy = new Assignment(original.space, null, null);
      copy.memory = original.memory == null ? new Memory(original) : original.memory;
      copy.score = original.score;
      return copy;
    }
  }

  /**
   * Where everything was at one time. Local search copies its working solution whenever that is the
   * best so far, thousands of times in a row, and only the last copy is ever looked at: a copy of
   * two references a lot is many times cheaper than an entity a lot.
   */
  private static final class Memory {
    private final List<LotEntity> lots;
    private final List<LineEntity> lines;
    private final LotPlace[] place;
    private final LotPlace[] settledPlace;
    private final Integer[] column;
    private final Integer[] settledColumn;

    Memory(Assignment from) {
      lots = from.lots;
      lines = from.lines;
      place = new LotPlace[lots.size()];
      settledPlace = new LotPlace[place.length];
      for (int k = 0; k < place.length; k++) {
        LotEntity lot = lots.get(k);
        place[k] = lot.getPlace();
        settledPlace[k] = lot.settled();
      }
      column = new Integer[lines.size()];
      settledColumn = new Integer[column.length];
      for (int k = 0; k < column.length; k++) {
        LineEntity line = lines.get(k);
        column[k] = line.getColumn();
        settledColumn[k] = line.settled();
      }
    }

    List<LotEntity> lots() {
      List<LotEntity> made = new ArrayList<>(place.length);
      for (int k = 0; k < place.length; k++) {
        made.add(lots.get(k).copy(place[k], settledPlace[k]));
      }
      return made;
    }

    List<LineEntity> lines() {
      List<LineEntity> made = new ArrayList<>(column.length);
      for (int k = 0; k < column.length; k++) {
        made.add(lines.get(k).copy(column[k], settledColumn[k]));
      }
      return made;
    }
  }
}
