package org.agrichain.assignment;

import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/**
 * Score of an assignment from simple data alone, for {@link PlainSearch}: what lots cost and are
 * worth and what lines cost, and the limits over whole decisions. No linear programme has a say.
 */
public final class PlainScore
    implements IncrementalScoreCalculator<Assignment, HardMediumSoftLongScore> {
  /** Breach units per row unit: a thousandth of an hour or lot counts. */
  private static final double BREACH = 1000;

  private static final double TOLERANCE = 1e-7;

  private SearchSpace space;
  private double[] worth;
  private double[] activity;
  private int[] slotLots;
  private int[] openPlants;
  private double rowBreach;
  private long lotBreach;
  private double value;

  /** For OptaPlanner. */
  public PlainScore() {}

  @Override
  public void resetWorkingSolution(Assignment assignment) {
    space = assignment.getSpace();
    worth = space.plainWorth();
    activity = new double[space.rowMost.length];
    slotLots = new int[space.slotSupply.length];
    openPlants = new int[space.maxPlants.length];
    rowBreach = 0;
    lotBreach = 0;
    value = 0;
    for (int r = 0; r < activity.length; r++) {
      rowBreach += breach(r);
    }
    for (LotEntity lot : assignment.getLots()) {
      change(lot, 1);
    }
    for (LineEntity line : assignment.getLines()) {
      change(line, 1);
    }
  }

  @Override
  public void beforeVariableChanged(Object entity, String variable) {
    change(entity, -1);
  }

  @Override
  public void afterVariableChanged(Object entity, String variable) {
    change(entity, 1);
  }

  private void change(Object entity, int sign) {
    if (entity instanceof LotEntity lot) {
      if (lot.getPlace() != null && lot.getPlace().column() >= 0) {
        column(lot.getPlace().column(), sign);
        slot(lot.getPlace().slot(), sign);
      }
    } else if (entity instanceof LineEntity line && line.getColumn() == null) {
      // Construction places lots first: lines not decided yet count as open for the longest time.
      rows(line.getColumns().get(line.getColumns().size() - 1), sign);
    } else if (entity instanceof LineEntity line && line.getColumn() >= 0) {
      column(line.getColumn(), sign);
    }
  }

  private void column(int column, int sign) {
    int whole = space.wholeOf[column];
    value += sign * worth[whole];
    rows(column, sign);
  }

  private void rows(int column, int sign) {
    int whole = space.wholeOf[column];
    for (int e = space.start[whole]; e < space.start[whole + 1]; e++) {
      int r = space.row[e];
      rowBreach -= breach(r);
      activity[r] += sign * space.value[e];
      rowBreach += breach(r);
    }
  }

  private void slot(int slot, int sign) {
    int supply = space.slotSupply[slot];
    lotBreach -= shortOf(slotLots[slot], space.leastLots[supply]) + tooMany(supply);
    openPlants[supply] -= slotLots[slot] > 0 ? 1 : 0;
    slotLots[slot] += sign;
    openPlants[supply] += slotLots[slot] > 0 ? 1 : 0;
    lotBreach += shortOf(slotLots[slot], space.leastLots[supply]) + tooMany(supply);
  }

  private int tooMany(int supply) {
    return Math.max(0, openPlants[supply] - space.maxPlants[supply]);
  }

  private static int shortOf(int lots, int least) {
    return lots > 0 && lots < least ? least - lots : 0;
  }

  private double breach(int r) {
    double over = activity[r] - space.rowMost[r];
    double under = space.rowLeast[r] - activity[r];
    double breach = Math.max(over, under);
    return breach > TOLERANCE ? breach : 0;
  }

  @Override
  public HardMediumSoftLongScore calculateScore() {
    long breach = lotBreach + (long) Math.ceil(rowBreach * BREACH - 1e-3);
    return HardMediumSoftLongScore.of(-breach, 0, Math.round(value * 1000));
  }

  @Override
  public void beforeEntityAdded(Object entity) {
    throw new UnsupportedOperationException("Lots and lines are fixed");
  }

  @Override
  public void afterEntityAdded(Object entity) {
    throw new UnsupportedOperationException("Lots and lines are fixed");
  }

  @Override
  public void beforeEntityRemoved(Object entity) {
    throw new UnsupportedOperationException("Lots and lines are fixed");
  }

  @Override
  public void afterEntityRemoved(Object entity) {
    throw new UnsupportedOperationException("Lots and lines are fixed");
  }
}
