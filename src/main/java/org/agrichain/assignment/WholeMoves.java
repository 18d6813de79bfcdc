package org.agrichain.assignment;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;
import org.optaplanner.core.impl.heuristic.move.Move;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/**
 * Random moves on whole decisions: one lot elsewhere, a whole delivery (all lots of a supply at one
 * plant) elsewhere, two lots exchanging plants, a line in another mode.
 */
public final class WholeMoves implements MoveIteratorFactory<Assignment, Move<Assignment>> {
  private static final int TRIES = 8;

  /** For OptaPlanner. */
  public WholeMoves() {}

  @Override
  public long getSize(ScoreDirector<Assignment> director) {
    Assignment assignment = director.getWorkingSolution();
    return 4L * (assignment.getLots().size() + assignment.getLines().size());
  }

  @Override
  public Iterator<Move<Assignment>> createOriginalMoveIterator(ScoreDirector<Assignment> director) {
    throw new UnsupportedOperationException("Moves are random only");
  }

  @Override
  public Iterator<Move<Assignment>> createRandomMoveIterator(
      ScoreDirector<Assignment> director, Random random) {
    Assignment assignment = director.getWorkingSolution();
    return new Moves(assignment.getLots(), assignment.getLines(), random);
  }

  private record Moves(List<LotEntity> lots, List<LineEntity> lines, Random random)
      implements Iterator<Move<Assignment>> {
    @Override
    public boolean hasNext() {
      return !lots.isEmpty() || !lines.isEmpty();
    }

    @Override
    public Move<Assignment> next() {
      int kind = random.nextInt(20);
      if (lots.isEmpty() || kind == 0 && !lines.isEmpty()) {
        LineEntity line = lines.get(random.nextInt(lines.size()));
        return new SwitchLine(line, any(line.getColumns()));
      }
      LotEntity lot = lots.get(random.nextInt(lots.size()));
      if (kind <= 12) {
        return place(lot, any(lot.getPlaces()));
      }
      return kind <= 16 ? delivery(lot) : exchange(lot);
    }

    private <T> T any(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }

    private static AbstractMove<Assignment> place(LotEntity lot, LotPlace place) {
      return new PlaceLots(new LotEntity[] {lot}, new LotPlace[] {place});
    }

    /** All lots of the supply that are where this one is. */
    private Move<Assignment> delivery(LotEntity lot) {
      int from = lot.getId();
      while (from > 0 && lots.get(from - 1).supply() == lot.supply()) {
        from--;
      }
      int to = lot.getId();
      while (to + 1 < lots.size() && lots.get(to + 1).supply() == lot.supply()) {
        to++;
      }
      LotEntity[] moved = new LotEntity[to - from + 1];
      int count = 0;
      for (int k = from; k <= to; k++) {
        if (lots.get(k).getPlace() == lot.getPlace()) {
          moved[count++] = lots.get(k);
        }
      }
      LotPlace[] places = new LotPlace[count];
      java.util.Arrays.fill(places, any(lot.getPlaces()));
      return new PlaceLots(java.util.Arrays.copyOf(moved, count), places);
    }

    /** This lot to a place whose plant gives another lot away in turn. */
    private Move<Assignment> exchange(LotEntity lot) {
      LotPlace wanted = any(lot.getPlaces());
      for (int n = 0; n < TRIES; n++) {
        LotEntity other = lots.get(random.nextInt(lots.size()));
        if (other.getPlace() == wanted && other.getPlaces().contains(lot.getPlace())) {
          return new PlaceLots(
              new LotEntity[] {lot, other}, new LotPlace[] {wanted, lot.getPlace()});
        }
      }
      return place(lot, wanted);
    }
  }
}
