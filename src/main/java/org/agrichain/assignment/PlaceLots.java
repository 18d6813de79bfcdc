package org.agrichain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Moves some lots to other places at once. */
final class PlaceLots extends AbstractMove<Assignment> {
  private final LotEntity[] lots;
  private final LotPlace[] places;

  PlaceLots(LotEntity[] lots, LotPlace[] places) {
    this.lots = lots;
    this.places = places;
  }

  @Override
  public boolean isMoveDoable(ScoreDirector<Assignment> director) {
    for (int k = 0; k < lots.length; k++) {
      if (lots[k].getPlace() != places[k]) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected PlaceLots createUndoMove(ScoreDirector<Assignment> director) {
    LotPlace[] before = new LotPlace[lots.length];
    for (int k = 0; k < lots.length; k++) {
      before[k] = lots[k].getPlace();
    }
    return new PlaceLots(lots, before);
  }

  @Override
  protected void doMoveOnGenuineVariables(ScoreDirector<Assignment> director) {
    for (int k = 0; k < lots.length; k++) {
      director.beforeVariableChanged(lots[k], "place");
      lots[k].setPlace(places[k]);
      director.afterVariableChanged(lots[k], "place");
    }
  }

  @Override
  public PlaceLots rebase(ScoreDirector<Assignment> destination) {
    LotEntity[] rebased = new LotEntity[lots.length];
    for (int k = 0; k < lots.length; k++) {
      rebased[k] = destination.lookUpWorkingObject(lots[k]);
    }
    return new PlaceLots(rebased, places);
  }

  @Override
  public Collection<?> getPlanningEntities() {
    return Arrays.asList(lots);
  }

  @Override
  public Collection<?> getPlanningValues() {
    return new ArrayList<>(List.of(places));
  }

  @Override
  public String toString() {
    return "place " + lots.length + " lots";
  }
}
