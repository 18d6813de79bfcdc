package org.agrichain.assignment;

import java.util.ArrayList;
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
  private static final int TRIES = 30;

  /** Moves are drawn in shares of one in so many. */
  private static final int KINDS = 20;

  /** Most moves go to one of so many places of highest reduced price. */
  private static final int NEAR = 5;

  /** One move in so many goes anywhere. */
  private static final int FAR_SHARE = 4;

  /** Most lots of an ejection chain. */
  private static final int CHAIN = 3;

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
      if (lots.isEmpty() || !lines.isEmpty() && random.nextInt(KINDS) == 0) {
        LineEntity line = lines.get(random.nextInt(lines.size()));
        return new SwitchLine(line, any(line.getColumns()));
      }
      LotEntity lot = lots.get(random.nextInt(lots.size()));
      int kind = random.nextInt(KINDS);
      if (single(lot)) {
        return kind < 8 ? place(lot, near(lot)) : kind < 15 ? exchange(lot) : chain(lot);
      }
      return kind < 12
          ? place(lot, near(lot))
          : kind < 17 ? delivery(lot) : kind < 19 ? exchange(lot) : chain(lot);
    }

    /** True when the supply has no other lot. */
    private boolean single(LotEntity lot) {
      int id = lot.getId();
      boolean before = id > 0 && lots.get(id - 1).supply() == lot.supply();
      boolean after = id + 1 < lots.size() && lots.get(id + 1).supply() == lot.supply();
      return !before && !after;
    }

    private <T> T any(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }

    /** A place of the lot, mostly one of the best by reduced price. */
    private LotPlace near(LotEntity lot) {
      List<LotPlace> places = lot.getPlaces();
      boolean far = places.size() <= NEAR || random.nextInt(FAR_SHARE) == 0;
      return places.get(random.nextInt(far ? places.size() : NEAR));
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
      java.util.Arrays.fill(places, near(lot));
      return new PlaceLots(java.util.Arrays.copyOf(moved, count), places);
    }

    /** This lot to a plant that gives another lot away in turn, to where this one was. */
    private Move<Assignment> exchange(LotEntity lot) {
      LotPlace wanted = near(lot);
      LotEntity other = at(wanted, List.of(lot));
      if (other != null) {
        for (LotPlace back : other.getPlaces()) {
          if (back.gate() == lot.getPlace().gate()) {
            return new PlaceLots(new LotEntity[] {lot, other}, new LotPlace[] {wanted, back});
          }
        }
      }
      return place(lot, wanted);
    }

    /** Ejection chain: the lot goes to a plant, a lot from there to another plant, and so on. */
    private Move<Assignment> chain(LotEntity first) {
      List<LotEntity> moved = new ArrayList<>(List.of(first));
      List<LotPlace> places = new ArrayList<>(List.of(near(first)));
      while (moved.size() < CHAIN) {
        LotEntity next = at(places.get(places.size() - 1), moved);
        if (next == null) {
          break;
        }
        moved.add(next);
        places.add(near(next));
      }
      return new PlaceLots(moved.toArray(new LotEntity[0]), places.toArray(new LotPlace[0]));
    }

    /** A lot that arrives where a place is, none of those given; null when none is met. */
    private LotEntity at(LotPlace place, List<LotEntity> but) {
      for (int n = 0; n < TRIES; n++) {
        LotEntity other = lots.get(random.nextInt(lots.size()));
        if (other.getPlace().gate() == place.gate() && !but.contains(other)) {
          return other;
        }
      }
      return null;
    }
  }
}
