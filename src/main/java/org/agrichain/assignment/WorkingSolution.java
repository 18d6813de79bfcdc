package org.agrichain.assignment;

import java.util.List;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;
import org.optaplanner.core.api.score.director.ScoreDirector;

/** The working solution of the solver, as whole decisions come into it from outside. */
final class WorkingSolution {
  private final Network network;
  private final ScoreDirector<Assignment> director;

  WorkingSolution(Network network, ScoreDirector<Assignment> director) {
    this.network = network;
    this.director = director;
  }

  /** Takes whole decisions over, changing as little as possible; they count as settled. */
  void take(double[] x) {
    Assignment assignment = director.getWorkingSolution();
    int[] wanted = new int[network.columns];
    for (int j = 0; j < wanted.length; j++) {
      if (network.columnKind[j] == ColumnKind.LOTS) {
        wanted[j] = (int) Math.rint(x[j]);
      }
    }
    List<LotEntity> lots = assignment.getLots();
    boolean[] stays = new boolean[lots.size()];
    for (int n = 0; n < stays.length; n++) {
      int column = lots.get(n).getPlace().column();
      if (column >= 0 && wanted[column] > 0) {
        wanted[column]--;
        stays[n] = true;
      }
    }
    for (int n = 0; n < stays.length; n++) {
      if (!stays[n]) {
        set(lots.get(n), takeWanted(lots.get(n), wanted));
      }
      lots.get(n).settle();
    }
    for (LineEntity line : assignment.getLines()) {
      int on = -1;
      for (int column : line.getColumns()) {
        if (column >= 0 && x[column] > 0.5) {
          on = column;
        }
      }
      if (line.getColumn() != on) {
        director.beforeVariableChanged(line, "column");
        line.setColumn(on);
        director.afterVariableChanged(line, "column");
      }
      line.settle();
    }
  }

  private static LotPlace takeWanted(LotEntity lot, int[] wanted) {
    for (LotPlace place : lot.getPlaces()) {
      if (place.column() >= 0 && wanted[place.column()] > 0) {
        wanted[place.column()]--;
        return place;
      }
    }
    return LotPlace.DECLINED;
  }

  private void set(LotEntity lot, LotPlace place) {
    if (lot.getPlace() != place) {
      director.beforeVariableChanged(lot, "place");
      lot.setPlace(place);
      director.afterVariableChanged(lot, "place");
    }
  }
}
