package org.agrichain.network;

/** How many quanta every column takes while they are rounded, and between which limits. */
final class Counts {
  private final FlowSheet sheet;
  private final Network network;
  private final RoundedRows rows;
  private final ShelfLife shelf;
  private final long[] mostEver;
  private final long[] promised;
  private boolean learned;

  /** What each column should take, in quanta. */
  final double[] target;

  /** What it takes. */
  final long[] now;

  /** What is asked of it. */
  final long[] least;

  /** What it may take. */
  final long[] most;

  Counts(FlowSheet sheet, RoundedRows rows, ShelfLife shelf, double[] x) {
    this.sheet = sheet;
    this.rows = rows;
    this.shelf = shelf;
    network = sheet.network;
    target = new double[network.columns];
    now = new long[network.columns];
    least = new long[network.columns];
    most = new long[network.columns];
    CountLimits promises = new CountLimits(network);
    for (int j = 0; j < network.columns; j++) {
      if (sheet.quantum[j] > 0) {
        start(j, x[j], promises);
      }
    }
    mostEver = most.clone();
    promised = least.clone();
  }

  private void start(int j, double value, CountLimits promises) {
    double quanta = network.unitsPerColumnUnit[j] / sheet.quantum[j];
    most[j] = (long) Math.floor(network.upper[j] * quanta + FlowSheet.NOISE);
    double wanted = Math.max(0, value) * quanta;
    target[j] = wanted < 1e-3 ? 0 : Math.min(wanted, most[j]);
    if (sheet.blend[j] && target[j] == 0) {
      most[j] = 0;
    }
    promises.of(j, sheet.quantum[j], least, most);
    set(j, (long) Math.floor(target[j] + FlowSheet.NOISE));
  }

  void set(int j, long value) {
    long change = value - now[j];
    if (sheet.blend[j] && change != 0) {
      // The parts of a blend are rounded one by one: its sum need not follow its scale.
      double units = sheet.units(j, value) - sheet.units(j, now[j]);
      change = Math.round(units / sheet.quantum[j]);
    }
    rows.move(j, change);
    now[j] = value;
  }

  /** How far a column can go as everything else stands. */
  long cap(int j) {
    long room = rows.room(j);
    if (sheet.blend[j] && room > 0) {
      room = Math.max(0, room - (sheet.start[j + 1] - sheet.start[j]));
    }
    long cap = Math.min(most[j], now[j] + room);
    if (network.columnKind[j] == ColumnKind.STORE) {
      cap = Math.min(cap, shelf.most(j, now));
    }
    return Math.max(0, cap);
  }

  /** Least count that a promise of the dataset asks of a column. */
  long promised(int j) {
    return promised[j];
  }

  /** True when a column may ever take so much. */
  boolean may(int j, long value) {
    return value <= mostEver[j];
  }

  /** From now on a column is asked for at least so much. */
  void demand(int j, long value) {
    least[j] = Math.max(least[j], value);
    most[j] = Math.max(most[j], Math.min(value, mostEver[j]));
    learned = true;
  }

  /** From now on a column takes at most so much; for good, where more was asked for. */
  void limit(int j, long value) {
    most[j] = value;
    if (value < least[j]) {
      least[j] = value;
      mostEver[j] = value;
    }
    learned = true;
  }

  /** From now on a column takes at most what it takes now, as long as no more is asked of it. */
  void hold(int j) {
    most[j] = now[j];
    learned = true;
  }

  /** Whether a limit changed since the last call. */
  boolean takeLearned() {
    boolean changed = learned;
    learned = false;
    return changed;
  }
}
