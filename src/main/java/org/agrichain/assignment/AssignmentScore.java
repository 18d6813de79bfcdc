package org.agrichain.assignment;

import java.util.Arrays;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/** Score of an assignment, kept up to date change by change. */
public final class AssignmentScore
    implements IncrementalScoreCalculator<Assignment, HardMediumSoftLongScore> {
  /** Breach units per row unit: a thousandth of an hour or lot counts. */
  private static final double BREACH = 1000;

  private static final double TOLERANCE = 1e-7;

  private Assignment assignment;
  private SearchSpace space;
  private int version;
  private int cuts;
  private double[] cutValue;
  private double[] activity;
  private int[] slotLots;
  private int[] openPlants;
  private double rowBreach;
  private double[] arrived;
  private double[] target;
  private double[] missPrice;
  private double missed;
  private long lotBreach;
  private int movedLots;
  private int movedLines;

  /** For OptaPlanner. */
  public AssignmentScore() {}

  @Override
  public void resetWorkingSolution(Assignment assignment) {
    this.assignment = assignment;
    space = assignment.getSpace();
    version = space.version;
    cuts = space.cuts.count();
    cutValue = new double[cuts];
    for (int k = 0; k < cuts; k++) {
      cutValue[k] = space.cuts.base(k);
    }
    activity = new double[space.rowMost.length];
    slotLots = new int[space.slotSupply.length];
    openPlants = new int[space.maxPlants.length];
    lotBreach = 0;
    movedLots = 0;
    movedLines = 0;
    rowBreach = 0;
    missed = 0;
    target = space.target;
    missPrice = space.missPrice;
    arrived = target == null ? null : new double[target.length];
    for (int i = 0; arrived != null && i < arrived.length; i++) {
      missed += miss(i);
    }
    for (int r = 0; r < activity.length; r++) {
      rowBreach += breach(r);
    }
    for (LotEntity lot : assignment.getLots()) {
      put(lot, 1);
    }
    for (LineEntity line : assignment.getLines()) {
      put(line, 1);
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
      put(lot, sign);
    } else {
      put((LineEntity) entity, sign);
    }
  }

  private void put(LotEntity lot, int sign) {
    LotPlace place = lot.getPlace();
    if (place != lot.settled()) {
      movedLots += sign;
    }
    if (place.column() < 0) {
      return;
    }
    column(space.wholeOf[place.column()], sign);
    int slot = place.slot();
    int supply = space.slotSupply[slot];
    int before = slotLots[slot];
    int after = before + sign;
    slotLots[slot] = after;
    int least = space.leastLots[supply];
    lotBreach += shortOf(after, least) - shortOf(before, least);
    if (before == 0 || after == 0) {
      int most = space.maxPlants[supply];
      lotBreach -= Math.max(0, openPlants[supply] - most);
      openPlants[supply] += sign;
      lotBreach += Math.max(0, openPlants[supply] - most);
    }
  }

  private static int shortOf(int lots, int least) {
    return lots > 0 && lots < least ? least - lots : 0;
  }

  private void put(LineEntity line, int sign) {
    if (line.getColumn().intValue() != line.settled().intValue()) {
      movedLines += sign;
    }
    if (line.getColumn() >= 0) {
      column(space.wholeOf[line.getColumn()], sign);
    }
  }

  private void column(int whole, int sign) {
    double[] slope = space.cuts.slope();
    int from = whole * CutPool.MOST;
    for (int k = 0; k < cuts; k++) {
      cutValue[k] += sign * slope[from + k];
    }
    if (arrived != null && space.arrivalRow[whole] >= 0) {
      int i = space.arrivalRow[whole];
      missed -= miss(i);
      arrived[i] += sign * space.arrivalAmount[whole];
      missed += miss(i);
    }
    for (int e = space.start[whole]; e < space.start[whole + 1]; e++) {
      int r = space.row[e];
      rowBreach -= breach(r);
      activity[r] += sign * space.value[e];
      rowBreach += breach(r);
    }
  }

  private double miss(int i) {
    return missPrice[i] * Math.abs(arrived[i] - target[i]);
  }

  private double breach(int r) {
    double over = activity[r] - space.rowMost[r];
    if (over > TOLERANCE) {
      return over;
    }
    double under = space.rowLeast[r] - activity[r];
    return under > TOLERANCE ? under : 0;
  }

  @Override
  public HardMediumSoftLongScore calculateScore() {
    if (version != space.version) {
      // A settlement brought new cuts or a new radius.
      resetWorkingSolution(assignment);
    }
    double promised = cuts == 0 ? 0 : cutValue[0];
    for (int k = 1; k < cuts; k++) {
      promised = Math.min(promised, cutValue[k]);
    }
    promised -= missed;
    int radius = arrived == null ? space.lotRadius : Integer.MAX_VALUE;
    long moved = Math.max(0, movedLots - radius) + Math.max(0, movedLines - space.lineRadius);
    long breach = lotBreach + moved + (long) Math.ceil(rowBreach * BREACH - 1e-3);
    return HardMediumSoftLongScore.of(space.epoch, -breach, Math.round(promised * 1000));
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

  @Override
  public String toString() {
    return "promised by " + cuts + " cuts " + Arrays.toString(cutValue);
  }
}
